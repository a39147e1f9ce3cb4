### الرسائل والتذكيرات: ما يصل إلى الناس دون طلب، وكيف يحددون متى.

command-reminders = ما ينتظرني، ومتى يكتب إليّ البوت

## رسالة

letter-institution = <b><i>{ $institution }</i></b>
letter-more = { $count ->
    [zero] لا شيء غير هذا.
    [one] وأمر آخر يأتي في المرة القادمة.
    [two] وأمران آخران يأتيان في المرة القادمة.
    [few] و{ $count } أمور أخرى تأتي في المرة القادمة.
    [many] و{ $count } أمرًا آخر تأتي في المرة القادمة.
   *[other] و{ $count } أمر آخر تأتي في المرة القادمة.
}
letter-again = <i>حسنًا. أعود إلى هذا في { $day }.</i>
letter-declined = <i>حسنًا. لن أسألك عن ذلك مرة أخرى. إن كان لك فعلًا: /reminders</i>
letter-stopped = <i>توقفت هذه التذكيرات: { $kinds }. يمكنك إعادتها في أي وقت: /reminders</i>
letter-nothing-left = لم يبقَ شيء مفتوح من هذه الرسالة.
letter-which = ما الذي ليس لك من هذه؟

button-letter-tomorrow = غدًا
button-letter-next-week = الأسبوع القادم
button-letter-away = غياب حتى…
button-letter-not-mine = ليس لي
button-letter-stop = إيقاف هذه
button-letter-undo = تراجع
button-letter-back = ‹ رجوع

## ما يُذكَّر الناس به. السطر الأول يظهر في القوائم.

remind-unfinished = <b>{ $department }</b>: إجاباتك لم تكتمل
remind-unfinished-far = أُجيب عن { $done } من { $total }. كل ما قلته محفوظ.
remind-closing = <b>جولة تُغلق في { $day }</b>
remind-closing-departments = ما زالت إجاباتك ناقصة عن: { $departments }.
button-remind-go-on = متابعة الآن
button-blocked-person = عرض الشخص

notice-blocked = تعذّر الوصول إلى: { $name }. البوت محظور هناك، أو لم يعد الحساب موجودًا. لا يُرسل شيء حتى يتغير ذلك.

## /reminders

reminders-title = <b>التذكيرات</b>
reminders-daily = أكتب إليك مرة في اليوم على الأكثر، في أيام العمل، الساعة { $hour }، وكل شيء في رسالة واحدة.
reminders-at-once = أكتب إليك أولًا بأول، في أي يوم.
reminders-quiet = لا شيء أبدًا بين { $begin } و{ $end }.
reminders-zone = توقيتك هو توقيت: { $place }.
reminders-away = غيابك حتى { $day }. لا يأتي شيء قبل ذلك.
reminders-pending = بانتظارك:
reminders-pending-line = • { $thing }
reminders-pending-stopped = • { $thing } <i>(بلا تذكير)</i>
reminders-pending-declined = • { $thing } <i>(ليس لك)</i>
reminders-pending-put-off = • { $thing } <i>(من جديد في { $day })</i>
reminders-nothing-pending = لا شيء بانتظارك.
reminders-waiting = { $count ->
    [zero] لا رسائل تنتظر، وأقرب موعد { $moment }.
    [one] رسالة واحدة تأتي مع الرسالة التالية، وأقرب موعد { $moment }.
    [two] رسالتان تأتيان مع الرسالة التالية، وأقرب موعد { $moment }.
    [few] { $count } رسائل تأتي مع الرسالة التالية، وأقرب موعد { $moment }.
    [many] { $count } رسالة تأتي مع الرسالة التالية، وأقرب موعد { $moment }.
   *[other] { $count } رسالة تأتي مع الرسالة التالية، وأقرب موعد { $moment }.
}
reminders-stopped = متوقفة: { $kinds }
reminders-digest = خلاصة الأسبوع تأتي في هذا اليوم: { $weekday }
reminders-country = العطل الرسمية هي عطل: { $country }.
reminders-country-unknown = البلد غير معروف، فالسبت والأحد عطلة.
reminders-saved = حُفظ
reminders-away-past = يُرجى اختيار يوم قادم خلال سنة.

reminder-kind-run-unfinished = إجابات لم تكتمل
reminder-kind-round-closing = جولات قاربت الإغلاق
reminder-kind-action-due = إجراءات حلّ موعدها
reminder-kind-action-due-late = إجراءات متأخرة لدى غيري
reminder-kind-recheck-unanswered = أسئلة هل تمّ أمر ما
reminder-kind-action-unconfirmed = إجراءات لم يؤكّدها أحد
reminder-kind-reassessment-due = أقسام حان تقييمها من جديد

button-reminders = ‹ التذكيرات
button-reminders-hour = ساعتي
button-reminders-quiet = ساعات الهدوء
button-reminders-away = غياب حتى…
button-reminders-back = انتهى الغياب
button-reminders-kinds = بماذا أُذكَّر
button-reminders-daily = مرة في اليوم
button-reminders-at-once = أولًا بأول
button-reminders-weekly = خلاصة أسبوعية
button-reminders-country = بلد العطل
button-reminders-no-digest = بلا خلاصة
button-reminders-never-quiet = بلا ساعات هدوء
button-reminders-span = من { $begin } إلى { $end }
button-reminders-by-zone = حسب المنطقة الزمنية
button-reminders-kind-on = ☑ { $kind }
button-reminders-kind-off = ☐ { $kind }
button-reminders-again = تذكير من جديد
button-reminders-again-of = تذكير بالرقم { $number }

reminders-hour-text = في أي ساعة تأتي رسالة اليوم؟
reminders-quiet-text = متى لا يأتي شيء؟
reminders-away-text = في أي يوم تكون العودة؟ لا يأتي شيء حتى ذلك اليوم. الضغط على يوم، أو كتابته في رسالة، مثل «الخميس القادم» أو «15 مارس».
reminders-kinds-text = بماذا أُذكّرك؟
reminders-again-text = بماذا أُذكّرك من جديد؟
reminders-again-line = <b>{ $number }.</b> { $thing }
reminders-weekly-text = في أي يوم تأتي الخلاصة؟ تقول ما تمّ وما تأخر وما تغير.
reminders-country-text = عطل أي بلد هي عطلك؟ يُرجى كتابة اسم البلد.
reminders-country-which = أي بلد هو؟
reminders-country-not-found = لا أعرف بلدًا كهذا. يُرجى كتابة اسمه أو أول اسمه.

## خلاصة الأسبوع، وما يعتمد عليه آخرون

week-title = <b>أسبوعك</b>
week-done = ✓ تمّ ({ $count }): { $things }
week-begun = ◐ بدأ ({ $count }): { $things }
week-reopened = ↺ لم يتم بعد ({ $count }): { $things }
week-dropped = ✕ متروك ({ $count }): { $things }
week-late = ! تأخر ({ $count }): { $things }
week-whose = { $title } ({ $owner })
week-slipped = ▼ تراجع ({ $count }): { $things }
week-improved = ▲ تحسّن ({ $count }): { $things }
week-changed = إجابات جديدة: { $things }
week-overdue = ! فات موعد تقييمها من جديد ({ $count }): { $things }
button-week-plan = عرض الخطة

relied-title = <b>{ $department }</b>: تغير أمر يعتمد عليه قسمك
relied-slipped = ↓ تراجع: { $title }. تعتمد عليه «{ $relying }» لديكم. هل ما زالت كذلك؟
relied-improved = ↑ تحسّن: { $title }. تعتمد عليه «{ $relying }» لديكم.
relied-more = { $count ->
    [zero] لم يتغير غير ذلك.
    [one] وتغير أمر آخر.
    [two] وتغير أمران آخران.
    [few] وتغيرت { $count } أمور أخرى.
    [many] وتغير { $count } أمرًا آخر.
   *[other] وتغير { $count } أمر آخر.
}
relied-still-so = <i>✓ جرى النظر فيه: ما زال كذلك.</i>
relied-ask-again = <i>↻ تسأل عنه المتابعة القادمة من جديد.</i>
relied-numbered = <b>{ $number }.</b> { $change }
button-relied-see = ما يعتمد على ماذا
button-relied-still-so = ما زال كذلك
button-relied-ask-again = اسألوا من جديد
button-relied-open = ما زال كذلك؟ { $department }
