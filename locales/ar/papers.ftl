### التقارير الورقية: تقرير القسم وتقرير المؤسسة.

# اسم الملف كما تعرضه البرامج. $name قسم أو مؤسسة.
report-title = حماية العملاء: { $name }
report-kicker = تقرير عن حماية العملاء
# أسفل كل صفحة.
report-running = { $department } · { $institution } · { $day }
report-running-institution = { $institution } · { $day }
report-made = تقرير { $day }

## أين نقف

report-round = إجابات من { $start } إلى { $end }
report-round-open = إجابات منذ { $start }
report-people = { $asked ->
    [0] { $answered ->
        [zero] لم يجب أحد
        [one] أجاب شخص واحد
        [two] أجاب شخصان
        [few] أجاب { $answered } أشخاص
        [many] أجاب { $answered } شخصًا
       *[other] أجاب { $answered } شخص
    }
   *[other] عدد من أجابوا: { $answered } من { $asked } سُئلوا
}
report-own = إجابات شخص واحد في { $day }
report-as-of = أحدث الإجابات في { $day }
# تحت «20 من 25»: مسؤوليات اتفقت فيها الإجابات.
report-agree = اتفاق في الإجابات
report-principles = مبدأ بعد مبدأ
report-picture = الأقسام والمبادئ

report-changed = منذ الجولة السابقة
report-changed-score = الدرجة الآن { $after }؛ وكانت { $before }.
report-changed-counts = المسؤوليات: { $counts }.
report-changed-new = { $count } جديدة للإصلاح
report-changed-gone = { $count } أُصلحت
report-changed-better = { $count } تحسّنت
report-changed-worse = { $count } تراجعت
report-changed-otherwise = { $count } تغيّرت على نحو آخر
report-unchanged = لم تتغير حال أي مسؤولية عمّا كانت.
report-changed-method = تغيرت الأسئلة منذئذ، فلا تُقارن أرقام الجولتين رقمًا برقم.

report-priority-areas = أقسام يُنظر فيها أولًا
report-priority-principles = مبادئ يُنظر فيها أولًا
report-coverage = ما لا يعرفه أحد بعد
report-not-assessed = بلا تقييم بعد وخارج كل الأرقام: { $departments }
report-directions = الاتجاهات
report-direction = { $count ->
    [zero] لا مسؤوليات للإصلاح
    [one] مسؤولية واحدة للإصلاح
    [two] مسؤوليتان للإصلاح
    [few] { $count } مسؤوليات للإصلاح
    [many] { $count } مسؤولية للإصلاح
   *[other] { $count } مسؤولية للإصلاح
}، { $critical ->
    [0] لا شيء منها حرج
    [one] واحدة منها حرجة
    [two] اثنتان منها حرجتان
    [few] { $critical } منها حرجة
    [many] { $critical } منها حرجة
   *[other] { $critical } منها حرجة
}: { $departments }
report-steps = { $areas ->
    [zero] لا شيء للإصلاح.
    [one] { $count ->
        [zero] لا شيء للإصلاح في القسم.
        [one] مسؤولية واحدة للإصلاح في قسم واحد.
        [two] مسؤوليتان للإصلاح في قسم واحد.
        [few] { $count } مسؤوليات للإصلاح في قسم واحد.
        [many] { $count } مسؤولية للإصلاح في قسم واحد.
       *[other] { $count } مسؤولية للإصلاح في قسم واحد.
    } الاستراتيجية تقول بأي ترتيب، ولماذا.
    [two] المسؤوليات للإصلاح: { $count }، في قسمين. الاستراتيجية تقول بأي ترتيب، ولماذا.
    [few] المسؤوليات للإصلاح: { $count }، في { $areas } أقسام. الاستراتيجية تقول بأي ترتيب، ولماذا.
    [many] المسؤوليات للإصلاح: { $count }، في { $areas } قسمًا. الاستراتيجية تقول بأي ترتيب، ولماذا.
   *[other] المسؤوليات للإصلاح: { $count }، في { $areas } قسم. الاستراتيجية تقول بأي ترتيب، ولماذا.
}

## ما يُصلَح

report-findings = ما يجب إصلاحه
report-to-fix = { $count ->
    [zero] لا شيء للإصلاح.
    [one] مسؤولية واحدة للإصلاح.
    [two] مسؤوليتان للإصلاح، الأشد إلحاحًا أولًا.
    [few] { $count } مسؤوليات للإصلاح، الأشد إلحاحًا أولًا.
    [many] { $count } مسؤولية للإصلاح، الأشد إلحاحًا أولًا.
   *[other] { $count } مسؤولية للإصلاح، الأشد إلحاحًا أولًا.
}
report-nothing-to-fix = لا شيء للإصلاح. ما هو جيد يستحق أن يستمر.
report-nothing-so-far = لا شيء للإصلاح حتى الآن؛ وبعض الأسئلة بلا إجابة بعد.
report-not-answered = لا إجابات بعد.
report-why = لماذا يهمّ العميل
report-first-step = الخطوة الأولى
report-who = من يتولى ذلك
report-responsible = المسؤول: { $person }
report-evidence = ما الذي سيُظهر أنه تمّ
report-relies-on = تعتمد على
report-supports = يعتمد عليها
report-vantage-frontline = من يؤدون العمل: { $state }
report-vantage-directing = من يديرونه: { $state }
# $meaning جملة.
report-gap-with = نظرة مختلفة: { $department }. { $meaning }
report-settled = حُسم للجميع في { $day } من قِبل { $name }: { $reason }
report-agreement-agree = اتفاق
report-agreement-split = اختلاف
report-agreement-unknown = لا أحد يعرف
report-agreement-silent = لا أحد أجاب
report-agreement-settled = حُسم للجميع
report-found-in = وُجد ذلك في أقسام عددها { $count } من { $all }

## ما الذي تغير

report-changes = ما الذي تغير منذ الجولة السابقة
report-head-responsibility = المسؤولية
report-head-before = قبل
report-head-now = الآن
report-head-change = التغير
report-change-new = جديدة للإصلاح
report-change-gone = أُصلحت
report-change-better = تحسّنت
report-change-worse = تراجعت
report-change-otherwise = تغيّرت

## ما هو جيد، وكل إجابة

report-strengths = ما هو جيد
report-strengths-none = لا شيء مستوفى تمامًا بعد. البدء بأول موضع إصلاح.
report-reliant = من يعتمد على القسم كله
report-answers = كل الإجابات
report-head-answer = الإجابة
report-head-people = ماذا يقول العاملون
report-open = لم يُجب عنه بعد

## الاستراتيجية

report-branches = الأقسام جنبًا إلى جنب
    .text = حيث تغطي عدة أقسام مجالًا، لكل منها نتيجته. والأدنى درجةً أولًا.
report-head-department = القسم
report-head-score = الدرجة
report-head-confidence = الموثوقية
report-head-findings = للإصلاح
report-branch-not-assessed = بلا تقييم بعد
report-branch-withheld = لا يُعرض عنه شيء وحده، لأن عدد من أجابوا لا يكفي
report-gaps = من جانبين مختلفين
    .text = يقول قسم إن الأمر كذلك، ويقول القسم الذي يؤديه أو يراه إنه ليس كذلك. الحديث عن هذه أولًا: لا أحد يُصلح ما يظنه سليمًا.
report-strategy = الاستراتيجية
    .text = ما يعتمد عليه غيره يأتي أولًا؛ ثم ما هو أهم للعملاء. البدء بالمرحلة الأولى.
report-wave = المرحلة { $number }
report-decided-sign = تقرر
report-by-department = قسم بعد قسم
    .text = الرقم قبل كل مسؤولية هو ترتيبها في الاستراتيجية.
report-chapter = الدرجة { $score }، الموثوقية { $confidence }

## صفحة المنهج

report-method = كيف يُقرأ هذا التقرير
report-rules = كيف يُحسب
report-rule-dots = النقاط: ثلاث تعني حرج، واثنتان رئيسي، وواحدة ثانوي.
report-rule-agreement = هناك اتفاق حين يقول الشيء نفسه { $part } على الأقل ممن قيّموا. وحيث يراه من يؤدون العمل أسوأ مما يراه من يديرونه، فهذه نتيجة بحد ذاتها.
report-rule-areas = أقسام يُنظر فيها أولًا: النقاط المفقودة، والمسؤوليات الحرجة غير المستوفاة، والمسؤوليات التي تعتمد على مواضع الإصلاح، وما اختلفت فيه الإجابات، مجموعةً.
report-rule-principles = مبادئ يُنظر فيها أولًا: الأدنى درجةً؛ وعند التساوي ما كان وزن إجاباته أكبر. ولا يُحسب عدد مواضع الإصلاح.
report-rule-strategy = الاستراتيجية: لا تسبق خطوة ما تعتمد عليه. ومن البقية يأتي الأهم أولًا، ثم ما ينتظره أكثر من غيره، ثم ما يُنجز سريعًا. والمراحل هي هذا الترتيب في ثلاثة أجزاء.
report-left-out = ما لا تشمله الأرقام
report-left-out-nothing = لا شيء: كل المسؤوليات مقيَّمة.
report-left-out-does-not-apply = لا ينطبق ({ $count }): { $titles }
    .counted = لا ينطبق: { $count }
report-left-out-not-known = غير معروف ({ $count }): { $titles }
    .counted = غير معروف: { $count }
report-left-out-not-answered = بلا إجابة ({ $count }): { $titles }
    .counted = بلا إجابة: { $count }
report-left-out-not-asked = لم يُسأل عنه بعد ({ $count }): { $titles }
    .counted = لم يُسأل عنه أحد بعد، لأن السؤال جديد: { $count }
report-left-out-not-assessed = بلا تقييم بعد ({ $count }): { $titles }
    .counted = في مجالات بلا تقييم بعد: { $count }
report-edition = أي أسئلة طُرحت
    .text = الإصدار { $version }. التقارير ذات الإصدار نفسه تُقارن رقمًا برقم.
