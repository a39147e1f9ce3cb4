### Cuándo se vuelve a evaluar cada área.

command-schedule = cuándo se evalúa de nuevo cada área

## Botones (32 caracteres como máximo)

button-schedule = ‹ Volver al calendario
button-schedule-see = Ver el calendario
button-schedule-begin = Empezar el seguimiento
button-schedule-first = Abrir una ronda
button-schedule-sooner = Antes: { $day }
button-schedule-later = Después: { $day }
button-schedule-another = Otro día
button-schedule-reckoned = Volver al día habitual
button-schedule-back = ‹ Volver al área
button-schedule-file = Archivo de calendario
button-schedule-intervals = Después de cuánto tiempo
button-schedule-months = Habitual: { $time } meses
button-schedule-days = Crítica: { $time } días

## El calendario

schedule-section = cuándo evaluar de nuevo
schedule-rule = Cada área se evalúa de nuevo { $months } meses después de la última vez; a los { $days } días, si eso es antes, donde no se cumple una responsabilidad crítica. Nunca más de { $most } meses después: los programas externos de protección al cliente no aceptan una evaluación más antigua.
schedule-nothing = No hay ninguna área suya.
schedule-none-yet = Todavía no se ha evaluado nada. Un área recibe su fecha cuando se cierra su primera ronda.
schedule-count-overdue = { $count ->
    [one] <b>! Un área está atrasada</b>
   *[other] <b>! { $count } áreas están atrasadas</b>
}
schedule-line = <b>{ $number }. { $department }</b>
schedule-due = para el { $day }
schedule-due-today = <b>para hoy</b>
schedule-overdue = { $days ->
    [one] <b>! un día de atraso</b>, era para el { $day }
   *[other] <b>! { $days } días de atraso</b>, era para el { $day }
}
schedule-expired = <b>✕ Ya no vale para los programas externos</b> desde el { $day }
schedule-under-way = ◐ hay una ronda en curso
schedule-not-assessed = ○ aún sin evaluar
schedule-critical = antes de lo habitual: no se cumple una responsabilidad crítica

## Un área

schedule-next = <b>Próxima vez:</b> { $due }
schedule-why-usual = Son { $months } meses después de la última vez.
schedule-why-critical = Son { $days } días después de la última vez, porque no se cumple una responsabilidad crítica.
schedule-why-chosen = Ese día lo eligió { $name }. Contado desde la última vez, sería el { $day }.
schedule-limit = Su evaluación vale para los programas externos hasta el { $day }: la fecha no puede ser posterior.
schedule-limit-over = <b>✕ Su evaluación ya no vale para los programas externos</b> desde el { $day }: tiene más de { $most } meses. Solo sirve una nueva.
schedule-area = • { $area }: evaluada el { $day }, { $due }
schedule-area-without-date = • { $area }: { $state }
schedule-assessed = Última evaluación: { $day }.

## Cambiarlo

schedule-day-ask = ¿Cuándo se debe evaluar de nuevo? Escriba un día en un mensaje, como «en dos meses», «15 de marzo» o «el próximo viernes».
schedule-day-not-understood = No pude leer un día en eso. Escríbalo de otra forma, como «15 de marzo de 2027» o «en 3 meses».
schedule-day-out-of-reach = Ese día no es posible: elija uno de hoy en adelante, y mientras la evaluación todavía valga para los programas externos.
schedule-saved = Guardado
schedule-intervals-section = después de cuánto tiempo
schedule-intervals-ask = Elija el tiempo habitual, y el que rige donde no se cumple una responsabilidad crítica. Los días que alguien eligió quedan como están.

## Lo que se le dice a la gente. La primera línea va en listas.

remind-reassessment = <b>Por evaluar de nuevo</b>: { $department }, { $due }
remind-reassessment-yours = Allí nadie recibe este recordatorio, por eso le llega a usted.
remind-reassessment-critical = No se cumple una responsabilidad crítica, por eso es antes de lo habitual.
remind-reassessment-over = Desde el { $day } la evaluación ya no vale para los programas externos: tiene más de { $most } meses.

## El archivo de calendario

schedule-calendar = { $institution }: cuándo evaluar de nuevo
schedule-file-caption = Cuándo evaluar de nuevo, al { $day }. Ábralo para poner los días en su calendario; llévelo otra vez cuando hayan cambiado.
schedule-event = Evaluar de nuevo: { $department }
schedule-event-about = { $institution }. Última evaluación: { $day }. Vale para los programas externos hasta el { $last }. Para empezar, abra { $link } y escriba /schedule.
schedule-event-alarm = En dos semanas se debe evaluar de nuevo: { $department }
