### هيكل المؤسسة نفسها: الأقسام وأسماؤها ومجالاتها، ومن المسؤول عن ماذا.

command-structure = الأقسام، ومن المسؤول
command-mine = ما هو من مسؤوليتي

## الأزرار (32 حرفًا على الأكثر)

button-structure = ‹ كل الأقسام
button-structure-department = ‹ رجوع إلى القسم
button-structure-pair = ‹ رجوع إلى المجال
button-structure-area = ‹ رجوع إلى المجال
button-structure-all-areas = ‹ كل المجالات
button-structure-areas = من يغطي ماذا
button-structure-add = إضافة قسم
button-structure-archived = المؤرشفة ({ $count })
button-structure-restore = إعادة: { $name }
button-structure-covers = ما يغطيه
button-structure-names = اسمه
button-structure-name = التسمية: { $language }
button-structure-unname = حذف الاسم: { $language }
button-structure-archive = أرشفة
button-structure-archive-now = نعم، أرشفة
button-structure-elsewhere = من مجالات أخرى ({ $count })
button-structure-responsible = من المسؤول؟
button-structure-nobody = لا أحد
button-structure-duties = مسؤوليات مفردة
button-structure-compare = الأقسام جنبًا إلى جنب
button-branches-structure = من يغطي المجال
button-structure-no-area = لا مجال كهذا لدينا
button-structure-no-area-now = نعم، لا مجال كهذا لدينا
button-duties = ‹ رجوع إلى القائمة
button-duty-department = القسم كله
button-duty-take-back = لا أحد بعينه
button-duty-elsewhere = قسم آخر

## كل الأقسام، وقسم واحد

structure-section = أقسامنا
structure-about = أي قسم يغطي ماذا، ومن المسؤول فيه. الشاشات والتقارير والروابط تستخدم الأسماء المكتوبة هنا.
structure-about-own = ما تغطيه أقسامك، ومن المسؤول فيها.
structure-line = <b>{ $number }. { $name }</b>: { $areas }
structure-line-plain = <b>{ $number }. { $name }</b>
structure-line-empty = <b>{ $number }. { $name }</b>: لا يغطي شيئًا بعد
structure-nameless = قسم بلا اسم
structure-uncovered = <b>لا قسم يغطي:</b> { $areas }. هذا خارج كل الأرقام، وتقول التقارير ذلك.

structure-department-section = القسم
structure-covers = <b>يغطي</b>
structure-covers-nothing = لا يغطي شيئًا، فلا يُسأل العاملون فيه عن شيء. يُرجى تحديد ما يغطيه أو أرشفته.
structure-covered = • { $area }، والمسؤول: { $person }
structure-covered-nobody = • { $area }: لم يُسمَّ مسؤول بعد
structure-people = { $count ->
    [0] <b>لا أحد يعمل هنا بعد.</b> الدعوة بالأمر /invite.
    [one] يعمل هنا شخص واحد.
    [two] يعمل هنا شخصان.
    [few] يعمل هنا { $count } أشخاص.
    [many] يعمل هنا { $count } شخصًا.
   *[other] يعمل هنا { $count } شخص.
}
structure-elsewhere = { $count ->
    [zero] لا مسؤوليات من مجالات أخرى هنا.
    [one] وهنا أيضًا مسؤولية واحدة من مجال آخر.
    [two] وهنا أيضًا مسؤوليتان من مجالات أخرى.
    [few] وهنا أيضًا { $count } مسؤوليات من مجالات أخرى.
    [many] وهنا أيضًا { $count } مسؤولية من مجالات أخرى.
   *[other] وهنا أيضًا { $count } مسؤولية من مجالات أخرى.
}
structure-in-round-note = هناك من يجيب هنا الآن. جولتهم تبقى على ما فُتحت به؛ وما يتغير يُحسب من الجولة التالية.

## الأسماء

structure-names-section = اسمه
structure-name = <b>{ $language }:</b> { $name }
structure-name-none = <b>{ $language }:</b> لا اسم خاص
structure-names-about = من يقرأ بلغة لا اسم فيها يرى اسمًا بلغة أخرى. والقسم الذي لا اسم له يُسمّى بما يغطيه.
structure-new-section = قسم جديد
structure-ask-name = ما اسمه ({ $language })؟ يُرجى كتابة الاسم كما يعرفه العاملون. أقصى طوله بالأحرف: { $most }.
structure-named = اسم القسم الآن: { $name }.
# وإشعارات عابرة أيضًا: 200 حرف على الأكثر.
structure-not-yours = توزيع المسؤوليات لمسؤولي الأقسام وقيادة المؤسسة. وما يخصك في /mine.
structure-name-length = يُرجى كتابة اسم طوله بالأحرف من 1 إلى { $most }. طول هذا { $length }.
structure-name-taken = هذا الاسم لقسم آخر. يُرجى كتابة اسم يميّز بينهما.
structure-too-many = عدد الأقسام بلغ { $most }، وهذا أقصى ما يتسع له البوت. يُرجى أرشفة قسم أولًا.
structure-in-round = هناك من يجيب الآن. يُرجى إغلاق تلك الجولة أولًا من /rounds؛ ثم تصير الأرشفة ممكنة.

## الأرشفة

structure-archive-section = أرشفته؟
structure-archive-about = لا يُسأل أحد فيه بعد ذلك، ويخرج من أرقام المؤسسة. تبقى الإجابات، ويمكن إعادته في أي وقت.
structure-archived-section = الأقسام المؤرشفة
structure-archived-about = لا يُسأل أحد فيها. الضغط على قسم يعيده مع كل ما كان يغطيه.
structure-archived-none = لا أقسام مؤرشفة.

## ما تغطيه الأقسام

structure-areas-section = من يغطي ماذا
structure-area-line = • <b>{ $area }</b>: { $departments }
structure-area-line-own = { $count ->
    [zero] • <b>{ $area }</b>: بلا قسم خاص
    [one] • <b>{ $area }</b>: قسم خاص به
    [two] • <b>{ $area }</b>: قسمان خاصان به
    [few] • <b>{ $area }</b>: { $count } أقسام خاصة به
    [many] • <b>{ $area }</b>: { $count } قسمًا خاصًا به
   *[other] • <b>{ $area }</b>: { $count } قسم خاص به
}
structure-area-section = من يغطيه
structure-area-covered = <b>يغطيه:</b> { $departments }
structure-area-uncovered = لا قسم يغطيه. هو خارج كل الأرقام، وتقول التقارير ذلك.
structure-area-about = الضغط على قسم يضيفه أو يخرجه. حيث تغطي عدة أقسام مجالًا، يُسأل كل منها وله نتيجته الخاصة.
structure-covers-section = ما يغطيه
structure-covers-about = الضغط على مجال يضيفه أو يخرجه. ويجوز أن تغطيه أقسام أخرى أيضًا.
structure-no-area-about = { $count ->
    [zero] لا قسم يغطي هذا المجال الآن.
    [one] قسم واحد يغطي هذا المجال الآن، ولن يغطيه بعد ذلك.
    [two] قسمان يغطيان هذا المجال الآن، ولن يغطياه بعد ذلك.
    [few] { $count } أقسام تغطي هذا المجال الآن، ولن تغطيه بعد ذلك.
    [many] { $count } قسمًا تغطي هذا المجال الآن، ولن تغطيه بعد ذلك.
   *[other] { $count } قسم تغطي هذا المجال الآن، ولن تغطيه بعد ذلك.
} سيكون خارج كل الأرقام، وستقول التقارير إن لا قسم يغطيه. وتبقى الإجابات.

## من المسؤول

structure-pair-section = من المسؤول
structure-responsible = <b>المسؤول:</b> { $person }
structure-responsible-nobody = <b>المسؤول:</b> لم يُسمَّ أحد بعد
structure-assigned = { $count ->
    [0] المسؤوليات: { $all }، لم يُسند شيء منها إلى شخص بعينه.
    [one] المسؤوليات: { $all }، أُسندت واحدة منها إلى شخص بعينه.
    [two] المسؤوليات: { $all }، أُسندت اثنتان منها إلى أشخاص بأعيانهم.
    [few] المسؤوليات: { $all }، أُسندت { $count } منها إلى أشخاص بأعيانهم.
    [many] المسؤوليات: { $all }، أُسندت { $count } منها إلى أشخاص بأعيانهم.
   *[other] المسؤوليات: { $all }، أُسندت { $count } منها إلى أشخاص بأعيانهم.
}
structure-who = من المسؤول عن هذا المجال أمامكم وأمام مجلس الإدارة؟

structure-duties-section = مسؤوليات مفردة
structure-duties-about = الضغط على مسؤولية يتيح تحديد من يتولاها. ومن يتولاها يجدها في /mine.
structure-duties-none = لا مسؤوليات من مجالات أخرى هنا.
structure-duty-line = { $number }. { $title }
structure-duty-line-lies = { $number }. { $title } › <b>{ $whose }</b>
structure-duty-section = من يتولاها
structure-duty-lies = <b>يتولاها:</b> { $whose }
structure-duty-free = <b>يتولاها:</b> لا أحد بعينه
structure-duty-others = <b>وفي أقسام أخرى:</b> { $departments }
structure-duty-department = القسم كله
structure-duty-whose = من ينبغي أن يتولاها؟
structure-duty-where = في أي قسم آخر ينبغي أن تكون أيضًا؟

## من يتولى أمرًا، على الشاشات والأوراق التي تذكره

bearers = <b>يتولى ذلك:</b> { $who }
bearers-there = { $person } ({ $department })
bearers-department = القسم كله: { $department }

## الأقسام جنبًا إلى جنب

branches-section = جنبًا إلى جنب
branches-about = الأدنى درجةً أولًا. الضغط على قسم يُظهر ما يقوله العاملون فيه.
branches-line = <b>{ $number }. { $department }</b>: { $figure }
branches-findings = { $count ->
    [0] لا شيء للإصلاح
    [one] مسؤولية واحدة للإصلاح
    [two] مسؤوليتان للإصلاح
    [few] { $count } مسؤوليات للإصلاح
    [many] { $count } مسؤولية للإصلاح
   *[other] { $count } مسؤولية للإصلاح
}

## ما يخصّني

mine-title = <b>ما يخصّني</b>
mine-charges = <b>موكلة إليك المسؤولية عن</b>
mine-charge = • { $department }
mine-duties = <b>مسؤوليات موكلة إليك</b>
mine-duty = { $number }. { $title } ({ $whose })
mine-duty-stands = { $number }. { $title } ({ $whose }): { $state }
mine-yours = إليك شخصيًا
mine-departments = { $department }
mine-nothing = لا شيء موكل إليك بعينه بعد. يمكن لمسؤولي قسمك وقيادة المؤسسة تغيير ذلك من /structure.
