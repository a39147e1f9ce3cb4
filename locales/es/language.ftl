### El idioma en que lee una persona.

command-language = leer en otro idioma

language-title = <b>Idioma</b>
language-which = ¿En qué idioma quiere leer? Conserva su lugar y sus respuestas.
# $language es su nombre en sus propias palabras, como «français».
language-chosen = Desde ahora lee en este idioma: { $language }.
language-only = Por ahora aquí hay un solo idioma: { $language }.
button-language = 🌐 { $language }
