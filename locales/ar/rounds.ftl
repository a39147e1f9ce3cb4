### الجولات: فتحها وإغلاقها، ومن يُسأل، وماذا يصل إلى الناس عنها.

command-rounds = سؤال العاملين، ومتابعة تقدمهم
round-not-asked = هناك جولة جارية تسأل أشخاصًا محددين فقط. يمكنك الإجابة من جديد حين تُغلق.
rounds-not-yours = فتح الجولات لمسؤولي الأقسام وقيادة المؤسسة. يمكنك الإجابة عن قسمك في أي وقت: /departments

## الأزرار (32 حرفًا على الأكثر)

button-rounds = ‹ كل الجولات
button-round-new = فتح جولة
button-round-row = { $number }. { $departments }
button-round-this = ‹ رجوع إلى الجولة
button-round-see = عرض الجولة
button-round-extend = تمديد أسبوع
button-round-close = إغلاق الجولة
button-round-close-now = نعم، إغلاقها الآن
button-round-summary = عرض الملخص

button-draft = ‹ رجوع
button-draft-open = فتح الجولة
button-draft-departments = الأقسام ({ $count })
button-draft-people = الأشخاص ({ $count })
button-draft-all = الكل
button-draft-none = لا شيء
button-draft-everyone = الجميع
button-draft-only-me = أنا فقط
button-draft-chosen = بعض الأشخاص
button-draft-weeks = { $count ->
    [zero] بلا أسابيع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
button-draft-in = ☑ { $name }
button-draft-out = ☐ { $name }
draft-person = { $name }، { $department }
button-draft-taken = ☐ { $name } (في جولة)

## القائمة

rounds-title = <b>الجولات</b>
rounds-about = في الجولة يجيب العاملون حتى يوم محدد. ما دامت مفتوحة لا يرى أحد ما يقوله غيره. وحين تُغلق يصل إلى الجميع ما نتج عنها.
rounds-none = لا جولة مفتوحة.
rounds-planned = <b>{ $number }. { $departments }</b>
    مفتوحة حتى { $day }
rounds-look = <b>{ $number }. { $departments }</b>
    نظرة غير مخططة، منذ { $day }
rounds-closed = <b>{ $number }. { $departments }</b>
    أُغلقت في { $day }
rounds-others = { $count ->
    [zero] لا غيرها
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } غيرها
    [many] { $count } غيرها
   *[other] { $count } غيرها
}

round-stage-handed-in = سُلّمت ✓{"\u00A0"}{ $count }
round-stage-under-way = جارية ◐{"\u00A0"}{ $count }
round-stage-not-begun = لم تبدأ ○{"\u00A0"}{ $count }
round-nobody-yet = ○ لم يبدأ أحد
round-answered = أجاب { $answered } من { $asked }

## جولة واحدة

round-title = <b>{ $departments }</b>
round-opened-by = فُتحت في { $day } من قِبل: { $name }.
round-opened = فُتحت في { $day }.
round-until = <b>مفتوحة حتى نهاية { $day }.</b>
round-look = <b>نظرة غير مخططة.</b> تبقى مفتوحة حتى يغلقها أحد أو تُفتح جولة هنا.
round-closed-on = <b>أُغلقت في { $day }.</b>
round-asks-everyone = تسأل كل من يعمل هناك، والجدد أيضًا.
round-asks-only-me = لا يجيب إلا من فتحها.
round-asks-chosen = تسأل أشخاصًا مختارين فقط.
round-blind = ما دامت مفتوحة لا يرى أحد ما يقوله غيره.
round-department = <b>{ $department }</b>
round-names-not-begun = لم تبدأ: { $names }
round-names-under-way = جارية: { $names }
round-elsewhere = { $count ->
    [zero] لا يشارك قسم آخر.
    [one] يشارك قسم آخر.
    [two] يشارك قسمان آخران.
    [few] تشارك { $count } أقسام أخرى.
    [many] يشارك { $count } قسمًا آخر.
   *[other] يشارك { $count } قسم آخر.
}

round-close-title = <b>إغلاق هذه الجولة؟</b>
round-close-complete = سلّم الجميع إجاباتهم.
round-close-not-begun = { $count ->
    [zero] لا أحد بلا إجابة.
    [one] شخص واحد لم يجب بعد.
    [two] شخصان لم يجيبا بعد.
    [few] { $count } أشخاص لم يجيبوا بعد.
    [many] { $count } شخصًا لم يجيبوا بعد.
   *[other] { $count } شخص لم يجيبوا بعد.
}
round-close-under-way = { $count ->
    [zero] لا أحد في أثناء الإجابة.
    [one] شخص واحد في أثناء الإجابة ولم يسلّمها.
    [two] شخصان في أثناء الإجابة ولم يسلّماها.
    [few] { $count } أشخاص في أثناء الإجابة ولم يسلّموها.
    [many] { $count } شخصًا في أثناء الإجابة ولم يسلّموها.
   *[other] { $count } شخص في أثناء الإجابة ولم يسلّموها.
}
round-close-counts = كل ما أُجيب عنه يُحسب، سُلّم أو لم يُسلَّم، ولا يمكن تغييره بعد ذلك.
round-close-news = كل من سُئل أو أجاب يصل إليه ما نتج عنها.

round-is-open = { $count ->
    [0] الجولة مفتوحة.
    [one] الجولة مفتوحة. شخص واحد يُسأل.
    [two] الجولة مفتوحة. شخصان يُسألان.
    [few] الجولة مفتوحة. { $count } أشخاص يُسألون.
    [many] الجولة مفتوحة. { $count } شخصًا يُسألون.
   *[other] الجولة مفتوحة. { $count } شخص يُسألون.
}
round-is-closed = الجولة مغلقة.
round-is-extended = الجولة مفتوحة حتى { $day }.

## جولة جديدة

draft-title = <b>جولة جديدة</b>
draft-departments = <b>الأقسام:</b> { $departments }
draft-no-departments = <b>الأقسام:</b> لا شيء بعد. يلزم اختيار واحد على الأقل.
draft-asks-everyone = <b>من يجيب:</b> { $count ->
    [zero] كل من هناك، لا أحد الآن، والجدد
    [one] كل من هناك، شخص واحد الآن، والجدد
    [two] كل من هناك، شخصان الآن، والجدد
    [few] كل من هناك، { $count } أشخاص الآن، والجدد
    [many] كل من هناك، { $count } شخصًا الآن، والجدد
   *[other] كل من هناك، { $count } شخص الآن، والجدد
}
draft-asks-only-me = <b>من يجيب:</b> أنت وحدك
draft-asks-chosen = <b>من يجيب:</b> { $count ->
    [0] لم يُختر أحد بعد. يلزم اختيار شخص واحد على الأقل.
    [one] شخص واحد: { $names }
    [two] شخصان: { $names }
    [few] { $count } أشخاص: { $names }
    [many] { $count } شخصًا: { $names }
   *[other] { $count } شخص: { $names }
}
draft-left-to-you = لا أحد غيرك هناك يمكن سؤاله، فالإجابة لك: { $departments }.
draft-until = <b>حتى:</b> نهاية { $day }
draft-overlap = في جولة مفتوحة من قبل: { $departments }. يُرجى استثناؤها، أو إغلاق تلك الجولة أولًا.
draft-what-happens = تصل إلى كل من يُسأل رسالة واحدة. ما دامت الجولة مفتوحة لا يرى أحد ما يقوله غيره.
draft-which-departments = أي أقسام تشارك؟ الضغط على قسم يضيفه أو يخرجه.
draft-which-people = من يُسأل؟ الضغط على اسم يضيفه أو يخرجه.
draft-changed = لم تُفتح: حدث تغيير في هذه الأثناء. يُرجى المراجعة مرة أخرى.
draft-cannot-open = لم تُفتح: ما زال هناك ما ينقص.

## أقسام يُجاب عنها

departments-asked = <b>إجاباتك مطلوبة حتى { $day }:</b> { $departments }
departments-asked-new = ▸ { $name }
departments-asks-others = { $name } (لغيرك)

## الرسائل

call-title = <b>إجاباتك مطلوبة، بطلب من: { $name }.</b>
call-title-nameless = <b>إجاباتك مطلوبة.</b>
call-departments = <b>عن:</b> { $departments }
call-until = <b>حتى:</b> نهاية { $day }

complete-department = <b>اكتمل: { $department }.</b> سلّم كل من سُئلوا إجاباتهم.
complete-round = <b>سلّم الجميع إجاباتهم:</b> { $departments }
complete-close = يمكنك إغلاق الجولة الآن لقراءة ما قيل، أو تركها مفتوحة حتى { $day } ليبقى تغيير الإجابات ممكنًا.
complete-wait = يمكن قراءة ما قيل حين تُغلق الجولة.

outcome-title = { $answered ->
    [0] <b>أُغلقت الجولة.</b>
   *[other] <b>أُغلقت الجولة. شكرًا!</b>
}
outcome-answered = <b>{ $department }:</b> أجاب { $answered } من { $asked }.
outcome-nobody = <b>{ $department }:</b> لم يجب أحد.
outcome-first = أول ما يُصلَح: { $title }
outcome-findings = { $count ->
    [zero] <b>لا شيء للإصلاح</b>
    [one] <b>للإصلاح: مسؤولية واحدة</b>
    [two] <b>أول ما يُصلَح</b>، من مسؤوليتين
    [few] <b>أول ما يُصلَح</b>، من { $count } مسؤوليات
    [many] <b>أول ما يُصلَح</b>، من { $count } مسؤولية
   *[other] <b>أول ما يُصلَح</b>، من { $count } مسؤولية
}
outcome-actions = <b>تقرر القيام به:</b> { $titles }
outcome-next = <b>ماذا بعد:</b> على أساس ذلك يقرر مسؤولو قسمك وقيادة المؤسسة ما يُفعل أولًا. والجولة التالية تُظهر ما تغير.
outcome-more = { $count ->
    [zero] لم يشارك قسم آخر: /rounds
    [one] شارك قسم آخر: /rounds
    [two] شارك قسمان آخران: /rounds
    [few] شاركت { $count } أقسام أخرى: /rounds
    [many] شارك { $count } قسمًا آخر: /rounds
   *[other] شارك { $count } قسم آخر: /rounds
}
