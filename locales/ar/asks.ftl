### سؤال زميل عن سؤال واحد، والإجابات الأخرى مستمرة.

## على بطاقة الأسئلة

button-ask = سؤال زميل
button-ask-about = سؤال زميل: { $title }
button-ask-see = ما سألت عنه
button-ask-take = اعتماد: { $choice }
button-ask-leave = تركه
button-ask-look = ما قاله الزملاء

ask-card-waiting = سألت: { $to }. لا جواب بعد.
ask-card-waiting-link = سألت برابط. لا جواب بعد.
ask-card-hopeless = سألت: { $to }. ولم يبقَ هناك من يستطيع الإجابة.
ask-card-says = جواب { $who }: <b>{ $choice }</b>
ask-card-remark = «{ $remark }»
ask-card-taken = اعتُمد من: { $who }.

ask-review-waiting = { $count ->
    [zero] لا إجابة منتظرة:
    [one] إجابة واحدة ما زالت منتظرة:
    [two] إجابتان ما زالتا منتظرتين:
    [few] { $count } إجابات ما زالت منتظرة:
    [many] { $count } إجابة ما زالت منتظرة:
   *[other] { $count } إجابة ما زالت منتظرة:
}
ask-review-line = • { $title } ({ $to })
ask-review-line-link = • { $title } (برابط)
ask-review-more = { $count ->
    [zero] ولا شيء غيرها
    [one] وواحدة أخرى
    [two] واثنتان أخريان
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
ask-review-choice = يمكن التسليم الآن، فلا يُسأل أحد بعد ذلك، أو الانتظار.
ask-review-said = { $count ->
    [zero] لم يجب الزملاء عن شيء.
    [one] أجاب أحد الزملاء عن سؤال واحد. لا يُحسب جوابه إلا باعتمادك.
    [two] أجاب الزملاء عن سؤالين. لا يُحسب أي جواب منهما إلا باعتمادك.
    [few] أجاب الزملاء عن { $count } أسئلة. لا يُحسب أي جواب منها إلا باعتمادك.
    [many] أجاب الزملاء عن { $count } سؤالًا. لا يُحسب أي جواب منها إلا باعتمادك.
   *[other] أجاب الزملاء عن { $count } سؤال. لا يُحسب أي جواب منها إلا باعتمادك.
}

# من يَسأل أو يُسأل أو يجيب.
ask-somebody = أحد الزملاء
# الشيء نفسه في أول الجملة.
ask-somebody-says = أحد الزملاء
ask-of-department = { $name } ({ $department })

## من يُسأل

ask-section = سؤال زميل
ask-question = <b>{ $question }</b>
ask-whom = من قد يعرف؟ يصل إليه هذا السؤال وحده، وتستمر إجاباتك في هذه الأثناء. ولا يُحسب ما يقوله إلا باعتمادك.
ask-named = اسمك يظهر مع السؤال، واسم من يجيب مع الجواب.
ask-confidential = هذه الجولة سرية: لا يظهر اسمك ولا اسم من يجيب. لذلك لا يمكن سؤال إلا الأقسام التي لا يقل عدد من يستطيعون الإجابة فيها عن { $least }، أو تمرير رابط.
ask-group = من يُسأل ({ $department })؟ إذا سُئلوا كلهم حُسب أول جواب.
ask-group-whole = يُسأل الجميع ({ $department })، وعددهم { $count }، ويُحسب أول جواب.
ask-leaders = من يُسأل من قيادة المؤسسة؟

button-ask-whole = كلهم ({ $count })
button-ask-leaders = قيادة المؤسسة
button-ask-link = رابط للتمرير
button-ask-elsewhere = ‹ شخص آخر
button-ask-withdraw = سحب السؤال

# إشعارات عابرة: 200 حرف على الأكثر.
ask-done = أُرسل السؤال. يمكنك المتابعة في هذه الأثناء.
ask-done-already = هذا السؤال مُرسل من قبل.
ask-withdrawn = لا يُسأل أحد بعد الآن.
ask-taken = اعتُمد.
ask-left = بقي كما كان.
ask-decided = لم يبقَ في ذلك ما يُقرَّر.
ask-too-many = أسئلتك المنتظرة بلغت الحد، وهو { $most }. يُرجى انتظار بعضها، أو سحب أحدها.
ask-handed-in = إجاباتك مسلَّمة. يُرجى استرجاعها أولًا.

ask-link-made = يُرجى تمرير هذا الرابط إلى زميل قد يعرف، في { $institution }:
ask-link-how = يسأل أول من يفتحه: «{ $title }». يعمل مرة واحدة، لأفراد مؤسستك فقط، حتى تنتهي الجولة. لا أحتفظ به في أي مكان.
ask-link-share = سؤال لك في Smart Operations. يُفتح في تيليجرام:

## ما يقرؤه الزميل

asked-title = <b>سؤال لك من: { $who }</b>
asked-title-nobody = <b>سؤال لك من أحد الزملاء</b>
asked-department = يُسأل الجميع ({ $department })، ويُحسب أول جواب.
asked-privacy-named = لا يرى جوابك إلا من سأل، مع اسمك. ويُحسب حين يُعتمد.
asked-privacy-confidential = لا يرى جوابك إلا من سأل، دون اسمك. ويُحسب حين يُعتمد.
asked-privacy-link = لا يرى جوابك إلا من سأل، دون اسمك؛ لكن من أعطاك الرابط قد يخمّن أنه منك.

button-asked-open = إجابة: { $title }
button-asked-pass = ليس لي أن أجيب
button-asked-enough = لا شيء أضيفه

asked-answered = شكرًا. جوابك: { $choice }.
asked-remark = يمكنك كتابة ملاحظة الآن. تصل مع جوابك.
asked-remark-kept = شكرًا. ملاحظتك تصل مع جوابك.
asked-remark-too-long = لم تُحفظ بعد: أقصى الطول بالأحرف { $most }، وطول هذا { $length }. يُرجى كتابتها من جديد.
asked-over-answered = شكرًا، أجبت عن هذا.
asked-over-answered-before = شكرًا. تولّى غيرك هذا من قبل.
asked-over-passed = شكرًا. لن يصلك هذا السؤال بعد الآن.
asked-over-over = شكرًا. لم تعد هذه الإجابة لازمة.
asked-over-own = هذا رابط أنشأته بنفسك. يُرجى تمريره إلى زميل قد يعرف.

## ما يُخبَر به من سأل

ask-news-answered = وصل جواب عمّا سألت، من { $who }: <b>{ $title }</b>
ask-news-remarked = وصلت ملاحظة على الجواب، من { $who }: <b>{ $title }</b>
ask-news-passed = لا أحد ممن سألت يستطيع الإجابة: <b>{ $title }</b>
button-ask-news = عرض: { $title }
button-ask-again = سؤال شخص آخر
