### Язык, на котором человек читает.

command-language = читать на другом языке

language-title = <b>Язык</b>
language-which = На каком языке вам удобнее читать? Ваше место и ответы сохранятся.
# $language — название языка на нём самом, например «français».
language-chosen = Теперь ваш язык: { $language }.
language-only = Пока здесь только { $language }.
button-language = 🌐 { $language }
