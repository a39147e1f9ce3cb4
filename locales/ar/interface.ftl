### ما يقوله البوت في الدردشة. HTML كما في تيليجرام: <b> و<i> فقط.

## الأزرار (32 حرفًا على الأكثر)

button-chosen = ●{ "\u00A0" }{ $label }
button-what-counts = ما المطلوب؟
button-back = ‹ رجوع
button-skip = تخطٍّ ›
button-next = التالي ›
button-all-answers = كل الإجابات
button-pause = توقف مؤقت
button-continue = متابعة
button-attachments = الملاحظات ({ $count })
button-undo = التراجع عن التغيير
button-to-question = ‹ رجوع إلى السؤال
button-go-to-open = إلى السؤال المفتوح
button-begin = بدء
button-begin-narrow = بدء هذه الأسئلة ({ $count })
button-begin-all = الإجابة عنها كلها ({ $count })
button-widen = الإجابة عن البقية ({ $count })
button-left-over = الإجابة عن الباقي
button-submit = تسليم إجاباتي
button-reopen = تغيير الإجابات
button-departments = الأقسام
button-my-answers = إلى الإجابات
button-see = عرض { $number }
button-remove = حذف { $number }
button-as-answer = هذه إجابتي
button-as-note = حفظها ملاحظة
button-earlier = ‹ الصفحة السابقة
button-later = الصفحة التالية ›
button-to-summary = ‹ رجوع إلى الملخص
button-strengths = ما هو جيد
button-reliant = من يعتمد علينا
button-picture = الرسم
button-rules = كيف يُحسب
button-copy-link = نسخ الرابط

## بطاقة الأسئلة

card-head = <b>{ $whose }</b> · { $section }
# الشيء نفسه حين يطول الاثنان على سطر واحد: الباب في السطر التالي.
card-head-alone = <b>{ $whose }</b>
card-question = <b>{ $question }</b>
card-progress = { $bar }  { $done } من { $total }
card-changed = تغيير: { $title }، من { $before } إلى { $after }.
card-dropped = { $count ->
    [zero] كل أسئلة المتابعة ما زالت تُحسب.
    [one] لم يعد سؤال متابعة واحد يُحسب. تبقى إجابته محفوظة لحال التراجع عن التغيير.
    [two] لم يعد سؤالا متابعة يُحسبان. تبقى إجابتاهما محفوظتين لحال التراجع عن التغيير.
    [few] لم تعد { $count } أسئلة متابعة تُحسب. تبقى إجاباتها محفوظة لحال التراجع عن التغيير.
    [many] لم يعد { $count } سؤال متابعة يُحسب. تبقى إجاباتها محفوظة لحال التراجع عن التغيير.
   *[other] لم يعد { $count } سؤال متابعة يُحسب. تبقى إجاباتها محفوظة لحال التراجع عن التغيير.
}
card-holds = محفوظ مع هذا السؤال: { $things }
card-hint = يمكنك كتابة ملاحظة أو إرسال صورة أو وثيقة، فتُحفظ مع هذا السؤال. يُرجى عدم ذكر أسماء العملاء أو إرسال أوراقهم.

things-notes = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
things-photos = { $count ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}
things-documents = { $count ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}

intro-section = قبل البدء
intro-time = { $count ->
    [zero] <b>المدة:</b> لا أسئلة.
    [one] <b>المدة:</b> سؤال واحد، أقل من دقيقة. كل ضغطة محفوظة؛ يمكنك التوقف والعودة متى شئت.
    [two] <b>المدة:</b> سؤالان، نحو { $minutes ->
        [zero] دقيقة
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. كل ضغطة محفوظة؛ يمكنك التوقف والعودة متى شئت.
    [few] <b>المدة:</b> { $count } أسئلة، نحو { $minutes ->
        [zero] دقيقة
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. كل ضغطة محفوظة؛ يمكنك التوقف والعودة متى شئت.
    [many] <b>المدة:</b> { $count } سؤالًا، نحو { $minutes ->
        [zero] دقيقة
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. كل ضغطة محفوظة؛ يمكنك التوقف والعودة متى شئت.
   *[other] <b>المدة:</b> { $count } سؤال، نحو { $minutes ->
        [zero] دقيقة
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. كل ضغطة محفوظة؛ يمكنك التوقف والعودة متى شئت.
}
intro-few = { $few ->
    [0] عدد الأسئلة هنا { $all }، وليس منها سؤال موجه إلى من يعملون مع العملاء. يمكنك مع ذلك الإجابة عنها كلها.
    [one] عدد الأسئلة هنا { $all }، سؤال واحد منها فقط موجه إلى من يعملون مع العملاء. يمكنك الإجابة عن البقية أيضًا.
    [two] عدد الأسئلة هنا { $all }، سؤالان منها فقط موجهان إلى من يعملون مع العملاء. يمكنك الإجابة عن البقية أيضًا.
    [few] عدد الأسئلة هنا { $all }، منها { $few } فقط موجهة إلى من يعملون مع العملاء. يمكنك الإجابة عن البقية أيضًا.
    [many] عدد الأسئلة هنا { $all }، منها { $few } فقط موجهة إلى من يعملون مع العملاء. يمكنك الإجابة عن البقية أيضًا.
   *[other] عدد الأسئلة هنا { $all }، منها { $few } فقط موجهة إلى من يعملون مع العملاء. يمكنك الإجابة عن البقية أيضًا.
}
intro-honest = الإجابة عن الأمور كما هي، لا كما ينبغي أن تكون. و«لا أعرف» إجابة جيدة أيضًا.

review-section = مراجعة
review-complete = أجبت عن كل شيء. يمكنك مراجعة إجاباتك أو تسليمها.
review-left = { $count ->
    [zero] لا سؤال بلا إجابة.
    [one] سؤال واحد بلا إجابة بعد. يمكنك الإجابة عنه، أو تسليم ما لديك.
    [two] سؤالان بلا إجابة بعد. يمكنك الإجابة عنهما، أو تسليم ما لديك.
    [few] { $count } أسئلة بلا إجابة بعد. يمكنك الإجابة عنها، أو تسليم ما لديك.
    [many] { $count } سؤالًا بلا إجابة بعد. يمكنك الإجابة عنها، أو تسليم ما لديك.
   *[other] { $count } سؤال بلا إجابة بعد. يمكنك الإجابة عنها، أو تسليم ما لديك.
}
review-nothing = لا إجابات بعد.
review-wider = { $count ->
    [zero] لا أسئلة أخرى هنا للمديرين.
    [one] هنا سؤال آخر موجه إلى المديرين. يمكنك الإجابة عنه أيضًا.
    [two] هنا سؤالان آخران موجهان إلى المديرين. يمكنك الإجابة عنهما أيضًا.
    [few] هنا { $count } أسئلة أخرى موجهة إلى المديرين. يمكنك الإجابة عنها أيضًا.
    [many] هنا { $count } سؤالًا آخر موجهة إلى المديرين. يمكنك الإجابة عنها أيضًا.
   *[other] هنا { $count } سؤال آخر موجهة إلى المديرين. يمكنك الإجابة عنها أيضًا.
}

closed-text = هذه الجولة مغلقة. تبقى الإجابات كما هي.

pause-section = استراحة
pause-text = إجاباتك محفوظة. يمكنك المتابعة متى شئت، هنا أو بالأمر /start.

moved-card = { $department }: انتقل السؤال إلى الأسفل.

## ما المطلوب؟

counts-question = <b>{ $question }</b>
counts-why = <b>لماذا يهمّ العميل</b>
counts-choices = <b>كيف تبدو كل إجابة</b>
counts-choice = { $sign } <b>{ $label }</b>: { $text }
counts-evidence = <b>ما الذي يثبت ذلك</b>
counts-rule = إذا انطبق سطران فالعبرة بالأدنى: شرط واحد ناقص يجعل الإجابة «{ $partly }». وإذا سأل سطر عن آخر حالة ولم تقع أي حالة في سنتين، فالإجابة «{ $out }».

## كل الإجابات

answers-section = كل الإجابات
answers-text = الضغط على إجابة يتيح تغييرها. لا يُسأل من جديد إلا عمّا يتوقف عليها.
answers-line = { $sign } { $title }
answers-open-sign = ○

## الملاحظات والأدلة

notes-section = الملاحظات
notes-none = لا شيء محفوظ مع هذا السؤال بعد.
notes-line = <b>{ $number }.</b> { $text }
notes-photo = صورة
notes-document = وثيقة { $name }
notes-safe = الملفات تبقى في تيليجرام؛ لا يُحفظ هنا إلا مؤشر إليها.
note-too-long = لم تُحفظ. تتسع ملاحظات السؤال لعدد من الأحرف هو { $limit }، والباقي { $room }؛ وطول هذا النص { $length }. يُرجى اختصاره أو إرساله وثيقةً.
note-too-many = لم تُحفظ. أقصى ما يتسع له السؤال من ملاحظات وصور ووثائق: { $limit }.
note-or-answer = يبدو «{ $text }» إجابة. أهو إجابتك أم ملاحظة؟
note-kept = حُفظت ملاحظةً.
note-answered = أُخذت على أنها إجابتك.
note-removed = حُذفت.
note-nothing-open = لا سؤال مفتوحًا، فلم أحفظ هذا.
note-odd-kind = أستطيع حفظ النصوص والصور والوثائق. يُرجى إرساله نصًا أو صورةً أو وثيقةً.

## إشعارات عابرة (200 حرف على الأكثر)

tap-stale = هذا الزر لسؤال سابق. هنا موضعك الآن.
tap-saved-later = حُفظ. تيليجرام يبطئني؛ ستظهر الشاشة بعد لحظة.
tap-unreadable = لم يعد هذا الزر يعمل. الأمر /start للمتابعة.
tap-failed = لم ينجح ذلك، وليس الخطأ منك. يُرجى إرسال /start والمحاولة من جديد.
not-yours = هذا غير متاح لك، أو لم يعد متاحًا.
round-closed = هذه الجولة مغلقة. تبقى الإجابات كما هي.
update-finished = تمّ من قبل.
storage-unavailable = لحظة من فضلك.

## الأقسام

departments-title = <b>{ $institution }</b>
departments-text = عن أي قسم إجاباتك؟
departments-none = لا قسم لك هنا بعد. يُرجى سؤال من دعاك.
departments-new = { $name }
departments-under-way = { $name }: { $done } من { $total }
departments-handed-in = ✓ { $name }

## الملخص

summary-section = إجاباتك
summary-progress = <b>أُجيب عنه:</b> { $done } من { $total }
summary-score = <b>الدرجة:</b> { $score } (الإجابات المقيَّمة: { $judged })
summary-no-score = <b>الدرجة:</b> لا توجد بعد؛ { $lacking ->
    [zero] لا تنقص أي إجابة مقيَّمة
    [one] تنقص إجابة مقيَّمة واحدة
    [two] تنقص إجابتان مقيَّمتان
    [few] تنقص { $lacking } إجابات مقيَّمة
    [many] تنقص { $lacking } إجابة مقيَّمة
   *[other] تنقص { $lacking } إجابة مقيَّمة
}
summary-confidence = { $unknown ->
    [0] <b>الموثوقية:</b> { $confidence }، لا شيء غير معروف
    [one] <b>الموثوقية:</b> { $confidence }، إجابة واحدة غير معروفة
    [two] <b>الموثوقية:</b> { $confidence }، إجابتان غير معروفتين
    [few] <b>الموثوقية:</b> { $confidence }، { $unknown } إجابات غير معروفة
    [many] <b>الموثوقية:</b> { $confidence }، { $unknown } إجابة غير معروفة
   *[other] <b>الموثوقية:</b> { $confidence }، { $unknown } إجابة غير معروفة
}
summary-no-confidence = <b>الموثوقية:</b> لا توجد بعد
summary-to-fix = { $count ->
    [zero] <b>لا شيء للإصلاح</b>
    [one] <b>للإصلاح: مسؤولية واحدة</b>
    [two] <b>للإصلاح: مسؤوليتان</b>، الأشد إلحاحًا أولًا
    [few] <b>للإصلاح: { $count } مسؤوليات</b>، الأشد إلحاحًا أولًا
    [many] <b>للإصلاح: { $count } مسؤولية</b>، الأشد إلحاحًا أولًا
   *[other] <b>للإصلاح: { $count } مسؤولية</b>، الأشد إلحاحًا أولًا
}
summary-page = الصفحة { $page } من { $pages }
summary-nothing-so-far = <b>لا شيء للإصلاح حتى الآن.</b>
summary-nothing-to-fix = <b>لا شيء للإصلاح.</b> ما هو جيد يستحق أن يستمر.
summary-not-answered = لا إجابات لك بعد.
summary-which = أي ملخص أعرض؟
summary-picture = { $department }، حسب المبدأ
summary-none = لا إجابات لك بعد. يُرجى اختيار قسم والبدء.

finding-title = <b>{ $number }. { $title }</b>
finding-step = <b>الخطوة الأولى:</b> { $step }
finding-relies = <b>تعتمد على:</b> { $department }؛ { $why } ({ $state })
finding-supports = <b>يعتمد عليها:</b> { $department }؛ { $why } ({ $state })
finding-relies-head = <b>تعتمد على</b>
finding-supports-head = <b>يعتمد عليها</b>
finding-link = • <b>{ $department }</b>، { $title }: { $why }. <i>{ $state }</i>
finding-link-area = • <b>{ $department }</b>: { $why }. <i>{ $state }</i>
finding-nobody = لا علاقة لقسم آخر بذلك.
finding-answer = إجابتك: { $answer }
finding-why = <b>لماذا يهمّ العميل</b>
finding-evidence = <b>ما الذي سيُظهر أنه تمّ</b>
finding-button = { $number }. { $title }

reason-critical = حرج
reason-major = رئيسي
reason-minor = ثانوي
reason-not = غير مستوفى
reason-partly = مستوفى جزئيًا
reason-unknown = غير معروف
reason-relied-on = { $count ->
    [zero] لا تعتمد عليه مسؤولية أخرى
    [one] تعتمد عليه مسؤولية أخرى
    [two] تعتمد عليه مسؤوليتان أخريان
    [few] تعتمد عليه { $count } مسؤوليات أخرى
    [many] تعتمد عليه { $count } مسؤولية أخرى
   *[other] تعتمد عليه { $count } مسؤولية أخرى
}

reason-split = اختلاف في الإجابات
reason-frontline-differs = من يؤدون العمل يرونه أسوأ
reason-perception-gap = قسمان يريانه على نحو مختلف
reason-points-lost = { $count ->
    [zero] لا نقاط مفقودة
    [one] نقطة مفقودة واحدة
    [two] نقطتان مفقودتان
    [few] { $count } نقاط مفقودة
    [many] { $count } نقطة مفقودة
   *[other] { $count } نقطة مفقودة
}
reason-critical-not-met = { $count ->
    [zero] لا مسؤولية حرجة غير مستوفاة
    [one] مسؤولية حرجة واحدة غير مستوفاة
    [two] مسؤوليتان حرجتان غير مستوفاتين
    [few] { $count } مسؤوليات حرجة غير مستوفاة
    [many] { $count } مسؤولية حرجة غير مستوفاة
   *[other] { $count } مسؤولية حرجة غير مستوفاة
}
reason-disputed = { $count ->
    [zero] لا اختلاف
    [one] اختلاف في مسؤولية واحدة
    [two] اختلاف في مسؤوليتين
    [few] اختلاف في { $count } مسؤوليات
    [many] اختلاف في { $count } مسؤولية
   *[other] اختلاف في { $count } مسؤولية
}
reason-low-score = الدرجة { $percent }
reason-weight = وزن إجاباته { $count }
reason-critical-wait = { $count ->
    [zero] لا ينتظره موضع حرج
    [one] ينتظره موضع حرج واحد
    [two] ينتظره موضعان حرجان
    [few] تنتظره { $count } مواضع حرجة
    [many] ينتظره { $count } موضعًا حرجًا
   *[other] ينتظره { $count } موضع حرج
}
reason-major-wait = { $count ->
    [zero] لا ينتظره موضع رئيسي
    [one] ينتظره موضع رئيسي واحد
    [two] ينتظره موضعان رئيسيان
    [few] تنتظره { $count } مواضع رئيسية
    [many] ينتظره { $count } موضعًا رئيسيًا
   *[other] ينتظره { $count } موضع رئيسي
}
reason-wait-for-it = { $count ->
    [zero] لا ينتظره شيء من المرحلة { $wave }
    [one] ينتظره موضع واحد من المرحلة { $wave }
    [two] ينتظره موضعان من المرحلة { $wave }
    [few] تنتظره { $count } مواضع من المرحلة { $wave }
    [many] ينتظره { $count } موضعًا من المرحلة { $wave }
   *[other] ينتظره { $count } موضع من المرحلة { $wave }
}
reason-waits-for = { $count ->
    [zero] لا ينتظر شيئًا من المرحلة { $wave }
    [one] ينتظر موضعًا واحدًا من المرحلة { $wave }
    [two] ينتظر موضعين من المرحلة { $wave }
    [few] ينتظر { $count } مواضع من المرحلة { $wave }
    [many] ينتظر { $count } موضعًا من المرحلة { $wave }
   *[other] ينتظر { $count } موضع من المرحلة { $wave }
}
reason-quick = لم يبقَ فيه إلا القليل

state-unknown-yet = غير معروف بعد
# لا قسم يغطي المجال في الطرف الآخر من الصلة.
state-not-here = لا قسم له هنا
state-score = الدرجة { $score }
state-few = الإجابات أقل من أن تكفي لدرجة
state-choice = { $sign }{ "\u00A0" }{ $label }

strengths-section = ما هو جيد
strengths-text = هذا يستحق أن يستمر. غيره يعتمد عليه.
strengths-none = لا شيء مستوفى تمامًا بعد. البدء بأول موضع إصلاح.
strengths-line = ✓ { $title } ({ $reasons })

reliant-section = من يعتمد علينا
reliant-text = هذه الأقسام تعتمد على قسمك كله:
reliant-none = لا قسم يعتمد على قسمك كله. وكل موضع إصلاح يقول من يعتمد عليه.

rules-section = كيف يُحسب هذا
rules-score = <b>الدرجة:</b> لكل إجابة نقاط (مستوفى 2، جزئيًا 1، غير مستوفى 0)، مضروبة في وزنها (حرج 3، رئيسي 2، ثانوي 1)؛ والدرجة هي النقاط المحققة من الممكنة. وإذا قلّت الإجابات المقيَّمة عن { $enough } فلا درجة.
rules-out = «لا ينطبق» يبقى خارج الحساب. و«لا أعرف» يبقى خارج الدرجة ويخفض الموثوقية.
rules-confidence = <b>الموثوقية:</b> نسبة الإجابات المقيَّمة منها ومن غير المعروفة معًا.
rules-order = <b>الترتيب:</b> الأهمية أولًا، ثم غير مستوفى، فمستوفى جزئيًا، فغير معروف؛ ثم كم يعتمد عليه غيره.
rules-others = <b>الأقسام الأخرى:</b> تظهر إجاباتها حين تُغلق جولتها. وحين يجيب عدة أشخاص فالعبرة بالإجابة الوسطى، ومن اثنتين بالأدنى.

## الدخول

stranger = أهلًا! هذا البوت يعمل بالدعوات. يُرجى طلب رابط من المسؤول عن حماية العملاء في مؤسستك.
invite-not-valid = هذه الدعوة غير صالحة. ربما استُخدمت من قبل أو انتهى وقتها. يُرجى طلب دعوة جديدة.
group-private = أعمل في المحادثات الخاصة فقط. يُرجى الكتابة إليّ مباشرة.
welcome = أهلًا بك في <b>{ $institution }</b>، { $name }!
welcome-new = أهلًا بك، { $name }!
welcome-does = أسأل عمّا يفعله قسمك ليُعامَل العملاء معاملة حسنة، بضع دقائق من الأسئلة. ثم تصلك قائمة قصيرة بما يُصلَح أولًا، ومع من.

set-up-name = لنُعدّ مؤسستك. <b>ما اسمها؟</b> يُرجى كتابة اسمها كما يعرفه العاملون.
set-up-name-length = يُرجى إرسال اسم طوله بالأحرف من 1 إلى { $limit }.
set-up-language = <b>{ $institution }</b>. بأي لغة تعمل؟
set-up-time-zone = <b>{ $institution }</b>. في أي منطقة زمنية هي؟ يُرجى الاختيار، أو كتابة اسم أقرب مدينة كبيرة.
set-up-zone-unknown = لا أعرف هذا المكان. يُرجى كتابة اسم مدينة كبيرة في المنطقة الزمنية نفسها، مثل عمّان.
set-up-done = اكتمل إعداد <b>{ $institution }</b>، والمنطقة الزمنية: { $place }. دعوة العاملين بالأمر /invite، أو يمكنك البدء بقسم مباشرةً.

## الدعوة

invite-title = <b>دعوة الناس</b>
invite-whom = لمن الدعوة؟
invite-where = لأي أقسام؟ الضغط على قسم يضيفه أو يخرجه.
invite-made = <b>الدعوة</b>: { $role }
invite-made-where = <b>الدعوة</b>: { $role }، { $departments }
invite-link = { $link }
invite-how = يُرجى تمرير هذا الرابط، أو إتاحة مسح الصورة. يعمل مرة واحدة، حتى نهاية { $until }. لا أحتفظ به في أي مكان، وأُخبرك حين يُستخدم.

role-owner = إشراف عام
role-leader = قيادة (مجلس، مدير عام)
role-manager = إدارة قسم
role-staff = عمل مكتبي
role-frontline = عمل مع العملاء

notice-joined = انضمام جديد: { $name }، { $role }.

## المساعدة والأوامر

help = <b>ماذا أفعل</b>
    أسأل عمّا يفعله قسمك ليُعامَل العملاء معاملة حسنة. الإجابة بضغطة. وفي النهاية تصلك قائمة بما يُصلَح أولًا، والخطوة الأولى لكل منها، والأقسام المعنية.

    <b>من المفيد معرفته</b>
    كل ضغطة تُحفظ فورًا. يمكنك التوقف والعودة متى شئت.
    يمكنك كتابة ملاحظة أو إرسال صورة أو وثيقة والسؤال مفتوح: تُحفظ مع ذلك السؤال. يُرجى عدم ذكر أسماء العملاء أو إرسال أوراقهم.
help-commands = <b>الأوامر</b>
help-command = { $command }: { $what }
unknown-command = لا أعرف هذا الأمر.

command-start = المتابعة من حيث توقفت
command-departments = اختيار قسم
command-summary = ما يُصلَح أولًا
command-invite = دعوة الناس
command-help = كيف يعمل هذا
bot-description = أسأل عمّا يفعله قسمك ليُعامَل العملاء معاملة حسنة، وأقول ما يُصلَح أولًا، ومع من. أعمل بالدعوات.
bot-about = حماية العملاء، قسمًا قسمًا.
apology = حدث خلل هنا، وليس الخطأ منك. إجاباتك في أمان. يُرجى إرسال /start للمتابعة. (المرجع { $reference })
