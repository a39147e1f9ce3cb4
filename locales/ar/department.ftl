### ماذا يقول العاملون في القسم، وحسم ما يختلفون فيه، وكيف تغير.

## الأزرار (32 حرفًا على الأكثر)

button-summaries = الملخصات
button-changes = ما الذي تغير
button-spread-picture = رسم الإجابات
button-explain-score = شرح الدرجة
button-department-files = الملفات
button-own-answers = إجاباتي أنا
button-round-under-way = الجولة الجارية
button-round-before = الجولة السابقة
button-settle = حسم الإجابة
button-names = من قال ماذا
button-to-responsibility = ‹ رجوع
button-whole-figure = ‹ القسم كله
button-not-now = ليس الآن

## أي ملخص

summaries-people = { $name }: ماذا يقول العاملون
summaries-under-way = { $name }: الجولة الجارية
summaries-own = { $name }: إجاباتي

## الملخص

people-section = ماذا يقول العاملون
people-closed = أُغلقت الجولة في { $day }
people-new-round = هناك جولة جديدة جارية.
people-nobody = لم يجب أحد في هذه الجولة، فلا شيء يُلخَّص.
people-answered = { $asked ->
    [zero] <b>أجاب:</b> { $answered } من { $asked }
    [one] <b>أجاب:</b> { $answered } من شخص واحد
    [two] <b>أجاب:</b> { $answered } من شخصين
    [few] <b>أجاب:</b> { $answered } من { $asked } أشخاص
    [many] <b>أجاب:</b> { $answered } من { $asked } شخصًا
   *[other] <b>أجاب:</b> { $answered } من { $asked } شخص
}
people-score = <b>الدرجة:</b> { $score } (المسؤوليات المقيَّمة: { $judged })
people-no-score = <b>الدرجة:</b> لا توجد بعد؛ { $lacking ->
    [zero] لا تنقص أي مسؤولية مقيَّمة
    [one] تنقص مسؤولية مقيَّمة واحدة
    [two] تنقص مسؤوليتان مقيَّمتان
    [few] تنقص { $lacking } مسؤوليات مقيَّمة
    [many] تنقص { $lacking } مسؤولية مقيَّمة
   *[other] تنقص { $lacking } مسؤولية مقيَّمة
}
people-agreement = <b>الاتفاق:</b> { $counts }
people-to-fix = { $count ->
    [0] <b>لا شيء للإصلاح.</b> ما هو جيد يستحق أن يستمر.
    [one] <b>للإصلاح: مسؤولية واحدة</b>
    [two] <b>للإصلاح: مسؤوليتان</b>، الأشد إلحاحًا أولًا
    [few] <b>للإصلاح: { $count } مسؤوليات</b>، الأشد إلحاحًا أولًا
    [many] <b>للإصلاح: { $count } مسؤولية</b>، الأشد إلحاحًا أولًا
   *[other] <b>للإصلاح: { $count } مسؤولية</b>، الأشد إلحاحًا أولًا
}

people-relies = <b>تعتمد على:</b> { $departments }
people-supports = <b>يعتمد عليها:</b> { $departments }
people-related = { $department } ({ $state })

agreement-count-agree = اتفاق في { $count }
agreement-count-split = اختلاف في { $count }
agreement-count-unknown = لا أحد يعرف في { $count }
agreement-count-silent = لا إجابة عن { $count }
agreement-count-settled = حسم في { $count }

## كيف تتوزع الإجابات

spread-line = { $spread }، <i>{ $agreement }</i>
spread-settled = حُسم
agreement-agree = اتفاق
agreement-split = اختلاف
agreement-unknown = لا أحد يعرف
agreement-silent = لا أحد أجاب
agreement-alone = إجابة واحدة فقط
spreads-section = كل الإجابات
spreads-text = كم شخصًا أجاب بكل إجابة. الضغط على سؤال يعرضه كاملًا.
spreads-count-as = تُحسب: { $state }

## مسؤولية كاملة

responsibility-title = <b>{ $title }</b>
voices-head = <b>ماذا يقول العاملون</b>
voices-count-as = تُحسب { $state }: الإجابة الوسطى، ومن اثنتين الأدنى.
voices-frontline = من يخدمون العملاء: { $state }
voices-directing = من يديرون: { $state }
voices-frontline-worse = من يؤدون العمل يرونه أسوأ مما يراه من يديرونه. يُسمع أولًا كلام من يؤدون العمل.
voices-settled = <b>حُسم على: { $state }</b>، من قِبل { $name } في { $day }: «{ $reason }». وتبقى إجابات العاملين محفوظة.
gap-head = <b>نظرة مختلفة في مكان آخر</b>
gap-other-side = { $department }، { $title }: { $state }

names-section = من قال ماذا
names-frontline = { $state } · { $name } (عمل مع العملاء)
names-directing = { $state } · { $name } (إدارة)
names-other = { $state } · { $name }

## الحسم

settling-section = حسم إجابة
settling-which = أي إجابة تُحسب للجميع؟ تبقى إجابات العاملين محفوظة إلى جانبها.
settling-why = <b>{ $title }</b>: { $choice }. لماذا؟ يُرجى كتابة السبب في رسالة، ليفهمه الجميع لاحقًا.
settling-reason-length = لم يُسجَّل بعد: طول السبب بالأحرف من { $least } إلى { $most }، وطول هذا { $length }. يُرجى كتابته من جديد.
settling-done = سُجّل، وما كتبته هو السبب. هذه الإجابة تُحسب للجميع من الآن.
prompt-left = حسنًا، ليس الآن. يمكنك الرجوع إلى ذلك لاحقًا.

## ما الذي تغير

changes-section = ما الذي تغير
changes-first = لا جولة سابقة للمقارنة بها.
changes-since = <b>منذ { $day }:</b> { $changes }
changes-none = لا تغير
changes-compared = مقارنةً بالجولة التي أُغلقت في { $day }
changes-score = <b>الدرجة:</b> كانت { $before }، وهي الآن { $after }
changes-confidence = <b>الموثوقية:</b> كانت { $before }، وهي الآن { $after }
changes-other-questions = تغيرت الأسئلة بينهما، فلا تُقارن الأرقام واحدًا بواحد.
changes-line = • { $title }: من قبل { $before }، والآن { $after }
change-count-only-now = { $count ->
    [zero] لا شيء أُجيب عنه الآن ولم يُجب عنه من قبل.
    [one] واحدة أُجيب عنها الآن ولم يُجب عنها من قبل.
    [two] اثنتان أُجيب عنهما الآن ولم يُجب عنهما من قبل.
    [few] { $count } مسؤوليات أُجيب عنها الآن ولم يُجب عنها من قبل.
    [many] { $count } مسؤولية أُجيب عنها الآن ولم يُجب عنها من قبل.
   *[other] { $count } مسؤولية أُجيب عنها الآن ولم يُجب عنها من قبل.
}
change-count-only-before = { $count ->
    [zero] لا شيء أُجيب عنه من قبل وتُرك الآن.
    [one] واحدة أُجيب عنها من قبل، ولا سؤال عنها أو لا إجابة الآن.
    [two] اثنتان أُجيب عنهما من قبل، ولا سؤال عنهما أو لا إجابة الآن.
    [few] { $count } مسؤوليات أُجيب عنها من قبل، ولا سؤال عنها أو لا إجابة الآن.
    [many] { $count } مسؤولية أُجيب عنها من قبل، ولا سؤال عنها أو لا إجابة الآن.
   *[other] { $count } مسؤولية أُجيب عنها من قبل، ولا سؤال عنها أو لا إجابة الآن.
}

## شرح رقم

people-figure-section = شرح الدرجة
people-figure-of = <b>{ $principle }</b>
people-figure-button = { $principle }: { $score }
people-figure-none = لا درجة

## كيف يُحسب

rules-agreement = <b>الاتفاق:</b> حين يقول الشيء نفسه ثلاثة أرباع من قيّموا؛ وإلا فهو اختلاف. و«لا أحد يعرف» حين لم يقيّم أحد وقال أحدهم ذلك.
rules-perception = <b>نظرة مختلفة:</b> حين يقيّم من يخدمون العملاء أدنى ممن يديرون، أو يرى قسمان ممارسة واحدة على نحو مختلف، تتقدم على غيرها من الأهمية نفسها.
rules-settled = <b>حُسم:</b> إجابة سجّلها للجميع من يحق له ذلك تُحسب بدلًا من غيرها؛ وتبقى الإجابات المقدَّمة محفوظة.

## الرسوم

summary-spread-picture = { $department }، إجابة بعد إجابة

## والجولة مفتوحة

participation-section = الجولة الجارية
participation-until = مفتوحة حتى { $day }
participation-look = لم يحدد أحد نهايتها
participation-complete = سلّم الجميع إجاباتهم.
participation-blind = الإجابات تظهر حين تُغلق الجولة، ولا يراها أحد قبل ذلك.
stage-handed-in = ✓ سُلّمت: { $count }
stage-under-way = ◐ جارية: { $count }
stage-not-begun = ○ لم تبدأ: { $count }
stage-names = <i>{ $names }</i>
names-more = { $count ->
    [zero] لا أحد غيرهم
    [one] شخص آخر
    [two] شخصان آخران
    [few] { $count } آخرون
    [many] { $count } شخصًا آخر
   *[other] { $count } شخص آخر
}
