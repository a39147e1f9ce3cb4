### خطة العمل: ما يُفعل في مواضع الإصلاح، ومن يفعله، وحتى متى، وهل تمّ.

command-plan = ما ينبغي فعله، ومن يفعله، وحتى متى

## الأزرار (32 حرفًا على الأكثر)

button-act-on = تحويله إلى إجراء
button-plan = خطة العمل
button-plan-mine = إجراءاتي ({ $count })
button-plan-departments = إجراءات أقسامي ({ $count })
button-plan-institution = الكل ({ $count })
button-plan-ended = تمّت أو تُركت ({ $count })
button-plan-living = ‹ ما ينبغي فعله
button-to-plan = ‹ رجوع إلى الخطة
button-action-begin = بدء
button-action-say-done = تمّ
button-action-take-back = لم يتمّ بعد
button-action-words = تغيير الصياغة
button-action-owner = من
button-action-due = حتى متى
button-action-drop = ترك الإجراء
button-action-see = عرض: { $title }
button-action-back = ‹ رجوع إلى الإجراء
button-action-moves = كل ما حدث ({ $count })
button-action-in-days = { $days ->
    [zero] اليوم: { $day }
    [one] بعد يوم: { $day }
    [two] بعد يومين: { $day }
    [few] بعد { $days } أيام: { $day }
    [many] بعد { $days } يومًا: { $day }
   *[other] بعد { $days } يوم: { $day }
}
button-action-department = القسم كله
button-action-elsewhere = قسم آخر
button-recheck-another = سؤال شخص آخر
button-recheck-open = هل تمّ؟ { $title }

## الخطة

plan-section = خطة العمل
plan-mine = موكلة إليك.
plan-departments = وُجدت في أقسامك، أو تُنفَّذ فيها.
plan-institution = للمؤسسة كلها.
plan-nothing-mine = لا شيء موكل إليك الآن.
plan-nothing-departments = لا شيء على أقسامك الآن.
plan-nothing-institution = لا شيء مخطط بعد. من ملخص أو من /institution أو /strategy يمكن فتح موضع إصلاح وتحويله إلى إجراء.
plan-nothing-ended = لم يتمّ شيء ولم يُترك شيء في الأشهر الأخيرة.
plan-count = { $count ->
    [zero] لا إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] { $count } إجراءات
    [many] { $count } إجراءً
   *[other] { $count } إجراء
}
plan-count-late = { $count ->
    [zero] لا شيء متأخر
    [one] <b>! واحد متأخر</b>
    [two] <b>! اثنان متأخران</b>
    [few] <b>! { $count } متأخرة</b>
    [many] <b>! { $count } متأخرة</b>
   *[other] <b>! { $count } متأخرة</b>
}
plan-ended = ما تمّ أو تُرك في الأشهر الأخيرة.
plan-line = { $department } · { $owner }
plan-owner-department = القسم
plan-owner-elsewhere = القسم كله: { $department }
plan-owner-there = { $name }، { $department }

plan-due = الموعد { $day }
plan-due-today = <b>الموعد اليوم</b>
plan-late = { $days ->
    [zero] <b>! متأخر</b>، كان موعده { $day }
    [one] <b>! متأخر يومًا واحدًا</b>، كان موعده { $day }
    [two] <b>! متأخر يومين</b>، كان موعده { $day }
    [few] <b>! متأخر { $days } أيام</b>، كان موعده { $day }
    [many] <b>! متأخر { $days } يومًا</b>، كان موعده { $day }
   *[other] <b>! متأخر { $days } يوم</b>، كان موعده { $day }
}

## أين وصل الإجراء

action-status-agreed = متفق عليه
    .sign = ○
action-status-in-progress = قيد التنفيذ
    .sign = ◐
action-status-said-done = قيل إنه تمّ
    .sign = ◕
action-status-confirmed = مؤكَّد
    .sign = ✓
action-status-dropped = متروك
    .sign = ✕

## إجراء واحد

action-section = إجراء
action-what = <b>ما هو:</b> { $words }
action-status = <b>الحالة:</b> { $status }
action-owner = <b>من:</b> { $owner }
action-owner-before = كان ذلك على { $name }، ولم يعد هذا الاسم ضمن العاملين هناك.
action-due = <b>الموعد:</b> { $day }
action-due-late = { $days ->
    [zero] <b>الموعد:</b> { $day }، <b>! متأخر</b>
    [one] <b>الموعد:</b> { $day }، <b>! متأخر يومًا واحدًا</b>
    [two] <b>الموعد:</b> { $day }، <b>! متأخر يومين</b>
    [few] <b>الموعد:</b> { $day }، <b>! متأخر { $days } أيام</b>
    [many] <b>الموعد:</b> { $day }، <b>! متأخر { $days } يومًا</b>
   *[other] <b>الموعد:</b> { $day }، <b>! متأخر { $days } يوم</b>
}
action-stands = <b>الحال حسب الجولة الأخيرة:</b> { $state }
action-asked-again = يُسأل الآن شخص لم يقل بنفسه إنه تمّ: هل تمّ؟ إذا كان الجواب نفسه فهو مؤكَّد.
action-nobody-asked = لا يُسأل أحد هل تمّ. الجولة التالية ستقول.
action-nobody-asked-yet = لا يُسأل أحد هل تمّ: يمكن سؤال شخص آخر.
action-relying = <b>من يعتمد عليه</b>
action-relying-line = • { $department }: { $titles }

action-happened = <b>ما حدث</b>
action-move = • { $day }: { $what }
action-move-agree = تحويله إلى إجراء: { $name }
action-move-begin = البدء: { $name }
action-move-say-done = القول إنه تمّ: { $name }
action-move-take-back = القول إنه لم يتمّ بعد: { $name }
action-move-confirm = سُئل شخص من جديد، والجواب نفسه. { $name }: { $state }
action-move-confirm-nameless = سُئل شخص من جديد، والجواب نفسه: { $state }
action-move-reopen = سُئل شخص من جديد. { $name }: { $state }
action-move-reopen-nameless = سُئل شخص من جديد، والجواب: { $state }
action-move-drop = الترك: { $name }
action-move-give-person = الإسناد إلى { $to }، من قِبل: { $name }
action-move-give-department = الإسناد إلى قسم كله، من قِبل: { $name }
action-move-redate = تغيير الموعد إلى { $due }، من قِبل: { $name }
action-move-reword = تغيير الصياغة: { $name }
action-move-reason = { $what }. «{ $reason }»

## تغييره

action-words-ask = ماذا سيُفعل؟ يُرجى كتابته في رسالة، أقصى طولها بالأحرف: { $most }. المكتوب الآن:
action-words-length = لم يتغير بعد: تلزم بضع كلمات، أقصى طولها بالأحرف { $most }، وطول هذا { $length }. يُرجى كتابته من جديد.
action-due-ask = حتى متى؟ الضغط على يوم، أو كتابته في رسالة، مثل «بعد أسبوعين» أو «15 مارس» أو «الجمعة القادمة».
action-day-not-understood = لم أجد في ذلك يومًا. يُرجى كتابته بطريقة أخرى، مثل «15 مارس 2027» أو «بعد 3 أسابيع».
action-day-out-of-reach = هذا اليوم غير ممكن: يُرجى اختيار يوم من اليوم فصاعدًا وخلال سنتين.
action-owner-ask = من ينفّذه؟
action-place-ask = أي قسم ينفّذه؟ يُسند الإجراء إلى القسم كله؛ ويمكنك تسمية شخص فيه بعد ذلك.
action-drop-ask = لماذا يُترك؟ يُرجى كتابة السبب في رسالة، ليفهمه الجميع لاحقًا. الإجراء وكل ما حدث يبقى محفوظًا.
action-reason-length = لم يُترك بعد: طول السبب بالأحرف من { $least } إلى { $most }، وطول هذا { $length }. يُرجى كتابته من جديد.

## السؤال من جديد هل تمّ

recheck-section = هل تمّ؟
recheck-brief = <b>هل تمّ؟</b> { $department }: { $title }
recheck-brief-text = قيل إن هذا أُصلح. السؤال موجه إليك لأنك لم تقل ذلك بنفسك.
recheck-brief-again = لم تصل إجابتك بعد. تكفي نقرة واحدة. وإن لم تصل فقد يُسأل شخص آخر.
recheck-text = قيل إن هذا أُصلح. السؤال موجه إليك لأنك لم تقل ذلك بنفسك. كيف تراه اليوم؟
recheck-privacy-named = تُعرض إجابتك مع اسمك.
recheck-privacy-confidential = لا يُعرض اسمك على أحد، ولا يُخبَر أحد بمن سُئل.
recheck-thanks = شكرًا. يُحسب الآن أنه تمّ.
recheck-thanks-reopened = شكرًا. لم يتمّ بعد إذن، والعمل عليه مستمر.
recheck-thanks-out = شكرًا. تقول إن هذا لا ينطبق. فهو غير مؤكَّد، ومن يعملون عليه يقررون ما بعده.
recheck-thanks-passed = شكرًا. سيُسأل شخص آخر.
recheck-missing = ما الذي ينقص؟ يمكنك كتابته في رسالة: تصل مع اسمك إلى من يعملون عليه.
recheck-missing-out = لماذا لا ينطبق؟ يمكنك كتابة ذلك في رسالة: تصل مع اسمك إلى من يعملون عليه.
recheck-remark-kept = شكرًا. يستطيع من يعملون عليه قراءة ذلك الآن.
recheck-remark-too-long = لم يُحفظ بعد: أقصى الطول بالأحرف { $most }، وطول هذا { $length }. يُرجى كتابته من جديد.
recheck-over = شكرًا، لم تعد الحاجة إلى إجابتك قائمة: حُسم الأمر، أو يُسأل الآن شخص آخر.

## ما يُخبَر به الناس

news-given = { $count ->
    [zero] <b>لا إجراءات موكلة إليك</b>
    [one] <b>إجراء موكل إليك</b>
    [two] <b>إجراءان موكلان إليك</b>
    [few] <b>{ $count } إجراءات موكلة إليك</b>
    [many] <b>{ $count } إجراءً موكلة إليك</b>
   *[other] <b>{ $count } إجراء موكلة إليك</b>
}
news-related = { $count ->
    [zero] <b>لا جديد في ما يعتمد عليه قسمك</b>
    [one] <b>سيُصلَح أمر يعتمد عليه قسمك</b>
    [two] <b>سيُصلَح أمران يعتمد عليهما قسمك</b>
    [few] <b>ستُصلَح أمور يعتمد عليها قسمك</b>
    [many] <b>ستُصلَح أمور يعتمد عليها قسمك</b>
   *[other] <b>ستُصلَح أمور يعتمد عليها قسمك</b>
}
news-line = • { $department }: { $title }، { $due }
news-more = { $count ->
    [zero] • ولا شيء غيرها
    [one] • وواحد آخر
    [two] • واثنان آخران
    [few] • و{ $count } غيرها
    [many] • و{ $count } غيرها
   *[other] • و{ $count } غيرها
}
news-confirmed = ✓ <b>مؤكَّد</b> ({ $department }): { $title }. من سُئل من جديد قال إنه تمّ.
news-reopened = <b>لم يتمّ بعد</b> ({ $department }): { $title }. فالعمل مستمر، { $due }
news-reopened-out = <b>هل ينطبق؟</b> { $department }: { $title }. من سُئل من جديد قال إنه لا ينطبق. ما لم يُترك الإجراء فالعمل مستمر، { $due }
news-unconfirmed = <b>لم يقل أحد هل تمّ</b> ({ $department }): { $title }، قيل إنه تمّ في { $day }
news-unconfirmed-ask = يمكن سؤال شخص آخر، أو ترك العمل مستمرًّا.
news-unconfirmed-nobody = لا أحد آخر يمكن سؤاله. يمكنك أن ترى بنفسك، وأن تترك العمل مستمرًّا إن لم يتمّ.
news-due = <b>للتنفيذ</b> ({ $department }): { $title }، { $due }
news-moved = <b>موعد آخر</b> ({ $department }): { $title }، { $due }
news-taken = <b>لم يعد لك</b> ({ $department }): { $title }. من ينفّذه الآن: { $owner }
news-dropped = <b>تُرك</b> ({ $department }): { $title }. لم يبقَ فيه ما يُنفَّذ.
news-late = <b>ما زال بلا تنفيذ</b> ({ $department }): { $title }، { $due }. من ينفّذه: { $owner }
news-declined = <b>من ينفّذ هذا؟</b> وصل ردّ بأنه ليس من مهام: { $name }. { $department }: { $title }، { $due }

## حُسم بإجراء

voices-confirmed = <b>يُحسب { $state }</b> منذ { $day }: قيل إنه تمّ، وسُئل من جديد { $name }، والجواب نفسه. وتبقى إجابات العاملين محفوظة.
voices-confirmed-nameless = <b>يُحسب { $state }</b> منذ { $day }: قيل إنه تمّ، وقال شخص آخر سُئل الشيء نفسه. وتبقى إجابات العاملين محفوظة.
report-confirmed = أُصلح منذ { $day }: قيل إنه تمّ، وقال شخص آخر سُئل الشيء نفسه.

## إشعارات عابرة (200 حرف على الأكثر)

action-made = صار إجراءً. بقي تحديد من ينفّذه وحتى متى.
action-moved-on = تقدّم هذا منذئذ. هذه حاله الآن.
action-done-asked = سُجّل. يُسأل الآن شخص لم يقل بنفسه إنه تمّ.
action-done-nobody = سُجّل. لا أحد غيرك يمكن سؤاله الآن.
recheck-asked = يُسأل الآن شخص آخر.
recheck-nobody = لا أحد آخر يمكن سؤاله.

## التقارير

report-plan = خطة العمل
report-head-what = ما ينبغي فعله
report-head-who = من
report-head-due = الموعد
report-head-state = الحالة
report-due-late = { $day }، { $late }
report-late = { $days ->
    [zero] متأخر
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $days } أيام
    [many] متأخر { $days } يومًا
   *[other] متأخر { $days } يوم
}
workbook-plan = خطة العمل
workbook-head-what = ما ينبغي فعله
workbook-head-due = الموعد
workbook-head-status = الحالة
board-plan = ما يُفعل الآن
    .lead = { $count ->
        [zero] لا إجراءات، والمتأخر منها: { $late }
        [one] إجراء واحد متفق عليه، والمتأخر: { $late }
        [two] إجراءان متفق عليهما، والمتأخر منهما: { $late }
        [few] { $count } إجراءات متفق عليها، والمتأخر منها: { $late }
        [many] { $count } إجراءً متفق عليها، والمتأخر منها: { $late }
       *[other] { $count } إجراء متفق عليها، والمتأخر منها: { $late }
    }
    .more = وغيرها: { $count }
    .notes = الإجراءات الأقرب موعدًا. لكل منها من ينفّذه ويوم محدد. ويُسأل من جديد هل تمّ: لا يُحسب إلا حين يقول ذلك أيضًا شخص لم يقل بنفسه إنه تمّ.
