### Seguimientos: rondas que preguntan solo lo que vale la pena volver a preguntar, y qué ha sido de un área desde entonces.

## Botones (32 caracteres como máximo)

button-still-so = Sigue así: { $answer }
button-better = ▲ Mejor…
button-better-so = ▲ Mejor: { $answer }
button-worse = ▼ Peor…
button-worse-so = ▼ Peor: { $answer }
button-begin-again = Todo de nuevo ({ $count })
button-draft-follow-up = Seguimiento ({ $count })
button-draft-everything = Todo ({ $count })

## La tarjeta

card-earlier-own = <b>Su respuesta del { $day }:</b> { $answer }
card-earlier-agreed = <b>La respuesta de su área del { $day }:</b> { $answer }
toward-better = ¿Cómo es ahora? Mejor que antes quiere decir:
toward-worse = ¿Cómo es ahora? Peor que antes quiere decir:

## Antes de la primera pregunta

intro-follow-up = <b>Un seguimiento de la ronda cerrada el { $day }.</b> Hace { $count } de { $all } preguntas: lo que no estaba en orden, lo que es antiguo o cambió a su alrededor, y unas pocas al azar, para comprobar. Las demás conservan sus respuestas.
intro-follow-up-time = { $count ->
    [one] <b>Cuánto dura:</b> una pregunta, menos de un minuto. Donde ya respondió antes, un toque dice que sigue así.
   *[other] <b>Cuánto dura:</b> { $count } preguntas, { $minutes ->
        [one] alrededor de un minuto
       *[other] unos { $minutes } minutos
    }. Donde ya respondió antes, un toque dice que sigue así.
}

## Preparar una ronda

draft-follows = <b>Se pregunta:</b> un seguimiento de la ronda cerrada el { $day }. { $count } de { $all } preguntas, { $minutes ->
    [one] alrededor de un minuto
   *[other] unos { $minutes } minutos
}:
draft-follows-several = <b>Se pregunta:</b> un seguimiento de rondas anteriores. { $count } de { $all } preguntas, por área { $minutes ->
    [one] alrededor de un minuto
   *[other] unos { $minutes } minutos
} como máximo:
draft-asks-all = <b>Se pregunta:</b> todo de nuevo, { $all } preguntas
draft-others-keep = Las demás conservan sus respuestas.
why-asked-failed = { $count ->
    [one] • una que no está en orden, no se sabe o divide opiniones
   *[other] • { $count } que no están en orden, no se saben o dividen opiniones
}
why-asked-unseen = { $count ->
    [one] • una que nadie respondió
   *[other] • { $count } que nadie respondió
}
why-asked-old = { $count ->
    [one] • una de hace más de un año
   *[other] • { $count } de hace más de un año
}
why-asked-moved = { $count ->
    [one] • una que depende de algo que cambió desde entonces
   *[other] • { $count } que dependen de algo que cambió desde entonces
}
why-asked-check = { $count ->
    [one] • una al azar, para comprobar
   *[other] • { $count } al azar, para comprobar
}
why-asked-together = { $count ->
    [one] • una que va unida a estas
   *[other] • { $count } que van unidas a estas
}
draft-asked-all = Se pregunta todo: { $departments }. No hay una ronda anterior a la que dar seguimiento.

## Lo que se conserva

summary-carried = { $count ->
    [one] Una responsabilidad no se preguntó esta vez: queda como usted respondió antes.
   *[other] { $count } responsabilidades no se preguntaron esta vez: quedan como usted respondió antes.
}
people-carried = { $count ->
    [one] Una responsabilidad no se preguntó o no se respondió esta vez, y queda como antes.
   *[other] { $count } responsabilidades no se preguntaron o no se respondieron esta vez, y quedan como antes.
}
review-carried = { $count ->
    [one] Una pregunta no se hace esta vez: su respuesta queda como estaba.
   *[other] { $count } preguntas no se hacen esta vez: sus respuestas quedan como estaban.
}
tally-since = del { $day }

## Qué ha sido de ello

turn-slipped = <b>▼ Peor</b> ({ $count })
turn-improved = <b>▲ Mejor</b> ({ $count })
turn-otherwise = <b>≠ Distinto</b> ({ $count })
turn-same = <b>= Sin cambio</b> ({ $count })
turn-count-slipped = ▼{"\u00A0"}{ $count ->
    [one] { $count } peor
   *[other] { $count } peores
}
turn-count-improved = ▲{"\u00A0"}{ $count ->
    [one] { $count } mejor
   *[other] { $count } mejores
}
turn-count-otherwise = ≠{"\u00A0"}{ $count ->
    [one] { $count } distinta
   *[other] { $count } distintas
}
turn-count-same = ={"\u00A0"}{ $count } sin cambio
turn-count-carried = { $count } sin volver a preguntar
changes-alike-slipped = • { $title }: { $state }, como antes, pero ahora la gente lo ve distinto
changes-alike-improved = • { $title }: { $state }, como antes, y ahora hay acuerdo
changes-stays = • { $title }: { $state }
change-count-carried = { $count ->
    [one] Una no se preguntó o no se respondió esta vez, y queda como antes.
   *[other] { $count } no se preguntaron o no se respondieron esta vez, y quedan como antes.
}
button-changes-picture = Imagen de antes y después
changes-picture-caption = { $department }, antes y después

## Qué ha sido de la institución

institution-changes = <b>Desde las rondas anteriores:</b> { $changes }
institution-changes-section = qué cambió
institution-changes-none = Todavía no se ha evaluado ninguna área dos veces de la misma manera, así que no hay nada que comparar.
institution-changes-line = <b>{ $department }</b>, desde el { $day }:
    { $changes }
button-institution-changes = Qué cambió
institution-changes-caption = { $institution }, antes y después

## La imagen de antes y después

picture-before = Antes
picture-from-before = { $agreement }, de antes
picture-now = Ahora
picture-turn-slipped = peor
picture-turn-improved = mejor
picture-turn-otherwise = distinta
picture-turn-same = sin cambio
picture-turn-carried = sin volver a preguntar
picture-since = { $institution } · { $before } – { $day }
