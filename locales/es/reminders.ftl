### Cartas y recordatorios: lo que se le dice a la gente sin que pregunte, y cómo cada quien dice cuándo.

command-reminders = qué me espera, y cuándo me escribe el bot

## Una carta

letter-institution = <b><i>{ $institution }</i></b>
letter-more = { $count ->
    [one] Una cosa más llega la próxima vez.
   *[other] { $count } cosas más llegan la próxima vez.
}
letter-again = <i>Bien. Vuelvo a esto el { $day }.</i>
letter-declined = <i>Bien. No le pregunto más por eso. Si al final le corresponde: /reminders</i>
letter-stopped = <i>Bien. Ya no le recuerdo esto: { $kinds }. Puede volver a recibirlo cuando quiera: /reminders</i>
letter-nothing-left = Ya no queda nada abierto de esta carta.
letter-which = ¿Cuál de estas no es suya?

button-letter-tomorrow = Mañana
button-letter-next-week = La próxima semana
button-letter-away = No estaré hasta…
button-letter-not-mine = No es mía
button-letter-stop = No recordar más
button-letter-undo = Deshacer
button-letter-back = ‹ Atrás

## Lo que se le recuerda a la gente. La primera línea va en listas.

remind-unfinished = <b>{ $department }</b>: sus respuestas están sin terminar
remind-unfinished-far = Respondidas: { $done } de { $total }. Todo lo que dijo está guardado.
remind-closing = <b>Una ronda se cierra el { $day }</b>
remind-closing-departments = Todavía faltan sus respuestas sobre: { $departments }.
button-remind-go-on = Seguir ahora
button-blocked-person = Ver a la persona

notice-blocked = No se puede escribir a { $name }: allí el bot está bloqueado, o la cuenta ya no existe. No se envía nada más hasta que eso cambie.

## /reminders

reminders-title = <b>Recordatorios</b>
reminders-daily = Le escribo como máximo una vez al día, en días hábiles, con todo en un solo mensaje. Hora: { $hour }.
reminders-at-once = Le escribo a medida que hay algo, cualquier día.
reminders-quiet = Nunca de { $begin } a { $end }.
reminders-zone = Su hora es la de { $place }.
reminders-away = Usted no está hasta el { $day }. Antes no llega nada.
reminders-pending = Le espera:
reminders-pending-line = • { $thing }
reminders-pending-stopped = • { $thing } <i>(sin recordatorio)</i>
reminders-pending-declined = • { $thing } <i>(no le corresponde)</i>
reminders-pending-put-off = • { $thing } <i>(de nuevo el { $day })</i>
reminders-nothing-pending = No le espera nada.
reminders-waiting = { $count ->
    [one] Un mensaje va con la próxima carta, no antes de: { $moment }.
   *[other] { $count } mensajes van con la próxima carta, no antes de: { $moment }.
}
reminders-stopped = Sin recordatorio: { $kinds }
reminders-digest = El resumen de la semana llega este día: { $weekday }
reminders-country = Los feriados son los de este país: { $country }.
reminders-country-unknown = No se conoce el país, así que son libres el sábado y el domingo.
reminders-saved = Guardado
reminders-away-past = Elija un día futuro, de aquí a un año como máximo.

reminder-kind-run-unfinished = respuestas sin terminar
reminder-kind-round-closing = rondas por cerrarse
reminder-kind-action-due = acciones cuya fecha llega
reminder-kind-action-due-late = acciones atrasadas de otras personas
reminder-kind-recheck-unanswered = preguntas sobre si algo está hecho
reminder-kind-action-unconfirmed = acciones que nadie confirma
reminder-kind-reassessment-due = áreas por evaluar de nuevo

button-reminders = ‹ Recordatorios
button-reminders-hour = Mi hora
button-reminders-quiet = Horas de silencio
button-reminders-away = No estaré hasta…
button-reminders-back = Ya estoy de vuelta
button-reminders-kinds = Qué recordarme
button-reminders-daily = Una vez al día
button-reminders-at-once = Cuando haya algo
button-reminders-weekly = Resumen semanal
button-reminders-country = País de los feriados
button-reminders-no-digest = Sin resumen
button-reminders-never-quiet = Sin horas de silencio
button-reminders-span = { $begin } – { $end }
button-reminders-by-zone = Según la zona horaria
button-reminders-kind-on = ☑ { $kind }
button-reminders-kind-off = ☐ { $kind }
button-reminders-again = Recordármelo de nuevo
button-reminders-again-of = Recordarme { $number }

reminders-hour-text = ¿A qué hora debe llegar el mensaje del día?
reminders-quiet-text = ¿Cuándo no debe llegar nada?
reminders-away-text = ¿Qué día está de vuelta? Hasta entonces no llega nada. Toque un día, o escríbalo en un mensaje, como «el próximo jueves» o «15 de marzo».
reminders-kinds-text = ¿Qué le debo recordar?
reminders-again-text = ¿Qué le debo recordar de nuevo?
reminders-again-line = <b>{ $number }.</b> { $thing }
reminders-weekly-text = ¿Qué día debe llegar el resumen? Dice qué se hizo, qué está atrasado y qué cambió.
reminders-country-text = ¿De qué país son sus feriados? Escriba el nombre del país.
reminders-country-which = ¿Qué país es?
reminders-country-not-found = No conozco ese país. Escriba su nombre, o cómo empieza.

## El resumen de la semana, y aquello de lo que otros dependen

week-title = <b>Su semana</b>
week-done = ✓ Hechas ({ $count }): { $things }
week-begun = ◐ Empezadas ({ $count }): { $things }
week-reopened = ↺ Al final, sin terminar ({ $count }): { $things }
week-dropped = ✕ Anuladas ({ $count }): { $things }
week-late = ! Atrasadas ({ $count }): { $things }
week-whose = { $title } ({ $owner })
week-slipped = ▼ Peor que antes ({ $count }): { $things }
week-improved = ▲ Mejor que antes ({ $count }): { $things }
week-changed = Respuestas nuevas: { $things }
week-overdue = ! Por evaluar de nuevo, con retraso ({ $count }): { $things }
button-week-plan = Ver el plan

relied-title = <b>{ $department }</b>: cambió algo de lo que usted depende
relied-slipped = ↓ { $title }: está peor. De esto depende lo suyo: «{ $relying }». ¿Sigue así?
relied-improved = ↑ { $title }: está mejor. De esto depende lo suyo: «{ $relying }».
relied-more = { $count ->
    [one] Hay un cambio más.
   *[other] Hay { $count } cambios más.
}
relied-still-so = <i>✓ Revisado: sigue así.</i>
relied-ask-again = <i>↻ El próximo seguimiento lo pregunta de nuevo.</i>
relied-numbered = <b>{ $number }.</b> { $change }
button-relied-see = Ver qué depende de qué
button-relied-still-so = Sigue así
button-relied-ask-again = Preguntar otra vez
button-relied-open = ¿Sigue así? { $department }
