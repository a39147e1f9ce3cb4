### ملفات للقسم وللمؤسسة.

## الأزرار (32 حرفًا على الأكثر)

button-file-pdf = تقرير (PDF)
button-file-xlsx = كل الإجابات (Excel)
button-file-pptx = شرائح لمجلس الإدارة
button-file-picture = رسم حسب المبدأ (PNG)
button-file-spread = رسم الإجابات (PNG)
button-file-relations = من يعتمد على من (PNG)
button-own-report = تقريري (PDF)

## أي ملف

files-section = الملفات
files-choose = يُرجى اختيار ملف: أعدّه بلغتك وأرسله أدناه.
# حيث يجوز للقارئ أن يرى من قال ماذا.
files-names = قد يضم ملف Excel أسماء وملاحظات. يُرجى الحذر عند إعطائه لغيرك.

department-file-pdf = <b>تقرير</b> (PDF): أين يقف القسم، وما الذي يُصلَح أولًا وكيف، وما الذي تغير، وكل إجابة محسوبة. للطباعة أو التمرير.
department-file-xlsx = <b>كل الإجابات</b> (Excel): ورقة للقراءة، وجدول للحساب.
department-file-picture = <b>رسم حسب المبدأ</b> (PNG): أرقام القسم في صفحة واحدة.
department-file-spread = <b>رسم الإجابات</b> (PNG): كيف أُجيب عن كل سؤال، وأين الاختلاف.

institution-file-pdf = <b>تقرير</b> (PDF): أين تقف المؤسسة، وأولوياتها، والاستراتيجية في ثلاث مراحل، والخطوات الأولى لكل قسم.
institution-file-xlsx = <b>كل الإجابات</b> (Excel): ورقة للقراءة، وجدول للحساب.
institution-file-pptx = <b>شرائح لمجلس الإدارة</b> (PowerPoint): أين تقفون، وما الذي يأتي أولًا، وما القرار المطلوب، مع ملاحظات للمتحدث.
institution-file-picture = <b>رسم حسب المبدأ</b> (PNG): كل الأقسام والمبادئ في صفحة واحدة.
institution-file-relations = <b>من يعتمد على من</b> (PNG): كيف تعتمد الأقسام بعضها على بعض.

## ملف واحد

# ما يجري إعداده، والسطر الأول تحت الملف.
file-what = { $file }، { $about }
file-caption =
    <b>{ $what }</b>
    { $day }

file-pdf = تقرير
file-xlsx = كل الإجابات
file-pptx = شرائح لمجلس الإدارة
file-picture = رسم حسب المبدأ
file-spread = رسم الإجابات
file-relations = من يعتمد على من
file-own = تقريري

# تتسع ورقة Excel لنحو مليون صف.
file-too-long = الإجابات أكثر مما تتسع له ورقة واحدة. يُرجى أخذها قسمًا قسمًا.
