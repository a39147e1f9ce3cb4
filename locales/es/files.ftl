### Archivos para llevar, de un área y de la institución.

## Botones (32 caracteres como máximo)

button-file-pdf = Informe (PDF)
button-file-xlsx = Todas las respuestas (Excel)
button-file-pptx = Presentación para la junta
button-file-picture = Imagen por principio (PNG)
button-file-spread = Imagen de respuestas (PNG)
button-file-relations = Quién depende de quién (PNG)
button-own-report = Mi informe (PDF)

## Qué archivo

files-section = archivos
files-choose = Elija uno: lo preparo en su idioma y se lo envío aquí abajo.
# Donde quien lee puede ver quién dijo qué.
files-names = El archivo de Excel puede tener nombres y notas. Cuide a quién se lo da.

department-file-pdf = <b>Informe</b> (PDF): dónde está el área, qué corregir primero y cómo, qué cambió, y todas las respuestas contadas. Para imprimir o compartir.
department-file-xlsx = <b>Todas las respuestas</b> (Excel): una hoja para leer y una tabla para calcular.
department-file-picture = <b>Imagen por principio</b> (PNG): las cifras del área en una página.
department-file-spread = <b>Imagen de respuestas</b> (PNG): cómo respondió la gente cada pregunta, y dónde no hay acuerdo.

institution-file-pdf = <b>Informe</b> (PDF): dónde está la institución, sus prioridades, la estrategia en tres olas y los primeros pasos de cada área.
institution-file-xlsx = <b>Todas las respuestas</b> (Excel): una hoja para leer y una tabla para calcular.
institution-file-pptx = <b>Presentación para la junta</b> (PowerPoint): dónde están, qué va primero y qué hay que decidir, con notas para quien habla.
institution-file-picture = <b>Imagen por principio</b> (PNG): todas las áreas y principios en una página.
institution-file-relations = <b>Quién depende de quién</b> (PNG): cómo dependen las áreas unas de otras.

## Un archivo

# Lo que se está haciendo, y la primera línea debajo del archivo.
file-what = { $file }, { $about }
file-caption =
    <b>{ $what }</b>
    { $day }

file-pdf = Informe
file-xlsx = Todas las respuestas
file-pptx = Presentación para la junta
file-picture = Imagen por principio
file-spread = Imagen de respuestas
file-relations = Quién depende de quién
file-own = Mi informe

# En una hoja de Excel caben alrededor de un millón de filas.
file-too-long = Hay más respuestas de las que caben en una hoja. Lléveselas área por área, por favor.
