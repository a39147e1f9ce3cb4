### المؤسسة في لمحة، وكيف يأتي كل رقم.

command-institution = أين تقف المؤسسة كلها
# وإشعار عابر أيضًا: 200 حرف على الأكثر.
institution-for-leaders = صورة المؤسسة كلها لقيادتها. وما يخص قسمك في /summary.

## الأزرار (32 حرفًا على الأكثر)

button-to-institution = ‹ رجوع إلى المؤسسة
button-institution-areas = كل المجالات
button-institution-principles = كل المبادئ
button-institution-findings = للإصلاح ({ $count })
button-institution-gaps = اختلاف النظرة ({ $count })
button-institution-strategy = الاستراتيجية
button-institution-picture = الرسم
button-institution-related = من يعتمد على من
button-institution-files = الملفات
button-institution-explain = كيف حُسبت الدرجة
button-institution-rounds = الجولات
button-to-areas = ‹ كل المجالات
button-to-principles = ‹ كل المبادئ
button-to-area = ‹ رجوع إلى المجال
button-to-findings = ‹ رجوع إلى القائمة
button-area-related = من يعتمد على من هنا
button-finding-area = أرقام المجال
button-numbered = { $number }. { $name }
button-people-say = ماذا يقول العاملون

## كيف تجتمع الأسماء

# قسم يغطي عدة مجالات، والمجال المقصود منها.
institution-department = { $department } ({ $area })
# مجال تغطيه أقسام أكثر من أن تُسمّى كلها.
institution-departments = { $area } ({ $count ->
    [zero] بلا أقسام
    [one] قسم واحد
    [two] قسمان
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
})

## رقم في قائمة: لا يأتي أبدًا دون موثوقيته

# إجابات من نوع واحد. تأتي عدة منها في صف.
spread-part = { $sign } { $count }
spread-nobody = لا إجابات
figure-score = { $score }، الموثوقية { $confidence }
figure-few = { $spread } (أقل من أن تكفي لدرجة)، الموثوقية { $confidence }
figure-not-judged = { $spread } (لا شيء تُحسب له درجة)
figure-not-asked = لا سؤال عنه
figure-not-assessed = بلا تقييم بعد

## المؤسسة

institution-section = أين نقف
institution-as-of = حتى { $day }
institution-score = <b>الدرجة:</b> { $score } (المسؤوليات المقيَّمة: { $judged })
institution-no-score = <b>الدرجة:</b> لا توجد بعد؛ { $lacking ->
    [zero] لا تنقص أي مسؤولية مقيَّمة
    [one] تنقص مسؤولية مقيَّمة واحدة
    [two] تنقص مسؤوليتان مقيَّمتان
    [few] تنقص { $lacking } مسؤوليات مقيَّمة
    [many] تنقص { $lacking } مسؤولية مقيَّمة
   *[other] تنقص { $lacking } مسؤولية مقيَّمة
}
institution-confidence = <b>الموثوقية:</b> { $confidence } (نسبة الإجابات المقيَّمة منها ومن إجابات «لا أعرف» معًا)
institution-no-confidence = <b>الموثوقية:</b> لا توجد بعد
institution-assessed = { $count ->
    [zero] <b>الأقسام المقيَّمة:</b> { $assessed } من { $count }
    [one] <b>الأقسام المقيَّمة:</b> { $assessed } من قسم واحد
    [two] <b>الأقسام المقيَّمة:</b> { $assessed } من قسمين
    [few] <b>الأقسام المقيَّمة:</b> { $assessed } من { $count }
    [many] <b>الأقسام المقيَّمة:</b> { $assessed } من { $count }
   *[other] <b>الأقسام المقيَّمة:</b> { $assessed } من { $count }
}
institution-missing = <b>بلا تقييم بعد وخارج كل الأرقام:</b> { $departments }
# بعض الأقسام التي تغطي مجالًا.
institution-some = { $area } (الأقسام: { $some } من { $count })
institution-uncovered = <b>لا قسم يغطي:</b> { $areas }
institution-open = <b>الإجابة جارية الآن:</b> { $departments }. تُحسب حين تُغلق جولتها.
institution-nothing = لا شيء مقيَّم بعد، فلا شيء يُعرض. يمكن فتح جولة، أو الإجابة عن قسم مباشرةً؛ وحين تُغلق يظهر هنا أين تقفون.
institution-priority-areas = <b>مجالات يُنظر فيها أولًا</b>
institution-priority-principles = <b>مبادئ يُنظر فيها أولًا</b>
institution-priority = <b>{ $number }. { $name }</b>: { $figure }
priority-reasons = <i>{ $reasons }</i>
institution-to-fix = { $count ->
    [0] <b>للإصلاح:</b> لا شيء
    [one] <b>للإصلاح:</b> مسؤولية واحدة
    [two] <b>للإصلاح:</b> مسؤوليتان
    [few] <b>للإصلاح:</b> { $count } مسؤوليات
    [many] <b>للإصلاح:</b> { $count } مسؤولية
   *[other] <b>للإصلاح:</b> { $count } مسؤولية
}
institution-gaps = { $count ->
    [0] <b>اختلاف النظرة:</b> لا يوجد
    [one] <b>اختلاف النظرة:</b> موضع واحد يرى فيه قسمان الممارسة نفسها على نحو مختلف
    [two] <b>اختلاف النظرة:</b> موضعان يرى فيهما قسمان الممارسة نفسها على نحو مختلف
    [few] <b>اختلاف النظرة:</b> { $count } مواضع يرى فيها قسمان الممارسة نفسها على نحو مختلف
    [many] <b>اختلاف النظرة:</b> { $count } موضعًا يرى فيها قسمان الممارسة نفسها على نحو مختلف
   *[other] <b>اختلاف النظرة:</b> { $count } موضع يرى فيها قسمان الممارسة نفسها على نحو مختلف
}

## كل المجالات، وكل المبادئ، ومجال واحد

areas-section = كل المجالات
areas-line = • <b>{ $name }</b>: { $figure }
areas-line-open = <i>الإجابة جارية فيه الآن.</i>
areas-line-some = <i>الأقسام التي بلا تقييم بعد: { $missing } من { $count }.</i>
areas-line-uncovered = • <b>{ $name }</b>: لا قسم يغطيه
principles-section = كل المبادئ
principles-text = المسؤولية التي تخدم مبدأين تُحسب في كليهما. الضغط على مبدأ يُظهر من أين يأتي رقمه.

area-section = المجال
area-first = <b>يُنظر هنا أولًا:</b> { $reasons }
area-uncovered = لا قسم يغطي هذا المجال. يُحسم أولًا من المسؤول عنه.
area-missing = <b>الدرجة:</b> لا توجد، لأن المجال بلا تقييم بعد. هذه فجوة في ما نعرفه، لا تقدير سيئ.
area-by-principle = <b>حسب المبدأ</b>
area-departments = <b>من يغطيه</b>
area-department-assessed = • { $department }: مقيَّم
area-department-assessed-open = • { $department }: مقيَّم، والإجابة جارية من جديد
area-department-missing = • { $department }: بلا تقييم بعد
area-department-open = • { $department }: بلا تقييم بعد، والإجابة جارية الآن
area-people = الضغط على قسم يُظهر ما يقوله العاملون فيه.

## ما يُصلَح، في كل الأقسام

institution-findings-section = للإصلاح
institution-findings-text = { $count ->
    [zero] <b>لا شيء للإصلاح</b>
    [one] <b>مسؤولية واحدة</b>
    [two] <b>مسؤوليتان</b>، الأشد إلحاحًا أولًا
    [few] <b>{ $count } مسؤوليات</b>، الأشد إلحاحًا أولًا
    [many] <b>{ $count } مسؤولية</b>، الأشد إلحاحًا أولًا
   *[other] <b>{ $count } مسؤولية</b>، الأشد إلحاحًا أولًا
}
institution-findings-none = لا شيء للإصلاح في ما قُيّم حتى الآن. عمل يستحق أن يستمر.
institution-found-in = <i>{ $departments }</i>
institution-stands-head = <b>كيف حالها</b>
institution-stands = • { $department }: { $state }، الإجابات { $spread }

gaps-section = اختلاف النظرة
gaps-text = يقول قسم إن أمرًا ما قائم؛ ويقول القسم الذي يؤديه، أو يرى أثره، غير ذلك.
gaps-none = لا يوجد: حيث يرى قسمان الممارسة نفسها من جانبين، يتفقان، أو أن أحدهما بلا تقييم بعد.
gaps-title = <b>{ $number }.</b> { $sentence }
gaps-side = • <b>{ $department }</b>، { $title }: { $state }

institution-picture-caption = { $institution }، حسب المجال والمبدأ

## كيف يأتي الرقم

figure-section = شرح الدرجة
explained-score = <b>الدرجة: { $score }</b>، أي { $points } من { $possible } من النقاط الممكنة
explained-no-score = { $judged ->
    [0] <b>لا درجة:</b> لا شيء مقيَّم.
    [one] <b>لا درجة:</b> مسؤولية واحدة مقيَّمة، ولا تُعرض درجة لأقل من { $enough }.
    [two] <b>لا درجة:</b> مسؤوليتان مقيَّمتان، ولا تُعرض درجة لأقل من { $enough }.
    [few] <b>لا درجة:</b> { $judged } مسؤوليات مقيَّمة، ولا تُعرض درجة لأقل من { $enough }.
    [many] <b>لا درجة:</b> { $judged } مسؤولية مقيَّمة، ولا تُعرض درجة لأقل من { $enough }.
   *[other] <b>لا درجة:</b> { $judged } مسؤولية مقيَّمة، ولا تُعرض درجة لأقل من { $enough }.
}
explained-confidence = { $unknown ->
    [0] <b>الموثوقية: { $confidence }</b>. الإجابات المقيَّمة: { $judged }؛ ولم يقل أحد «لا أعرف».
    [one] <b>الموثوقية: { $confidence }</b>. الإجابات المقيَّمة: { $judged }؛ وإجابة أخرى تقول «لا أعرف».
    [two] <b>الموثوقية: { $confidence }</b>. الإجابات المقيَّمة: { $judged }؛ وإجابتان أخريان تقولان «لا أعرف».
    [few] <b>الموثوقية: { $confidence }</b>. الإجابات المقيَّمة: { $judged }؛ و{ $unknown } إجابات أخرى تقول «لا أعرف».
    [many] <b>الموثوقية: { $confidence }</b>. الإجابات المقيَّمة: { $judged }؛ و{ $unknown } إجابة أخرى تقول «لا أعرف».
   *[other] <b>الموثوقية: { $confidence }</b>. الإجابات المقيَّمة: { $judged }؛ و{ $unknown } إجابة أخرى تقول «لا أعرف».
}
explained-no-confidence = <b>لا موثوقية:</b> لم يقيّم أحد شيئًا، ولم يقل أحد «لا أعرف».
explained-nothing = لا سؤال هنا، فلا رقم.
explained-rule = <b>القاعدة:</b> مستوفى 2 نقطة، وجزئيًا 1، وغير مستوفى 0، مضروبة في الوزن (حرج 3، رئيسي 2، ثانوي 1). والدرجة هي النقاط المحققة من الممكنة.
explained-middle = من عدة إجابات تُحسب الوسطى، ومن اثنتين في الوسط الأدنى؛ وكذلك بين عدة أقسام. ولا يُحسب «لا أعرف» ولا «لا ينطبق».
explained-counted = { $count ->
    [zero] <b>لا مسؤوليات محسوبة</b>
    [one] <b>مسؤولية واحدة محسوبة</b>
    [two] <b>مسؤوليتان محسوبتان</b>، وأولاهما ما فقد نقاطًا أكثر
    [few] <b>{ $count } مسؤوليات محسوبة</b>، وأولها ما فقد أكثر النقاط
    [many] <b>{ $count } مسؤولية محسوبة</b>، وأولها ما فقد أكثر النقاط
   *[other] <b>{ $count } مسؤولية محسوبة</b>، وأولها ما فقد أكثر النقاط
}

counted-title = { $sign } <b>{ $title }</b>: النقاط { $points } من { $possible }
# كيف تكوّن رقم المسؤولية من الإجابات.
made-by-one-answer = الوزن { $weight }. إجابة واحدة: { $spread }
made-by-median = الوزن { $weight }. الوسطى من: { $spread }
made-by-settled = الوزن { $weight }. حُسم للجميع؛ وقال العاملون: { $spread }
made-by-departments = الوزن { $weight }. الوسطى من أقسامها؛ وكل إجاباتها: { $spread }

left-out-does-not-apply = <b>خارج الحساب، لأنه لا ينطبق هنا</b> ({ $count })
left-out-not-known = <b>خارج الحساب، لأن لا أحد يعرف؛ وهذا يخفض الموثوقية</b> ({ $count })
left-out-not-answered = <b>خارج الحساب، لأن لا أحد أجاب</b> ({ $count })
left-out-not-asked = <b>خارج الحساب، لأن السؤال لم يكن موجودًا حين فُتحت الجولة</b> ({ $count })
left-out-not-assessed = <b>خارج الحساب، لأن القسم بلا تقييم بعد</b> ({ $count })
left-out-line = • { $title }
