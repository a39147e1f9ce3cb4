### متى تُقيَّم الأقسام من جديد.

command-schedule = متى يُقيَّم كل قسم من جديد

## الأزرار (32 حرفًا على الأكثر)

button-schedule = ‹ رجوع إلى الجدول
button-schedule-see = عرض الجدول
button-schedule-begin = بدء المتابعة
button-schedule-first = فتح جولة
button-schedule-sooner = أبكر: { $day }
button-schedule-later = لاحقًا: { $day }
button-schedule-another = يوم آخر
button-schedule-reckoned = رجوع إلى اليوم المعتاد
button-schedule-back = ‹ رجوع إلى القسم
button-schedule-file = أخذه ملف تقويم
button-schedule-intervals = بعد كم من الوقت
button-schedule-months = { $time ->
    [zero] المعتاد: { $time } شهر
    [one] المعتاد: شهر
    [two] المعتاد: شهران
    [few] المعتاد: { $time } أشهر
    [many] المعتاد: { $time } شهرًا
   *[other] المعتاد: { $time } شهر
}
button-schedule-days = { $time ->
    [zero] للحرجة: { $time } يوم
    [one] للحرجة: يوم
    [two] للحرجة: يومان
    [few] للحرجة: { $time } أيام
    [many] للحرجة: { $time } يومًا
   *[other] للحرجة: { $time } يوم
}

## الجدول

schedule-section = متى يُعاد التقييم
schedule-rule = يُقيَّم كل قسم من جديد بعد { $months ->
    [zero] { $months } شهر
    [one] شهر
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
} من المرة السابقة؛ وحيث توجد مسؤولية حرجة غير مستوفاة، بعد { $days ->
    [zero] { $days } يوم
    [one] يوم
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}، إن كان ذلك أبكر. والحد الأقصى { $most ->
    [zero] { $most } شهر
    [one] شهر
    [two] شهرين
    [few] { $most } أشهر
    [many] { $most } شهرًا
   *[other] { $most } شهر
}: لا تقبل برامج الاعتماد تقييمًا أقدم.
schedule-nothing = لا قسم لك هنا.
schedule-none-yet = لا شيء مقيَّم بعد. يحصل القسم على تاريخه حين تُغلق جولته الأولى.
schedule-count-overdue = { $count ->
    [zero] لا أقسام متأخرة
    [one] <b>! قسم واحد متأخر</b>
    [two] <b>! قسمان متأخران</b>
    [few] <b>! { $count } أقسام متأخرة</b>
    [many] <b>! { $count } قسمًا متأخرًا</b>
   *[other] <b>! { $count } قسم متأخر</b>
}
schedule-line = <b>{ $number }. { $department }</b>
schedule-due = الموعد { $day }
schedule-due-today = <b>الموعد اليوم</b>
schedule-overdue = { $days ->
    [zero] <b>! متأخر</b>، كان موعده { $day }
    [one] <b>! متأخر يومًا واحدًا</b>، كان موعده { $day }
    [two] <b>! متأخر يومين</b>، كان موعده { $day }
    [few] <b>! متأخر { $days } أيام</b>، كان موعده { $day }
    [many] <b>! متأخر { $days } يومًا</b>، كان موعده { $day }
   *[other] <b>! متأخر { $days } يوم</b>، كان موعده { $day }
}
schedule-expired = <b>✕ لم يعد يُحسب لدى برامج الاعتماد</b> منذ { $day }
schedule-under-way = ◐ جولة جارية
schedule-not-assessed = ○ بلا تقييم بعد
schedule-critical = أبكر: مسؤولية حرجة غير مستوفاة

## قسم واحد

schedule-next = <b>المرة القادمة:</b> { $due }
schedule-why-usual = { $months ->
    [zero] هذا فور المرة السابقة.
    [one] هذا بعد شهر من المرة السابقة.
    [two] هذا بعد شهرين من المرة السابقة.
    [few] هذا بعد { $months } أشهر من المرة السابقة.
    [many] هذا بعد { $months } شهرًا من المرة السابقة.
   *[other] هذا بعد { $months } شهر من المرة السابقة.
}
schedule-why-critical = { $days ->
    [zero] هذا فور المرة السابقة، لأن مسؤولية حرجة غير مستوفاة.
    [one] هذا بعد يوم من المرة السابقة، لأن مسؤولية حرجة غير مستوفاة.
    [two] هذا بعد يومين من المرة السابقة، لأن مسؤولية حرجة غير مستوفاة.
    [few] هذا بعد { $days } أيام من المرة السابقة، لأن مسؤولية حرجة غير مستوفاة.
    [many] هذا بعد { $days } يومًا من المرة السابقة، لأن مسؤولية حرجة غير مستوفاة.
   *[other] هذا بعد { $days } يوم من المرة السابقة، لأن مسؤولية حرجة غير مستوفاة.
}
schedule-why-chosen = هذا اليوم من اختيار: { $name }. ولو حُسب من المرة السابقة لكان { $day }.
schedule-limit = تقييمه محسوب لدى برامج الاعتماد حتى { $day }: لا يمكن أن يكون التاريخ بعد ذلك.
schedule-limit-over = <b>✕ لم يعد تقييمه يُحسب لدى برامج الاعتماد</b> منذ { $day }: مضى عليه أكثر من { $most ->
    [zero] { $most } شهر
    [one] شهر
    [two] شهرين
    [few] { $most } أشهر
    [many] { $most } شهرًا
   *[other] { $most } شهر
}. لا ينفع إلا تقييم جديد.
schedule-area = • { $area }: قُيّم في { $day }، { $due }
schedule-area-without-date = • { $area }: { $state }
schedule-assessed = آخر تقييم في { $day }.

## تغييره

schedule-day-ask = متى يُقيَّم من جديد؟ يُرجى كتابة يوم في رسالة، مثل «بعد شهرين» أو «15 مارس» أو «الجمعة القادمة».
schedule-day-not-understood = لم أجد في ذلك يومًا. يُرجى كتابته بطريقة أخرى، مثل «15 مارس 2027» أو «بعد 3 أشهر».
schedule-day-out-of-reach = هذا اليوم غير ممكن: يُرجى اختيار يوم من اليوم فصاعدًا، والتقييم ما زال محسوبًا لدى برامج الاعتماد.
schedule-saved = حُفظ
schedule-intervals-section = بعد كم من الوقت
schedule-intervals-ask = يُرجى اختيار المدة المعتادة، والمدة حيث توجد مسؤولية حرجة غير مستوفاة. الأيام التي اختارها أحد تبقى كما هي.

## ما يُخبَر به الناس. السطر الأول يظهر في القوائم.

remind-reassessment = <b>حان التقييم من جديد</b>: { $department }، { $due }
remind-reassessment-yours = لا أحد هناك يصله هذا التذكير، لذلك يصل إليك.
remind-reassessment-critical = مسؤولية حرجة غير مستوفاة، فالموعد أبكر من المعتاد.
remind-reassessment-over = منذ { $day } لم يعد ذلك يُحسب لدى برامج الاعتماد: مضى عليه أكثر من { $most ->
    [zero] { $most } شهر
    [one] شهر
    [two] شهرين
    [few] { $most } أشهر
    [many] { $most } شهرًا
   *[other] { $most } شهر
}.

## ملف التقويم

schedule-calendar = { $institution }: متى يُعاد التقييم
schedule-file-caption = متى يُعاد التقييم، حتى { $day }. فتح الملف يضع الأيام في التقويم؛ وحين تتغير يلزم أخذه من جديد.
schedule-event = إعادة التقييم: { $department }
schedule-event-about = { $institution }. آخر تقييم في { $day }. محسوب لدى برامج الاعتماد حتى { $last }. للبدء يُفتح { $link } وتُكتب /schedule.
schedule-event-alarm = بعد أسبوعين، إعادة التقييم: { $department }
