### Palabras en imágenes y en papel.

## La imagen de un área por principio. El ancho cuenta: las etiquetas bajo las tres cifras tienen sitio para unos 14
## caracteres cada una, y chart-met para 14 por línea.

# $day es la fecha de las respuestas.
chart-subtitle = { $institution } · { $day }
chart-score = Puntaje
chart-confidence = Confianza
chart-answered = Respondidas
chart-answered-of = { $answered } de { $asked }

# Va donde no hay cifra.
chart-no-figure = –
# $judged es cuántas respuestas dicen sí, en parte o no.
chart-met =
    { $judged ->
        [0] sin valorar
       *[other] cumple { $met }/{ $judged }
    }

chart-tile-meets = Cumple
chart-tile-partly = Cumple parcialmente
chart-tile-not = No cumple
chart-tile-unknown = No lo sé
chart-tile-out = No aplica
chart-tile-open = Aún sin responder

chart-empty = Aún no hay respuestas.
chart-thin = «–»: muy pocas respuestas valoradas para un puntaje (menos de { $enough })
chart-shared = Una responsabilidad puede figurar en varios principios.

## Lo que se dice cuando no se puede dibujar una imagen

picture-unavailable = Ahora no se puede dibujar la imagen. Inténtelo de nuevo en un minuto.

file-unavailable = Ahora no se puede hacer el archivo. Inténtelo de nuevo en un minuto.

## Papel

# Cómo se cita una página: que sea corto.
paper-page = pág. { $page }

## La herramienta misma, en PDF para llevar. En `.text` cada línea es un párrafo; en `.points`, cada línea es un punto.

tool-title = Protección al cliente, área por área
tool-subtitle = Lo que debe cuidar cada una de las { $areas } áreas operativas de una institución financiera para tratar bien a los clientes: { $responsibilities } responsabilidades, cómo se ve lo bueno y por dónde empezar.
tool-dated = { $day }
tool-version = Edición { $version }
tool-running = Protección al cliente, área por área · { $day } · edición { $version }
tool-free = Puede copiar este documento y usarlo dentro y fuera de su institución.
tool-contents = Contenido

tool-introduction = Introducción
tool-about = Qué es esto
    .text =
        Esta herramienta dice, área por área, qué debe cuidar una institución financiera para que se trate bien a sus clientes. De cada responsabilidad dice por qué le importa al cliente, cómo se ve lo bueno, qué lo muestra y qué hacer primero.
        Está hecha para quienes hacen el trabajo y para quienes lo dirigen. Hace falta conocer la propia área; no hace falta conocer el lenguaje de los estándares.
tool-inside = Qué contiene
    .points =
        Los siete principios de protección al cliente: qué puede esperar un cliente de nosotros.
        La escala: cómo valorar una responsabilidad para que personas distintas lleguen a la misma respuesta.
        Tres panoramas: áreas y principios, quién depende de quién, y todas las responsabilidades con su página.
        Un capítulo para cada área, con sus responsabilidades en el orden de los principios.
        Cómo se calculan las cifras y en qué se basa el contenido.
tool-areas = Las áreas operativas y las áreas de su institución
    .text =
        Un área operativa es un campo de trabajo, no una casilla de su organigrama. Si una de sus áreas cubre dos áreas operativas, usa ambos capítulos. Si un área operativa está repartida entre sucursales, cada sucursal responde por sí misma.
        Si nadie cubre un área operativa, resuelva eso primero: nombre a una persona antes de valorar nada.

tool-use = Cómo usarla
tool-use-department = Una sola área
    .text = La persona responsable del área y parte del personal responden las preguntas de su capítulo, cada quien a solas, y después comparan. Donde las respuestas difieran, escuchen primero a quienes tratan con los clientes. Elijan como máximo tres responsabilidades por corregir, las críticas antes que las demás.
tool-use-institution = Toda la institución
    .text = Todas las áreas responden sus capítulos en las mismas pocas semanas. Pongan los resultados uno junto a otro: ¿qué áreas están más débiles, y qué principios? Después sigan las referencias cruzadas. Lo que otros necesitan va primero; si no, el trabajo en las demás áreas no se sostiene.
tool-use-person = Una sola persona
    .text = Alguien de la dirección, de auditoría o de asesoría recorre los capítulos sin compañía. No lo haga desde un escritorio: pregunte a quienes hacen el trabajo y mire lo que se nombra en «Qué lo muestra». Dos horas por capítulo es un cálculo razonable.
tool-use-team = Un equipo
    .text = La junta o un equipo de gerencia oye cada pregunta leída en voz alta. Cada quien anota una respuesta antes de que alguien explique. Después acuerdan una, con su razón. Donde no haya acuerdo, déjenlo por escrito: es un hallazgo en sí mismo.
tool-steps = Paso a paso
    .points =
        Lea la pregunta y las tres descripciones que la siguen. Marque la que corresponde hoy a su institución.
        Anote qué lo muestra. Si nada lo muestra, vuelva a leer la descripción siguiente hacia abajo.
        Repase lo que marcó «En parte» o «No». Lo crítico va antes que lo mayor; lo mayor, antes que lo menor.
        Mire de qué área depende, y hable con ella antes de empezar.
        Dé el primer paso. Anote quién lo hace y para cuándo.
        Responda de nuevo en seis a doce meses y compare.

tool-principles = Los siete principios
tool-principle-count = { $count ->
    [one] Una responsabilidad le sirve.
   *[other] { $count } responsabilidades le sirven.
}

tool-scale = Cómo valorar
tool-standing-meets = Hoy se cumple toda la descripción, y algo lo muestra.
tool-standing-partly = Se cumple una parte, o se cumple en algunos lugares, para algunos productos o a veces.
tool-standing-not = No se hace, o tan pocas veces que el cliente no puede contar con ello.
tool-standing-out = Su institución no tiene nada así: ni corresponsales, ni ahorro, ni un caso de ese tipo en dos años.
tool-standing-unknown = Usted no puede saberlo, y nadie a quien preguntó puede. Es una respuesta honesta, y vale la pena actuar sobre ella.
tool-rule = Si encajan dos líneas, cuenta la más baja
    .text =
        La primera línea exige todas sus condiciones. Si falta una, la respuesta es «En parte», aunque lo demás sea excelente.
        Si una línea pregunta por el último caso y no hubo ninguno en dos años, la respuesta es «No aplica».
tool-example = Un ejemplo
    .text = En ventanilla, cada cliente recibe un comprobante. En las reuniones de grupo, quien lidera anota los pagos en un cuaderno. La primera línea pide un comprobante para cada persona que paga, también en los grupos: no encaja. Marque «En parte», aunque la mayoría de los clientes tenga comprobante, y anote lo de las reuniones de grupo.
tool-importance = Qué significan los puntos
tool-importance-critical = Crítica
    .text = Donde falta, los clientes pierden dinero, seguridad, privacidad o dignidad.
tool-importance-major = Mayor
    .text = Donde falta, los clientes saldrán perjudicados tarde o temprano, y quizá nadie lo note.
tool-importance-minor = Menor
    .text = Donde falta, los clientes reciben un servicio peor del que podrían tener.

tool-overview-principles = Áreas y principios
    .text = Cuántas responsabilidades de un área figuran en un principio. La cifra pequeña cuenta las demás del área que también sirven al principio. Cada cifra lleva a su sección.
tool-overview-links = Quién depende de quién
    .text = Lea a lo largo de una fila: el área del comienzo depende de las que llevan cifra. Lea hacia abajo en una columna: estas dependen del área que la encabeza. Las cifras cuentan referencias cruzadas entre responsabilidades.
tool-overview-all = Todas las responsabilidades
    .text = Tres puntos: crítica; dos: mayor; uno: menor. La cifra del final es la página.

tool-chapter-summary = { $critical ->
    [0] { $count } responsabilidades, ninguna crítica
    [one] { $count } responsabilidades, una de ellas crítica
   *[other] { $count } responsabilidades, { $critical } de ellas críticas
}
tool-whole = Otras áreas dependen de esta en su conjunto
tool-audience-both = para todos
tool-audience-manager = para jefaturas
tool-audience-frontline = para quienes atienden a los clientes
tool-condition = Solo si la respuesta a { $number } es { $choices }.
tool-also = Sirve también a: { $principles }.
tool-why = Por qué le importa al cliente
tool-evidence = Qué lo muestra
tool-first-step = Primer paso
tool-relies-on = Depende de
tool-supports = Apoya a
tool-mirror = Lo mismo, visto desde el otro lado
tool-note = Lo que encontramos
tool-reference = { $number } { $area }: { $title }
tool-reference-area = { $number } { $area }

tool-method = Método
tool-method-figures = Cómo se calculan las cifras
tool-method-several = Cuando responden varias personas
    .text = Cuenta la respuesta del medio; de dos en el medio, la más baja. Anote al lado cómo se reparten: no es lo mismo que cinco personas digan todas «En parte» a que dos digan «Sí» y tres digan «No». Donde quienes atienden a los clientes respondan más bajo que sus jefaturas, créales hasta que alguien lo haya mirado.
tool-method-grounds = En qué se basa el contenido
    .text =
        La forma sigue a «Smart Operations», una guía de la Smart Campaign: áreas operativas, una sección por principio, referencias cruzadas entre áreas. El contenido es nuevo y se escribió para esta herramienta.
        Parte de los estándares de certificación de la Smart Campaign, de los Estándares Universales de Gestión del Desempeño Social y Ambiental y de los Estándares de Protección al Cliente, según la lista de las páginas siguientes. Límites como 30 días o la mitad del bono no vienen de ningún estándar: están para que personas distintas respondan igual. La importancia y las referencias cruzadas son juicios nuestros.
tool-method-limits = Lo que no puede hacer
    .text = No es una auditoría ni un certificado. Quien valora su propio trabajo es más benévolo de lo que serían otros; el remedio son la evidencia y las respuestas de quienes tratan con los clientes. Donde la ley de su país exija más, la ley va primero.
tool-sources = De dónde viene
    .text = Los estándares y publicaciones se nombran en el idioma en que se leyeron. Los números son los de las responsabilidades.
tool-source-practice = Buena práctica; no se encontró un estándar que lo diga
tool-edition-areas = Las ediciones de las áreas

## El libro de Excel de una exportación. Sus encabezados van sobre columnas; los títulos de las dos hojas tienen sitio para 28 caracteres.

workbook-summary = Dónde estamos
workbook-answers = Todas las respuestas

workbook-head-institution = Institución
workbook-head-department = Área
workbook-head-area = Área operativa
workbook-head-id = Código
workbook-head-responsibility = Responsabilidad
workbook-head-question = Pregunta
workbook-head-principles = Principios
workbook-head-importance = Importancia
workbook-head-round = Ronda
workbook-head-opened = Abierta el
workbook-head-closed = Cerrada el
workbook-head-revision = Versión
workbook-head-person = Respondió
workbook-head-choice = Opción
workbook-head-state = Estado
workbook-head-settled = Fijada como
workbook-head-settled-by = Fijada por
workbook-head-settled-reason = Por qué
workbook-head-people = Personas
workbook-head-language = Idioma
workbook-head-answered-at = Respondida (UTC)
workbook-head-note = Nota
workbook-head-notes = Notas
workbook-head-first-step = Primer paso
workbook-head-who = Quién se encarga
workbook-head-related = Áreas relacionadas

workbook-open = Aún sin evaluar
workbook-uncovered = Ninguna de sus áreas cubre esta área operativa
workbook-not-here = { $area } (nadie la cubre aquí)
# $sign es el de la opción, como ✓; $state dice la respuesta completa.
workbook-state = { $sign } { $state }
# Cuántas personas eligieron una opción.
workbook-people = { $sign } { $choice }: { $count }
workbook-notes = { $count ->
    [one] una nota
   *[other] { $count } notas
}
workbook-relies-on = Depende de: { $departments }
workbook-supports = Apoya a: { $departments }

export-not-yet = Todavía no hay respuestas para llevar. Las habrá cuando se cierre la ronda.

## La hoja de cálculo que se llena sin red. Los títulos de sus dos pestañas tienen sitio para 28 caracteres.

sheet-instructions = Cómo llenarla
sheet-questions = Preguntas
# $day es la fecha en que se hizo la hoja.
sheet-made = Hecha el { $day }
# Un paso por línea. $limit es un número de caracteres.
sheet-steps =
    1. Responda en la pestaña siguiente. No necesita red para hacerlo.
    2. Elija una respuesta de la lista en cada celda amarilla. Si nadie sabe, dígalo: también es una respuesta.
    3. Deje vacía una celda para dejar abierta la pregunta.
    4. Si ayuda, escriba una observación junto a la respuesta, de hasta { $limit } caracteres. Sin nombres de clientes, por favor.
    5. Algunas preguntas cuentan solo después de cierta respuesta a otra. Ellas mismas lo dicen.
    6. Guarde el archivo y envíelo al bot. Nada se guarda allí antes de que usted vea qué es nuevo y qué difiere.

sheet-head-number = N.º
sheet-head-question = Pregunta
sheet-head-counts = Qué cuenta
sheet-head-answer = Respuesta
sheet-head-meaning = Qué significa
sheet-head-note = Nota

# Una opción de una lista, como «✓ Sí».
sheet-choice = { $sign } { $label }
# Cómo se ve una opción en la práctica.
sheet-counts = { $choice }: { $meaning }
# $number es el de otra pregunta; $choices, una o varias de sus opciones.
sheet-only-if = Solo si la respuesta a { $number } es una de estas: { $choices }

# Lo muestra el programa de hojas de cálculo. El título tiene sitio para 32 caracteres; las frases, para 255.
sheet-wrong = Así no
sheet-wrong-answer = Elija una respuesta de la lista, por favor.
sheet-wrong-note = En una nota caben hasta { $limit } caracteres. Acórtela, por favor.

## Por qué no se acepta una hoja que volvió

# $limit va en kilobytes.
sheet-too-large = Este archivo pesa más de { $limit } kB, así que no se leyó. Envíe la hoja sin imágenes ni otras pestañas.
sheet-not-xlsx = Esto no es una hoja de cálculo en el formato de Excel (.xlsx), así que no se leyó. Guárdela como .xlsx y envíela de nuevo.
sheet-encrypted = Este archivo está protegido con contraseña, así que no se puede leer. Quite la contraseña y envíelo de nuevo.
sheet-macros = Este archivo tiene macros, que son programas, así que no se leyó. Guarde la hoja como .xlsx y envíela de nuevo.
sheet-unsafe = No es seguro abrir este archivo, así que no se leyó. Copie sus respuestas en la hoja que envió el bot, y envíe esa.
sheet-broken = Este archivo está dañado y no se puede leer. Ábralo, guárdelo como .xlsx y envíelo de nuevo.
sheet-foreign = Esta hoja no la hizo el bot, así que no se tomó nada de ella. Pida una hoja, llénela y envíela.
sheet-other-institution = Esta hoja se hizo para otra institución, donde usted no tiene respuestas propias.
sheet-other-department = Esta hoja se hizo para otra área. Envíe la que se hizo para esta.
sheet-other-run = Esta hoja se hizo para otras respuestas: las de otra ronda o las de otra persona. Pida una hoja nueva y copie en ella sus respuestas.
sheet-handed-in = Sus respuestas ya están entregadas. Para trabajarlas en una hoja, recupérelas antes.
sheet-problems = { $count ->
    [one] Una fila de la hoja no se puede tomar como está, así que no se guardó nada. Corríjala y envíe la hoja de nuevo.
   *[other] { $count } filas de la hoja no se pueden tomar como están, así que no se guardó nada. Corríjalas y envíe la hoja de nuevo.
}

# $row es el número de una fila, como lo muestra el programa de hojas de cálculo.
sheet-row-formula = Fila { $row }: esto es una fórmula. Escriba la respuesta o la nota misma.
sheet-row-answer = Fila { $row }: «{ $answer }» no es ninguna de las respuestas. Elija una de la lista.
sheet-row-note = Fila { $row }: la nota tiene { $length } caracteres, y hay sitio para { $room }. Acórtela.
sheet-row-twice = Fila { $row }: la misma pregunta ya se responde en la fila { $first }. Deje solo una.
