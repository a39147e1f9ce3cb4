### ما يُحفظ عن الشخص: من يراه وكم يبقى، ونسخة منه، ومحوه.

command-privacy = من يرى ماذا، وكم يُحفظ
command-mydata = نسخة من كل ما هو محفوظ عنك
command-forget = محو كل ما هو محفوظ عنك

## الأزرار (32 حرفًا على الأكثر)

button-keep-answers = { $time ->
    [zero] { $time } شهر
    [one] شهر
    [two] شهران
    [few] { $time } أشهر
    [many] { $time } شهرًا
   *[other] { $time } شهر
}
button-keep-former = { $time ->
    [zero] { $time } يوم
    [one] يوم
    [two] يومان
    [few] { $time } أيام
    [many] { $time } يومًا
   *[other] { $time } يوم
}
button-my-data = إرسال بياناتي إليّ
button-forgetting = ما الذي يمكن محوه؟
button-forget-in = { $institution }
button-forget-everywhere = في كل مكان
button-forget-now = نعم، محو كل شيء
button-forget-not = لا، إبقاء كل شيء

## من يرى ماذا، وكم يُحفظ

privacy-title = <b>{ $institution }: من يرى ماذا، وكم يُحفظ</b>
privacy-named = <b>جولات بالأسماء.</b> ما دامت الجولة مفتوحة لا يرى أحد إجابات غيره. وحين تُغلق يستطيع مسؤولو قسمك وقيادة المؤسسة رؤية إجاباتك وملاحظاتك مع اسمك.
privacy-confidential = <b>جولات سرية.</b> لا يُعرض على أحد لمن الإجابة. ونوع الجولة مكتوب قبل السؤال الأول.
privacy-files = <b>الصور والوثائق</b> تبقى لدى تيليجرام. لا يُحفظ هنا إلا مؤشر إليها، ولا تُعرض على أحد سواك.
privacy-operator = <b>مشغّل هذا البوت</b> يعتني بقاعدة البيانات ونسخها الاحتياطية، ويستطيع أن يقرأ ما فيها.
privacy-answers = { $months ->
    [zero] <b>فور</b> إغلاق الجولة
    [one] <b>بعد شهر</b> من إغلاق الجولة
    [two] <b>بعد شهرين</b> من إغلاق الجولة
    [few] <b>بعد { $months } أشهر</b> من إغلاق الجولة
    [many] <b>بعد { $months } شهرًا</b> من إغلاق الجولة
   *[other] <b>بعد { $months } شهر</b> من إغلاق الجولة
} يُمحى من قال ماذا فيها، مع كل ملاحظة ومؤشر إلى ملف. وتبقى الإجابات محسوبة، دون أن تُنسب إلى أحد.
privacy-former = { $days ->
    [zero] <b>فور</b> المغادرة أو الإزالة
    [one] <b>بعد يوم</b> من المغادرة أو الإزالة
    [two] <b>بعد يومين</b> من المغادرة أو الإزالة
    [few] <b>بعد { $days } أيام</b> من المغادرة أو الإزالة
    [many] <b>بعد { $days } يومًا</b> من المغادرة أو الإزالة
   *[other] <b>بعد { $days } يوم</b> من المغادرة أو الإزالة
} يُمحى الاسم والحساب والملاحظات. وما قيل يبقى محسوبًا، دون أن يُنسب إلى أحد.
privacy-trail = <b>سجل التغييرات</b>، أي من غيّر ماذا ومتى، يُحفظ دائمًا. لا أسماء فيه ولا شيء مما كتبته: رمز عشوائي ينوب عنك. وحين تُمحى بياناتك لا يعود هذا الرمز يدلّ على أحد.
privacy-ways = الأمر /mydata يرسل إليك كل ما هو محفوظ عنك، والأمر /forget يمحوه.
privacy-choose = يمكنك اختيار المدة: بالأشهر لمن قال ماذا، وبالأيام لمن غادروا. وما انقضت مدته يُمحى خلال يوم، نهائيًا.
privacy-saved = حُفظ.

## النسيان

forget-title = <b>محو كل ما هو محفوظ عنك في { $institution }؟</b>
forget-title-everywhere = <b>محو كل ما هو محفوظ عنك، في كل مكان؟</b>
forget-choose = <b>أين يُمحى كل ما هو محفوظ عنك؟</b>
forget-where = يخص هذا: { $institutions }.
forget-erased = <b>يُمحى نهائيًا:</b> اسمك وحسابك في تيليجرام ولغتك ومنطقتك الزمنية؛ وملاحظاتك وتعليقاتك وما كتبته من أسباب؛ والمؤشرات إلى صورك ووثائقك؛ والمسودات والرسائل التي تنتظرك. والدعوات التي أنشأتها تتوقف.
forget-withdrawn = <b>يُسحب:</b> كل ما أجبت عنه في جولات مفتوحة، حتى ما سلّمته.
forget-stays = <b>يبقى:</b> إجاباتك في جولات مغلقة، دون أن تُنسب إلى أحد، لتبقى نتائجها كما هي؛ وما حسمته للجميع، دون اسمك؛ وسجل التغييرات، وفيه رمز عشوائي كان ينوب عنك ولا يعود يدلّ على أحد.
forget-noticed = من يتذكر ملاحظاتك قد يلاحظ غيابها. والرسائل في هذه المحادثة والملفات التي حفظها أحد ليست في متناولي.
forget-after = ينتهي دخولك فورًا. وللعودة تلزم دعوة، وتكون البداية كشخص جديد.
forget-copy = لأخذ نسخة أولًا، الأمر /mydata.
forget-last-owner = لا مشرف عامًا غيرك. يُرجى إعطاء هذا الدور لشخص آخر أولًا، من /people أو بالأمر /invite.
forget-ownerless = لا مشرف عامًا غيرك، وستبقى دونه: { $institutions }. يُرجى أولًا إعطاء هذا الدور لشخص آخر، من /people أو بالأمر /invite. وإن لم يوجد أحد، فمشغّل هذا البوت يستطيع ذلك: <i>smartops invite</i> ينشئ رابطًا لمشرف عام جديد.
forget-done = مُحي كل ما كان محفوظًا عنك في <b>{ $institution }</b>. شكرًا على إجاباتك.
forget-done-everywhere = مُحي كل ما كان محفوظًا عنك. شكرًا على إجاباتك، ووداعًا.

## النسخة

mydata-what = بياناتك
mydata-caption = كل ما هو محفوظ عنك حتى { $day }. يُفتح في أي متصفح؛ ولم يُرسل إلى أحد غيرك.
mydata-caption-machine = الشيء نفسه لبرامج أخرى (JSON).
mydata-title = كل ما هو محفوظ عن { $name }
mydata-made = أُعدّ في { $moment }. كل الأوقات بتوقيت { $zone }.
mydata-yes = نعم
mydata-no = لا
mydata-none = لا شيء.

mydata-person = عنك
mydata-name = الاسم
mydata-account = حساب تيليجرام
mydata-language = اللغة
mydata-zone = المنطقة الزمنية
mydata-first-seen = أول ظهور
mydata-blocked = البوت محظور منذ
mydata-writing = كيف يكتب إليك البوت
mydata-applied = طلب انضمام
mydata-applied-line = { $institution }، { $moment }

mydata-membership = العضوية
mydata-joined = منذ
mydata-left = حتى
mydata-role = الدور
mydata-role-where = { $role }: { $department }
mydata-frontline = عمل مع العملاء
mydata-key = الرمز في سجل التغييرات

mydata-answers = إجاباتك
mydata-round = { $department }، جولة { $day }
mydata-round-open = ما زالت مفتوحة.
mydata-round-closed = أُغلقت في { $moment }.
mydata-handed-in = سُلّمت في { $moment }.
mydata-answer = إجابتك
mydata-answered = وقت الإجابة
mydata-note = ملاحظتك
mydata-file = { $kind ->
    [photo] صورة
   *[document] وثيقة
}
mydata-file-line = { $name }، أُرسل في { $moment }. الملف لدى تيليجرام، في محادثتك مع البوت.
mydata-file-unnamed = بلا اسم

mydata-settled = ما سجّلته للجميع
mydata-settled-reason = السبب الذي كتبته
mydata-helped = ما أجبت به زملاءك
mydata-actions = ما اخترته للإصلاح
mydata-action-kept = اختير في { $moment }
mydata-action-dropped = اختير في { $kept }، وتُرك في { $dropped }
mydata-duties = ما هو موكل إليك تنفيذه
mydata-duty = { $state }، الموعد { $day }
mydata-invites = دعوات أنشأتها
mydata-invite-line = { $role }، حتى { $moment }
mydata-invite-named = { $role }، إلى «{ $name }»، حتى { $moment }
mydata-rating = تقييمك للأداة
mydata-rating-line = { $stars } من 5، في { $moment }
mydata-messages = رسائل إليك
mydata-message-sent = أُرسلت في { $moment }
mydata-message-due = موعدها { $moment }
mydata-reminders = ما اخترته في التذكيرات

mydata-trail = ما يقوله سجل التغييرات عنك
mydata-trail-about = من غيّر ماذا ومتى. رمزك ينوب عنك هناك. والنسخة المخصصة لبرامج أخرى فيها كل قيد كاملًا.
mydata-privacy = من يراها، وكم تُحفظ

## ما جرى، في سجل التغييرات

trail-answer-changed = أُعطيت إجابة أو غُيّرت
trail-answer-dropped = لم تعد إجابة تُحسب
trail-answers-handed-in = سُلّمت إجابات
trail-answers-taken-back = استُرجعت إجابات
trail-answer-settled = سُجّلت إجابة للجميع
trail-round-opened = فُتحت جولة
trail-round-extended = مُدّدت جولة
trail-round-widened = حُوّلت متابعة إلى جولة تسأل عن كل شيء
trail-round-closed = أُغلقت جولة
trail-action-kept = اختير موضع للإصلاح
trail-action-moved = سُجّل أين وصل إجراء
trail-action-given = أُسند إجراء إلى شخص
trail-action-redated = نُقل إجراء إلى يوم آخر
trail-action-reworded = غُيّرت صياغة إجراء
trail-action-dropped = لم يعد موضع مطلوبًا للإصلاح
trail-reassessment-redated = نُقل التقييم التالي لقسم إلى يوم آخر
trail-responsibility-reconsidered = قيل هل ما زالت مسؤولية كما هي
trail-invite-made = أُنشئت دعوة
trail-invite-revoked = أُلغيت دعوة
trail-application-made = طُلب الانضمام
trail-application-withdrawn = سُحب طلب انضمام
trail-applicant-admitted = قُبل شخص
trail-applicant-turned-away = رُفض شخص
trail-member-joined = انضم شخص
trail-member-removed = أُزيل شخص
trail-member-left = غادر شخص
trail-role-given = أُعطي دور
trail-role-taken = سُحب دور
trail-setting-changed = غُيّر إعداد
trail-data-forgotten = مُحيت بيانات شخص بطلب منه
trail-data-expired = مُحي ما انقضت مدة حفظه
trail-institution-added = أُضيفت المؤسسة
trail-institution-archived = أُرشفت المؤسسة
trail-institution-restored = أُعيدت المؤسسة
# ما في السجل مما هو أحدث من هذه الكلمات.
trail-other = جرى شيء آخر

## أنواع الرسائل

message-joined = انضم شخص دعوته
message-applied = شخص يطلب الانضمام
message-decided = نتيجة طلب انضمامك
message-left = غادر شخص
message-round-opened = جولة تسألك
message-round-closed = ما نتج عن جولة
message-department-complete = سلّم قسم إجاباته
message-round-complete = سلّم الجميع إجاباتهم
message-blocked = تعذّر الوصول إلى شخص
message-run-unfinished = إجاباتك لم تكتمل
message-round-closing = جولة قاربت الإغلاق
message-relied-changed = تغير أمر يعتمد عليه قسمك
message-relied-confirmed = أُصلح أمر يعتمد عليه قسمك
message-weekly = أسبوعك
message-actions-given = إجراء موكل إليك
message-action-changed = إجراء لك تغيّر
message-actions-related = سيُصلَح أمر يعتمد عليه قسمك
message-action-answered = نتيجة السؤال من جديد
message-action-due = إجراء حلّ موعده
message-action-due-late = إجراء متأخر
message-action-due-declined = إجراء قال أحدهم إنه ليس له
message-recheck = هل تمّ أمر ما
message-recheck-unanswered = هل تمّ أمر ما، مرة أخرى
message-action-unconfirmed = إجراء لم يؤكّده أحد
message-ask = سؤال من زميل
message-ask-answered = جواب من زميل
message-ask-remarked = جواب من زميل، مع ملاحظة
message-ask-passed = لا أحد يستطيع الإجابة عمّا سألت
message-other = رسالة أخرى
