### El plan de acción: qué se hace con los hallazgos, quién y hasta cuándo, y si está hecho.

command-plan = qué hay que hacer, quién y hasta cuándo

## Botones (32 caracteres como máximo)

button-act-on = Convertirlo en acción
button-plan = Plan de acción
button-plan-mine = Mías ({ $count })
button-plan-departments = De mis áreas ({ $count })
button-plan-institution = Todas ({ $count })
button-plan-ended = Hechas o anuladas ({ $count })
button-plan-living = ‹ Lo que hay que hacer
button-to-plan = ‹ Volver al plan
button-action-begin = Empezar
button-action-say-done = Está hecha
button-action-take-back = Aún no está hecha
button-action-words = Decirla con otras palabras
button-action-owner = Quién
button-action-due = Hasta cuándo
button-action-drop = Anularla
button-action-see = Ver: { $title }
button-action-back = ‹ Volver a la acción
button-action-moves = Todo lo que pasó ({ $count })
button-action-in-days = En { $days } días: { $day }
button-action-department = El área en su conjunto
button-action-elsewhere = Otra área
button-recheck-another = Preguntar a alguien más
button-recheck-open = ¿Está hecho? { $title }

## El plan

plan-section = plan de acción
plan-mine = Lo que le corresponde hacer.
plan-departments = Halladas en sus áreas, o que se hacen allí.
plan-institution = De toda la institución.
plan-nothing-mine = Ahora no le corresponde hacer nada.
plan-nothing-departments = Ahora sus áreas no tienen nada que hacer.
plan-nothing-institution = Todavía no hay nada previsto. Abra un hallazgo en un resumen, en /institution o en /strategy, y conviértalo en acción.
plan-nothing-ended = En los últimos meses no se hizo ni se anuló nada.
plan-count = { $count ->
    [one] Una acción
   *[other] { $count } acciones
}
plan-count-late = { $count ->
    [one] <b>! Una está atrasada</b>
   *[other] <b>! { $count } están atrasadas</b>
}
plan-ended = Lo que se hizo o se anuló en los últimos meses.
plan-line = { $department } · { $owner }
plan-owner-department = el área
plan-owner-elsewhere = { $department }, en su conjunto
plan-owner-there = { $name }, { $department }

plan-due = para el { $day }
plan-due-today = <b>para hoy</b>
plan-late = { $days ->
    [one] <b>! un día de atraso</b>, era para el { $day }
   *[other] <b>! { $days } días de atraso</b>, era para el { $day }
}

## Cómo va una acción

action-status-agreed = Acordada
    .sign = ○
action-status-in-progress = En curso
    .sign = ◐
action-status-said-done = Dada por hecha
    .sign = ◕
action-status-confirmed = Confirmada
    .sign = ✓
action-status-dropped = Anulada
    .sign = ✕

## Una acción

action-section = acción
action-what = <b>Qué:</b> { $words }
action-status = <b>Estado:</b> { $status }
action-owner = <b>Quién:</b> { $owner }
action-owner-before = { $name }, que la tenía a su cargo, ya no trabaja allí.
action-due = <b>Fecha prevista:</b> { $day }
action-due-late = { $days ->
    [one] <b>Fecha prevista:</b> { $day }, <b>! un día de atraso</b>
   *[other] <b>Fecha prevista:</b> { $day }, <b>! { $days } días de atraso</b>
}
action-stands = <b>Cómo está según la última ronda:</b> { $state }
action-asked-again = Se le está preguntando si está hecha a alguien que no la cerró. Si la respuesta es la misma, queda confirmada.
action-nobody-asked = A nadie se le está preguntando si está hecha. Lo dirá la próxima ronda.
action-nobody-asked-yet = A nadie se le está preguntando si está hecha: se le puede preguntar a alguien más.
action-relying = <b>Quién depende de ella</b>
action-relying-line = • { $department }: { $titles }

action-happened = <b>Qué pasó</b>
action-move = • { $day }: { $what }
action-move-agree = { $name } la convirtió en acción
action-move-begin = { $name } empezó
action-move-say-done = { $name } dijo que está hecha
action-move-take-back = { $name } dijo que aún no está hecha
action-move-confirm = { $name } recibió la pregunta y dijo lo mismo: { $state }
action-move-confirm-nameless = otra persona recibió la pregunta y dijo lo mismo: { $state }
action-move-reopen = { $name } recibió la pregunta y dijo: { $state }
action-move-reopen-nameless = otra persona recibió la pregunta y dijo: { $state }
action-move-drop = { $name } la anuló
action-move-give-person = { $name } se la dio a { $to }
action-move-give-department = { $name } se la dio a un área en su conjunto
action-move-redate = { $name } la pasó al { $due }
action-move-reword = { $name } la escribió con otras palabras
action-move-reason = { $what }. «{ $reason }»

## Cambiarla

action-words-ask = ¿Qué se hará? Escríbalo en un mensaje, de { $most } caracteres como máximo. Ahora dice:
action-words-length = Aún sin cambiar: hacen falta unas palabras, { $most } caracteres como máximo, y esto tiene { $length }. Escríbalo de nuevo, por favor.
action-due-ask = ¿Hasta cuándo? Toque un día, o escríbalo en un mensaje, como «en dos semanas», «15 de marzo» o «el próximo viernes».
action-day-not-understood = No pude leer un día en eso. Escríbalo de otra forma, como «15 de marzo de 2027» o «en 3 semanas».
action-day-out-of-reach = Ese día no es posible: elija uno de hoy en adelante, a dos años como máximo.
action-owner-ask = ¿Quién la lleva a cabo?
action-place-ask = ¿Qué área la lleva a cabo? Recibe la acción en su conjunto; después puede nombrar allí a una persona.
action-drop-ask = ¿Por qué se anula? Escriba la razón en un mensaje, para que después todos la entiendan. La acción y todo lo que pasó quedan en el registro.
action-reason-length = Aún sin anular: una razón tiene de { $least } a { $most } caracteres, y esta tiene { $length }. Escríbala de nuevo, por favor.

## Lo hecho se vuelve a preguntar

recheck-section = ¿está hecho?
recheck-brief = <b>¿Está hecho?</b> { $department }: { $title }
recheck-brief-text = Se dice que ya está corregido. Se le pregunta a usted porque no fue quien lo dijo.
recheck-brief-again = Usted aún no ha respondido. Basta un toque. Si no llega respuesta, quizá se le pregunte a alguien más.
recheck-text = Se dice que esto ya está corregido. Se le pregunta a usted porque no fue quien lo dijo. Según lo ve usted, ¿cómo está hoy?
recheck-privacy-named = Su respuesta se muestra con su nombre.
recheck-privacy-confidential = Su nombre no se le muestra a nadie, y a nadie se le dice a quién se preguntó.
recheck-thanks = Gracias. Ahora cuenta como hecho.
recheck-thanks-reopened = Gracias. Entonces aún no está hecho, y se sigue trabajando en ello.
recheck-thanks-out = Gracias. Usted dice que no aplica. Entonces no queda confirmado, y quienes trabajan en ello deciden qué hacer.
recheck-thanks-passed = Gracias. Se le preguntará a alguien más.
recheck-missing = ¿Qué falta? Si quiere, escríbalo en un mensaje: llega a quienes trabajan en ello, con su nombre.
recheck-missing-out = ¿Por qué no aplica? Si quiere, escríbalo en un mensaje: llega a quienes trabajan en ello, con su nombre.
recheck-remark-kept = Gracias. Quienes trabajan en ello ya pueden leerlo.
recheck-remark-too-long = Aún sin guardar: { $most } caracteres como máximo, y esto tiene { $length }. Escríbalo de nuevo, por favor.
recheck-over = Gracias; su respuesta ya no hace falta: ya se decidió, o ahora se le pregunta a alguien más.

## Lo que se le cuenta a la gente

news-given = { $count ->
    [one] <b>Le corresponde una acción</b>
   *[other] <b>Le corresponden { $count } acciones</b>
}
news-related = { $count ->
    [one] <b>Se corregirá algo de lo que depende su área</b>
   *[other] <b>Se corregirán cosas de las que depende su área</b>
}
news-line = • { $department }: { $title }, { $due }
news-more = { $count ->
    [one] • y una más
   *[other] • y { $count } más
}
news-confirmed = ✓ <b>Confirmada</b> en { $department }: { $title }. Otra persona, a la que se le preguntó, dijo que está hecha.
news-reopened = <b>Aún sin hacer</b> en { $department }: { $title }. Así que sigue, { $due }
news-reopened-out = <b>¿Aplica?</b> { $department }: { $title }. Una persona a la que se le preguntó dice que no. Si no se anula, sigue, { $due }
news-unconfirmed = <b>Nadie dice si está hecha</b> en { $department }: { $title }, dada por hecha el { $day }
news-unconfirmed-ask = Pregúntele a alguien más, o deje que siga.
news-unconfirmed-nobody = No hay nadie más a quien preguntar. Véalo usted, y deje que siga si no está hecha.
news-due = <b>Por hacer</b> en { $department }: { $title }, { $due }
news-moved = <b>Otra fecha</b> en { $department }: { $title }, { $due }
news-taken = <b>Ya no le corresponde</b> en { $department }: { $title }. Quién la lleva a cabo ahora: { $owner }
news-dropped = <b>Anulada</b> en { $department }: { $title }. Ya no queda nada por hacer.
news-late = <b>Todavía sin hacer</b> en { $department }: { $title }, { $due }. Quién la lleva a cabo: { $owner }
news-declined = <b>¿Quién debe hacerlo?</b> { $name } dice que no le corresponde. { $department }: { $title }, { $due }

## Fijado por una acción

voices-confirmed = <b>Cuenta como: { $state }</b>, desde el { $day }. Se dio por hecha, y { $name } dijo lo mismo cuando se le preguntó. Lo que respondió la gente queda en el registro.
voices-confirmed-nameless = <b>Cuenta como: { $state }</b>, desde el { $day }. Se dio por hecha, y otra persona, a la que se le preguntó, dijo lo mismo. Lo que respondió la gente queda en el registro.
report-confirmed = Corregida desde el { $day }: se dio por hecha, y otra persona, a la que se le preguntó, dijo lo mismo.

## Avisos breves (200 caracteres como máximo)

action-made = Ya es una acción. Vea quién la hace, y hasta cuándo.
action-moved-on = Esto ya avanzó. Así está ahora.
action-done-asked = Anotado. Ahora se le pregunta a alguien que no la cerró.
action-done-nobody = Anotado. Ahora no hay nadie más a quien preguntar.
recheck-asked = Ahora se le pregunta a alguien más.
recheck-nobody = No hay nadie más a quien preguntar.

## Informes

report-plan = Plan de acción
report-head-what = Qué hay que hacer
report-head-who = Quién
report-head-due = Fecha prevista
report-head-state = Estado
report-due-late = { $day }, { $late }
report-late = { $days ->
    [one] un día de atraso
   *[other] { $days } días de atraso
}
workbook-plan = Plan de acción
workbook-head-what = Qué hay que hacer
workbook-head-due = Fecha prevista
workbook-head-status = Estado
board-plan = Qué se está haciendo
    .lead = { $count ->
        [one] Hay una acción acordada; atrasadas: { $late }
       *[other] Hay { $count } acciones acordadas; atrasadas: { $late }
    }
    .more = y { $count } más
    .notes = Las acciones de fecha más próxima. Cada una tiene a alguien que la lleva a cabo y un día. Lo hecho se vuelve a preguntar: cuenta solo cuando alguien que no la cerró dice lo mismo.
