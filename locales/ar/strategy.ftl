### الاستراتيجية، وما الذي سيتغير لو أُصلحت مواضع الإصلاح.

command-strategy = ما يُصلَح، وبأي ترتيب

button-wave = المرحلة { $wave }
button-to-strategy = ‹ رجوع إلى الاستراتيجية
button-what-if = ماذا لو…؟
button-actions = إجراءاتنا ({ $count })
button-keep-wave = المرحلة { $wave } إلى إجراءاتنا
button-keep-ticked = ضمّها إلى إجراءاتنا
button-untick = إزالة كل العلامات

## الاستراتيجية

strategy-section = الاستراتيجية
strategy-as-of = من جولات أُغلقت حتى { $day }. ما ينتظره غيره يأتي أولًا.
strategy-not-assessed = بلا تقييم بعد، فليس فيها: { $departments }.
strategy-nothing-assessed = لا توجد بعد: تُبنى على إجابات الجولات المغلقة، ولم تُغلق أي جولة.
strategy-nothing-to-fix = لا شيء للإصلاح. ما هو جيد يستحق أن يستمر.
strategy-directions = <b>الخلاصة</b>
strategy-direction = { $critical ->
    [0] • <b>{ $principle }</b>: { $findings } { $departments }
   *[other] • <b>{ $principle }</b>: { $findings } { $departments } (الحرج: { $critical })
}
strategy-findings = { $count ->
    [zero] لا مواضع إصلاح
    [one] موضع إصلاح واحد
    [two] موضعا إصلاح
    [few] { $count } مواضع إصلاح
    [many] { $count } موضع إصلاح
   *[other] { $count } موضع إصلاح
}
strategy-departments = { $count ->
    [zero] بلا أقسام
    [one] في قسم واحد
    [two] في قسمين
    [few] في { $count } أقسام
    [many] في { $count } قسمًا
   *[other] في { $count } قسم
}
strategy-wave = <b>المرحلة { $wave } من { $waves }:</b> { $findings }
strategy-why = <b>لماذا هنا:</b> { $reasons }
strategy-kept = ☑ من إجراءاتنا
strategy-state = كيف حالها ({ $departments }): { $state }
strategy-waits-for = <b>ما تنتظره</b>
strategy-awaited-by = <b>ما ينتظرها</b>
strategy-other = • { $number }. { $title } (المرحلة { $wave })
strategy-more = { $count ->
    [zero] • ولا شيء غيرها
    [one] • وواحدة أخرى
    [two] • واثنتان أخريان
    [few] • و{ $count } أخرى
    [many] • و{ $count } أخرى
   *[other] • و{ $count } أخرى
}

## ماذا لو

what-if-section = ماذا لو
what-if-hint = بوضع علامة على مواضع إصلاح أدناه، بترتيب الاستراتيجية، يظهر فورًا ما الذي سيتغير.
what-if-ticked = { $count ->
    [zero] بلا أي علامة، من أصل { $total }:
    [one] لو كان الموضع الذي عليه علامة، من أصل { $total }، مستوفى تمامًا اليوم:
    [two] لو كان الموضعان اللذان عليهما علامة، من أصل { $total }، مستوفيين تمامًا اليوم:
    [few] لو كانت { $count } مواضع عليها علامة، من أصل { $total }، مستوفاة تمامًا اليوم:
    [many] لو كان { $count } موضعًا عليها علامة، من أصل { $total }، مستوفاة تمامًا اليوم:
   *[other] لو كان { $count } موضع عليها علامة، من أصل { $total }، مستوفاة تمامًا اليوم:
}
what-if-overall = <b>الدرجة العامة</b>
what-if-confidence = • <b>الموثوقية:</b> { $confidence }، مهما كانت العلامات
what-if-areas = <b>أقسام تكسب أكثر من غيرها</b>
what-if-principles = <b>مبادئ تكسب أكثر من غيرها</b>
what-if-gain = • { $name }: { $before } › { $after } (بزيادة { $gain })
what-if-first-score = • { $name }: لا توجد بعد › { $after }
what-if-same = • { $name }: { $score }
what-if-no-score = • { $name }: لا توجد بعد
what-if-unlocked = <b>ما يمكن بدؤه عندئذ</b>
what-if-on = ☑ { $finding }
what-if-off = ☐ { $finding }

## إشعارات عابرة (200 حرف على الأكثر)

actions-kept = { $count ->
    [0] لا جديد: هذه من إجراءاتكم من قبل.
    [one] أُنشئ إجراء واحد.
    [two] أُنشئ إجراءان.
    [few] أُنشئت { $count } إجراءات.
    [many] أُنشئ { $count } إجراءً.
   *[other] أُنشئ { $count } إجراء.
}
