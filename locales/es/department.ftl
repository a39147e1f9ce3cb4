### Lo que dice la gente de un área, cómo se fija aquello en lo que no hay acuerdo, y cómo cambió.

## Botones (32 caracteres como máximo)

button-summaries = Resúmenes
button-changes = Qué cambió
button-spread-picture = Imagen de las respuestas
button-explain-score = Explicar el puntaje
button-department-files = Archivos
button-own-answers = Mis propias respuestas
button-round-under-way = Ronda en curso
button-round-before = La ronda anterior
button-settle = Fijar la respuesta
button-names = Quién dijo qué
button-to-responsibility = ‹ Volver
button-whole-figure = ‹ Toda el área
button-not-now = Ahora no

## Qué resumen

summaries-people = { $name }: qué dice la gente
summaries-under-way = { $name }: ronda en curso
summaries-own = { $name }: mis respuestas

## El resumen

people-section = qué dice la gente
people-closed = Ronda cerrada el { $day }
people-new-round = Hay una nueva ronda en curso.
people-nobody = En esta ronda no respondió nadie, así que no hay nada que resumir.
people-answered = { $asked ->
    [one] <b>Respondieron:</b> { $answered } de 1 persona
   *[other] <b>Respondieron:</b> { $answered } de { $asked } personas
}
people-score = <b>Puntaje:</b> { $score }, sobre { $judged } responsabilidades valoradas
people-no-score = <b>Puntaje:</b> ninguno todavía; { $lacking ->
    [one] falta una responsabilidad valorada más
   *[other] faltan { $lacking } responsabilidades valoradas más
}
people-agreement = <b>Acuerdo:</b> { $counts }
people-to-fix = { $count ->
    [0] <b>Nada por corregir.</b> Mantengan lo que está bien.
    [one] <b>Por corregir: una responsabilidad</b>
   *[other] <b>Por corregir: { $count } responsabilidades</b>, las más urgentes primero
}

people-relies = <b>Depende de</b> { $departments }
people-supports = <b>Apoya a</b> { $departments }
people-related = { $department } ({ $state })

agreement-count-agree = hay acuerdo en { $count }
agreement-count-split = opiniones divididas en { $count }
agreement-count-unknown = nadie sabe en { $count }
agreement-count-silent = nadie respondió en { $count }
agreement-count-settled = { $count ->
    [one] una fijada
   *[other] { $count } fijadas
}

## Cómo se reparten las respuestas

spread-line = { $spread }, <i>{ $agreement }</i>
spread-settled = fijada
agreement-agree = hay acuerdo
agreement-split = opiniones divididas
agreement-unknown = nadie sabe
agreement-silent = nadie respondió
agreement-alone = una sola respuesta
spreads-section = todas las respuestas
spreads-text = Cuántas personas dieron cada respuesta. Toque una para verla completa.
spreads-count-as = Cuenta como: { $state }

## Una responsabilidad completa

responsibility-title = <b>{ $title }</b>
voices-head = <b>Qué dice la gente</b>
voices-count-as = Cuenta como: { $state }. Es la respuesta del medio; de dos, la más baja.
voices-frontline = Quienes atienden a los clientes: { $state }
voices-directing = Quienes dirigen: { $state }
voices-frontline-worse = Quienes hacen el trabajo lo ven peor que quienes lo dirigen. Escúchelos primero.
voices-settled = <b>Fijada como: { $state }</b>, por { $name } el { $day }. Lo que respondió la gente queda en el registro. La razón: «{ $reason }»
gap-head = <b>En otra parte se ve distinto</b>
gap-other-side = { $department }, { $title }: { $state }

names-section = quién dijo qué
names-frontline = { $state } · { $name } (atiende a clientes)
names-directing = { $state } · { $name } (dirige)
names-other = { $state } · { $name }

## Fijar

settling-section = fijar una respuesta
settling-which = ¿Qué respuesta cuenta para todos? Lo que respondió la gente queda al lado, en el registro.
settling-why = <b>{ $title }</b>: { $choice }. ¿Por qué? Escriba la razón en un mensaje, para que después todos la entiendan.
settling-reason-length = Aún sin registrar: una razón tiene de { $least } a { $most } caracteres, y esta tiene { $length }. Escríbala de nuevo, por favor.
settling-done = Registrado; lo que escribió es la razón. Desde ahora esta respuesta cuenta para todos.
prompt-left = De acuerdo, ahora no. Puede volver a esto más tarde.

## Qué cambió

changes-section = qué cambió
changes-first = No hay una ronda anterior con la que comparar.
changes-since = <b>Desde el { $day }:</b> { $changes }
changes-none = ningún cambio
changes-compared = Comparación con la ronda cerrada el { $day }
changes-score = <b>Puntaje:</b> antes { $before }, ahora { $after }
changes-confidence = <b>Confianza:</b> antes { $before }, ahora { $after }
changes-other-questions = Las preguntas cambiaron entre una ronda y otra, así que las cifras no se pueden comparar una a una.
changes-line = • { $title }: antes { $before }, ahora { $after }
change-count-only-now = { $count ->
    [one] Una tiene respuesta ahora y antes no.
   *[other] { $count } tienen respuesta ahora y antes no.
}
change-count-only-before = { $count ->
    [one] Una tenía respuesta antes, y ahora no se pregunta o no la tiene.
   *[other] { $count } tenían respuesta antes, y ahora no se preguntan o no la tienen.
}

## Una cifra explicada

people-figure-section = el puntaje explicado
people-figure-of = <b>{ $principle }</b>
people-figure-button = { $principle }: { $score }
people-figure-none = sin puntaje

## Cómo se cuenta

rules-agreement = <b>Acuerdo:</b> hay acuerdo donde tres cuartas partes de quienes valoraron dicen lo mismo; si no, las opiniones están divididas. «Nadie sabe» es donde nadie valoró y alguien dijo que no lo sabe.
rules-perception = <b>Se ve distinto:</b> donde quienes atienden a los clientes valoran peor que quienes dirigen, o dos áreas ven distinto una práctica, va por encima de otras de la misma importancia.
rules-settled = <b>Fijada:</b> cuenta en su lugar una respuesta que alguien con derecho a ello registró para todos; las respuestas dadas quedan en el registro.

## Imágenes

summary-spread-picture = { $department }, respuesta por respuesta

## Mientras una ronda está abierta

participation-section = ronda en curso
participation-until = Abierta hasta el { $day }
participation-look = Nadie ha previsto su cierre
participation-complete = Ya entregaron todos.
participation-blind = Lo que responde la gente se puede ver cuando se cierra la ronda; antes, no lo ve nadie.
stage-handed-in = ✓ Entregaron: { $count }
stage-under-way = ◐ En curso: { $count }
stage-not-begun = ○ Sin empezar: { $count }
stage-names = <i>{ $names }</i>
names-more = { $count ->
    [one] una persona más
   *[other] { $count } más
}
