### إدخال الناس: الدعوات، ومن ينتظرون القبول، ومن هنا، ومن ذهبوا.

command-invites = الدعوات السارية
command-applicants = من ينتظرون القبول
command-people = من هنا، وما صلاحياتهم
command-leave = مغادرة هذه المؤسسة

## الأزرار (32 حرفًا على الأكثر)

button-invite = دعوة شخص
button-invite-make = إنشاء الرابط
button-invite-role = لمن
button-invite-language = اللغة
button-invite-uses = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان على الأكثر
    [few] { $count } أشخاص على الأكثر
    [many] { $count } شخصًا على الأكثر
   *[other] { $count } شخص على الأكثر
}
button-invite-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
button-invite-name = إعطاؤها اسمًا
button-invite-unname = بلا اسم
button-share-link = تمرير الرابط
button-links = الدعوات السارية
button-link = ‹ رجوع إلى الدعوة
button-link-anew = رابط جديد
button-link-revoke = إلغاء الدعوة
button-link-forget = حذفها من القائمة
button-link-revoke-now = نعم، إلغاؤها
button-withdraw = لا أريد الانضمام
button-admit = قبول
button-turn-away = رفض
button-applicants = كل من ينتظرون
button-people = ‹ كل الناس
button-people-leading = المؤسسة كلها
button-people-department = ‹ رجوع إلى القائمة
button-people-waiting = بانتظار القبول ({ $count })
button-people-missed = دُعوا ولم يأتوا ({ $count })
button-people-away = حظر أو مغادرة ({ $count })
button-people-invite = دعوة إلى هذا القسم
button-away = ‹ حظر أو مغادرة
button-person = ‹ رجوع إلى الشخص
button-person-former = الأدوار السابقة
button-person-roles = تغيير الدور
button-person-places = ‹ كل الأقسام
button-person-frontline = يعمل مع العملاء
button-person-office = لا يعمل مع العملاء
button-person-remove = إزالة
button-person-remove-now = نعم، إزالة
button-person-invite = دعوة للعودة
button-person-share = تمرير رابط هذا البوت
button-leave-now = نعم، أغادر
button-stay = لا، أبقى
button-go-to-departments = بدء

## دعوة قيد الإعداد

invite-for = <b>لمن:</b> { $role }
invite-into = <b>أين:</b> { $departments }
invite-nowhere = <b>أين:</b> لم يُحدَّد بعد. يلزم اختيار قسم واحد على الأقل.
invite-language = <b>لغة البداية:</b> { $language }
invite-uses = { $count ->
    [zero] <b>كم:</b> لا أحد
    [one] <b>كم:</b> شخص واحد، يدخل فورًا
    [two] <b>كم:</b> شخصان على الأكثر
    [few] <b>كم:</b> { $count } أشخاص على الأكثر
    [many] <b>كم:</b> { $count } شخصًا على الأكثر
   *[other] <b>كم:</b> { $count } شخص على الأكثر
}
invite-until = <b>صالحة حتى:</b> نهاية { $day }
invite-named = <b>الاسم:</b> { $name }
invite-applies = من يفتح رابطًا لعدة أشخاص يقدّم طلبًا، ويقرر أحد المسؤولين: فقد يرى غير المعنيين رابطًا معلقًا على جدار. ومع الرابط ورقة للطباعة.
invite-which-language = بأي لغة تكون البداية؟
invite-ask-name = لمن هذه الدعوة؟ يُرجى كتابة اسم أو بضع كلمات، أقصى طولها بالأحرف: { $most }. لا يراها إلا من تحق لهم الدعوة هنا.
invite-changed = تغيرت الدعوة. يُرجى النظر فيها من جديد.
invite-made-already = هذه الدعوة أُنشئت. الأمر /invite يبدأ دعوة أخرى.
invite-too-many = عدد الدعوات السارية لديك { $most }، وهذا أقصى ما يتسع له البوت. يُرجى إلغاء بعضها أولًا بالأمر /invites.
invite-how-many = { $count ->
    [zero] لا أحد، حتى نهاية { $until }.
    [one] لشخص واحد، حتى نهاية { $until }.
    [two] لشخصين على الأكثر، حتى نهاية { $until }.
    [few] لعدد أقصاه { $count } أشخاص، حتى نهاية { $until }.
    [many] لعدد أقصاه { $count } شخصًا، حتى نهاية { $until }.
   *[other] لعدد أقصاه { $count } شخص، حتى نهاية { $until }.
} كل منهم يقدّم طلبًا، ويقرر أحد المسؤولين. لا أحتفظ بالرابط في أي مكان، فيُرجى تمريره الآن.
invite-share = دعوة إلى Smart Operations. تُفتح في تيليجرام:
invite-poster = الدعوة نفسها ورقةً للطباعة والتعليق.
invite-poster-file = invitation.pdf

## ورقة للجدار

poster-title = دعوة، { $institution }
poster-sentence = ماذا نفعل ليُعامَل العملاء معاملة حسنة؟ بضع دقائق من الأسئلة لمن يعملون هنا.
poster-step-1 = توجيه كاميرا الهاتف إلى الرمز، أو كتابة الرابط أدناه.
poster-step-2 = يُفتح تيليجرام. الضغط على زر البدء (Start).
poster-step-3 = يقبل أحد المسؤولين الطلب، ثم يأتي السؤال الأول.
poster-until = صالحة حتى نهاية { $day }

## الدعوات السارية

invites-section = الدعوات السارية
invites-about = الضغط على دعوة يتيح إلغاءها أو إنشاء رابط جديد بدلًا منها. لا أحتفظ بأي رابط يمكن عرضه من جديد.
invites-none = لا دعوات سارية.
missed-section = دُعوا ولم يأتوا
missed-about = لم يفتح أحد هذه الدعوات بعد. لا أحتفظ بأي رابط يمكن عرضه من جديد: الضغط على دعوة يتيح إنشاء رابط جديد.
missed-none = كل من دُعوا قد أتوا.
link-section = الدعوة
link-line = <b>{ $number }. { $name }</b>
link-for = { $role }
link-for-where = { $role }: { $departments }
link-left = { $count ->
    [zero] لا أماكن فيها
    [one] لم تُفتح بعد
    [two] الأماكن الباقية: { $left } من { $count }
    [few] الأماكن الباقية: { $left } من { $count }
    [many] الأماكن الباقية: { $left } من { $count }
   *[other] الأماكن الباقية: { $left } من { $count }
}
link-until = صالحة حتى نهاية { $until }
link-over = انتهت بنهاية { $until }
link-waiting = { $count ->
    [zero] لا أحد ينتظر القبول
    [one] شخص واحد ينتظر القبول
    [two] شخصان ينتظران القبول
    [few] { $count } أشخاص ينتظرون القبول
    [many] { $count } شخصًا ينتظرون القبول
   *[other] { $count } شخص ينتظرون القبول
}
link-made-by = أنشأها: { $name }
link-made-by-operator = أنشأها مشغّل هذا البوت
link-anew-about = الرابط الجديد يحلّ محل هذا، فلا يعود هذا صالحًا.
link-revoke-section = إلغاؤها؟
link-revoke-about = لا يستطيع أحد الدخول بها بعد ذلك. ومن دخل يبقى.
link-revoke-waiting = { $count ->
    [zero] لا أحد ينتظر.
    [one] شخص واحد ينتظر، ويبقى قبوله أو رفضه ممكنًا.
    [two] شخصان ينتظران، ويبقى قبولهما أو رفضهما ممكنًا.
    [few] { $count } أشخاص ينتظرون، ويبقى قبولهم أو رفضهم ممكنًا.
    [many] { $count } شخصًا ينتظرون، ويبقى قبولهم أو رفضهم ممكنًا.
   *[other] { $count } شخص ينتظرون، ويبقى قبولهم أو رفضهم ممكنًا.
}
# وإشعارات عابرة أيضًا: 200 حرف على الأكثر.
link-revoked = أُلغيت.
link-gone = هذه الدعوة لم تعد موجودة.

## من ينتظرون القبول

applicants-section = بانتظار القبول
applicants-about = فتحوا دعوة لعدة أشخاص. الضغط على أحدهم يتيح القرار.
applicants-none = لا أحد ينتظر.
applicant-line = • { $name } ({ $wish })
applicant-title = <b>{ $name }</b>: طلب انضمام
applicant-by = <b>الدعوة:</b> { $name }
applicant-since = منذ { $date }
applicant-know = هذا هو الاسم المستخدم في تيليجرام. يُرجى ألا يُقبل إلا من هو معروف لديك أنه يعمل هنا.
applicant-nowhere = لم يعد هناك قسم يمكن أن تؤدي إليه هذه الدعوة.
applicant-was-admitted = تم القبول من قِبل: { $name }.
applicant-was-turned-away = تم الرفض من قِبل: { $name }.
applicant-was-withdrawn = لم يعد ينتظر.
applicant-waits = <b>{ $institution }</b>

    شكرًا، { $name }. يقرر أحد المسؤولين هناك قبول الطلب، ويرى اسمك في تيليجرام. وسأكتب إليك عندئذ.
applicant-withdrawn = حسنًا. لم يعد طلبك قائمًا.
applicant-is-turned-away = لم تقبل المؤسسة طلبك: <b>{ $institution }</b>. إن كان ذلك خطأ، فيُرجى سؤال من أعطاك الدعوة.
invites-put-off = عدد كبير من الدعوات التي فُتحت من طرفك لم يكن صالحًا. يُرجى الانتظار مدة، ساعة على الأقل، قبل فتح دعوة أخرى.

## من هنا

here-not-yours = قائمة من هنا لمسؤولي الأقسام وقيادة المؤسسة فقط.
here-section = من هنا
here-line = <b>{ $number }. { $department }</b>: { $count ->
    [0] لا أحد بعد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
here-line-leading = <b>المؤسسة كلها</b>: { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
here-leading-title = المؤسسة كلها
here-nobody = لا أحد هنا بعد.
here-person = • { $name }: { $role }
here-person-blocked = • { $name }: { $role } (رسائلي محظورة)
role-none = بلا دور

away-section = حظر أو مغادرة
away-about = الضغط على اسم يتيح تمرير رابط.
away-none = لم يحظرني أحد ولم يغادر أحد.
away-blocked = • { $name }: رسائلي محظورة
away-left = • { $name }: مغادرة في { $date }
away-removed = • { $name }: إزالة في { $date }

person-section = الصلاحيات
person-role = • { $place }: <b>{ $role }</b>
person-blocked = رسائلي محظورة هنا، فلا أستطيع الكتابة. يُرجى تمرير رابط هذا البوت وطلب السماح لي من جديد.
person-is-you = هذا حسابك. تغيير دورك من حق مشرف عام آخر أو قيادة المؤسسة.
person-others-decide = الأدوار في الأماكن الأخرى يغيّرها غيرك.
person-roles-section = تغيير الدور
person-roles-about = الضغط على المكان الذي يتغير فيه الدور.
person-role-where = { $place }: <b>{ $role }</b>
person-left = المغادرة في { $date }. الإجابات باقية.
person-removed = الإزالة في { $date }. الإجابات باقية.
person-was = <b>الأدوار السابقة</b>
person-remove-section = إزالة هذا الشخص؟
person-remove-about = ينتهي الدخول فورًا: الأزرار والأوامر والرسائل وكل دعوة أنشأها هذا الشخص. ولا يُسأل بعد ذلك. أما إجاباته فتبقى، وتُحسب في الجولات المفتوحة.
# وإشعارات عابرة أيضًا: 200 حرف على الأكثر.
person-is-removed = تمت الإزالة.
person-gone = هذا الشخص لم يعد هنا.
person-self = لا أحد يغيّر دوره بنفسه. يُرجى سؤال مشرف عام آخر أو قيادة المؤسسة.
person-last-role = هذا هو الدور الوحيد لهذا الشخص هنا. لإنهائه تلزم إزالة الشخص.
person-last-owner = المشرف العام الأخير يجب أن يبقى. يُرجى إعطاء هذا الدور لشخص آخر أولًا، من /people أو بالأمر /invite.

## المغادرة

leave-title = <b>مغادرة { $institution }؟</b>
leave-about = ينتهي دخولك فورًا، وكذلك كل دعوة أنشأتها. وتبقى إجاباتك. وللعودة تلزم دعوة.
leave-done = تمت مغادرة <b>{ $institution }</b>. شكرًا على إجاباتك.
notice-left = مغادرة: { $name }.
