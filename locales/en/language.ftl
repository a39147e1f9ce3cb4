### The language that a person reads.

command-language = read another language

language-title = <b>Language</b>
language-which = Which language would you like to read? You keep your place and your answers.
# $language is its name in its own words, such as “français”.
language-chosen = You read { $language } from now on.
language-only = There is only { $language } here so far.
button-language = 🌐 { $language }
