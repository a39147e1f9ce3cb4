### لغة القراءة.

command-language = القراءة بلغة أخرى

language-title = <b>اللغة</b>
language-which = بأي لغة تكون القراءة؟ موضعك وإجاباتك باقية كما هي.
# $language اسم اللغة بها هي، مثل «français».
language-chosen = لغة القراءة من الآن: { $language }.
language-only = لا توجد هنا حتى الآن إلا لغة واحدة: { $language }.
button-language = 🌐 { $language }
