### الأداة ملفًا، ورأي الناس فيها.

command-tool = الأداة كلها ملفًا، وشرائح للتدريب عليها

button-tool-paper = الأداة كلها (PDF)
button-tool-trainings = شرائح تدريب (PPTX)
button-tool-training-all = لكل الأقسام
button-to-tool = ‹ رجوع إلى الأداة
button-no-remark = بلا تعليق
button-drop-remark = سحب التعليق

get-tool-title = <b>الأداة بين يديك</b>
get-tool-what = كل المجالات ({ $areas }) مع مسؤولياتها ({ $responsibilities }): كيف يبدو الجيد، ومن أين نبدأ، ومن يعتمد على من. للطباعة والتمرير والتدريب.
get-tool-how-is-it = <b>ما رأيك فيها؟</b> ضغطة واحدة تساعد على تحسينها.
get-tool-your-rating = <b>تقييمك:</b> { $stars }
get-tool-your-remark = <b>تعليقك:</b> { $remark }
get-tool-stars = { $stars ->
    [1] ★☆☆☆☆ ضعيفة
    [2] ★★☆☆☆ مقبولة
    [3] ★★★☆☆ جيدة
    [4] ★★★★☆ جيدة جدًا
   *[other] ★★★★★ ممتازة
}

get-tool-training-title = <b>شرائح تدريب</b>
get-tool-training-which = جلستان مع ملاحظات للمتحدث: المبادئ مع حالات، ثم أسئلة القسم نفسه مع تمارين. لمن هي؟
get-tool-training-all = كل الأقسام

# ما يجري إعداده، والأسطر تحت الملفات.
get-tool-paper-work = الأداة كلها
get-tool-training-work = شرائح تدريب: { $whose }
get-tool-paper-caption = الأداة كلها. للطباعة والتمرير بحرّية.
get-tool-training-caption = شرائح تدريب: { $whose }. ملاحظات المتحدث تقول كيف يُدار.

get-tool-thanks = <b>شكرًا!</b> تقييمك: { $stars }.
get-tool-ask-remark = ما السبب؟ يمكنك كتابته في رسالة، أقصى طولها بالأحرف: { $most }. يقرؤه مشغّل هذا البوت مع اسم مؤسستك ودون اسمك.
get-tool-remark-kept = شكرًا! ما كتبته محفوظ تعليقًا منك على الأداة.
get-tool-remark-dropped = لم يعد تعليقك محفوظًا.
# وإشعار عابر أيضًا: 200 حرف على الأكثر.
get-tool-remark-too-long = لم يُحفظ بعد: أقصى طول للتعليق بالأحرف { $most }، وطول هذا { $length }. يُرجى كتابته من جديد أقصر.
