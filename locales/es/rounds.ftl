### Rondas: abrir, cerrar, a quién se pregunta y qué sabe después la gente.

command-rounds = preguntar a su gente y ver cómo va
round-not-asked = Allí hay una ronda en curso que pregunta solo a ciertas personas. Podrá responder de nuevo cuando se cierre.
rounds-not-yours = Las rondas las abren las jefaturas y la dirección. Usted puede responder por su área en cualquier momento: /departments

## Botones (32 caracteres como máximo)

button-rounds = ‹ Todas las rondas
button-round-new = Abrir una ronda
button-round-row = { $number }. { $departments }
button-round-this = ‹ Volver a la ronda
button-round-see = Ver la ronda
button-round-extend = Una semana más
button-round-close = Cerrar la ronda
button-round-close-now = Sí, cerrarla ahora
button-round-summary = Ver el resumen

button-draft = ‹ Atrás
button-draft-open = Abrir la ronda
button-draft-departments = Áreas ({ $count })
button-draft-people = Personas ({ $count })
button-draft-all = Todas
button-draft-none = Ninguna
button-draft-everyone = Todo el personal
button-draft-only-me = Solo yo
button-draft-chosen = Algunas personas
button-draft-weeks = { $count ->
    [one] 1 semana
   *[other] { $count } semanas
}
button-draft-in = ☑ { $name }
button-draft-out = ☐ { $name }
draft-person = { $name }, { $department }
button-draft-taken = ☐ { $name } (en una ronda)

## La lista

rounds-title = <b>Rondas</b>
rounds-about = En una ronda su gente responde hasta cierto día. Mientras está abierta, nadie ve lo que dicen los demás. Cuando se cierra, todos se enteran de lo que resultó.
rounds-none = No hay ninguna ronda abierta.
rounds-planned = <b>{ $number }. { $departments }</b>
    Abierta hasta el { $day }
rounds-look = <b>{ $number }. { $departments }</b>
    Respuestas que nadie planeó, desde el { $day }
rounds-closed = <b>{ $number }. { $departments }</b>
    Cerrada el { $day }
rounds-others = { $count ->
    [one] otra más
   *[other] otras { $count }
}

round-stage-handed-in = { $count ->
    [one] ✓ { $count } entregó
   *[other] ✓ { $count } entregaron
}
round-stage-under-way = ◐ { $count } en curso
round-stage-not-begun = ○ { $count } sin empezar
round-nobody-yet = ○ nadie ha empezado
round-answered = { $answered ->
    [one] respondió { $answered } de { $asked }
   *[other] respondieron { $answered } de { $asked }
}

## Una ronda

round-title = <b>{ $departments }</b>
round-opened-by = La abrió { $name } el { $day }.
round-opened = Se abrió el { $day }.
round-until = <b>Abierta hasta el final del { $day }.</b>
round-look = <b>Respuestas que nadie planeó.</b> Sigue abierta hasta que alguien la cierre o abra aquí una ronda.
round-closed-on = <b>Cerrada el { $day }.</b>
round-asks-everyone = Pregunta a todo el personal de allí, también a quien llegue después.
round-asks-only-me = Solo responde quien la abrió.
round-asks-chosen = Pregunta solo a personas elegidas.
round-blind = Mientras está abierta, nadie ve lo que dicen los demás.
round-department = <b>{ $department }</b>
round-names-not-begun = Sin empezar: { $names }
round-names-under-way = En curso: { $names }
round-elsewhere = { $count ->
    [one] Participa otra área.
   *[other] Participan otras { $count } áreas.
}

round-close-title = <b>¿Cerrar esta ronda?</b>
round-close-complete = Ya entregaron todos.
round-close-not-begun = { $count ->
    [one] Una persona todavía no ha respondido.
   *[other] { $count } personas todavía no han respondido.
}
round-close-under-way = { $count ->
    [one] Una persona está respondiendo y no ha entregado.
   *[other] { $count } personas están respondiendo y no han entregado.
}
round-close-counts = Todo lo respondido cuenta, entregado o no, y ya no se puede cambiar.
round-close-news = Todas las personas consultadas, y las que respondieron, se enteran de lo que resultó.

round-is-open = { $count ->
    [0] La ronda está abierta.
    [one] La ronda está abierta. Se pregunta a una persona.
   *[other] La ronda está abierta. Se pregunta a { $count } personas.
}
round-is-closed = La ronda está cerrada.
round-is-extended = La ronda está abierta hasta el { $day }.

## Una ronda nueva

draft-title = <b>Una ronda nueva</b>
draft-departments = <b>Áreas:</b> { $departments }
draft-no-departments = <b>Áreas:</b> ninguna todavía. Elija al menos una.
draft-asks-everyone = <b>Quién responde:</b> { $count ->
    [one] todo el personal de allí, ahora una persona, y quien llegue después
   *[other] todo el personal de allí, ahora { $count } personas, y quien llegue después
}
draft-asks-only-me = <b>Quién responde:</b> solo usted
draft-asks-chosen = <b>Quién responde:</b> { $count ->
    [0] nadie todavía. Elija al menos a una persona.
    [one] una persona: { $names }
   *[other] { $count } personas: { $names }
}
draft-left-to-you = No hay nadie más a quien preguntar, así que se le pregunta a usted: { $departments }.
draft-until = <b>Hasta:</b> el final del { $day }
draft-overlap = Ya están en una ronda abierta: { $departments }. Déjelas fuera, o cierre antes esa ronda.
draft-what-happens = Cada persona a la que se pregunta recibe un mensaje. Mientras la ronda está abierta, nadie ve lo que dicen los demás.
draft-which-departments = ¿Qué áreas participan? Toque para incluir o quitar una.
draft-which-people = ¿A quién se pregunta? Toque para incluir o quitar a alguien.
draft-changed = No se abrió: esto cambió mientras tanto. Repáselo una vez más, por favor.
draft-cannot-open = No se abrió: todavía falta algo.

## Áreas por las que responder

departments-asked = <b>Se esperan sus respuestas hasta el { $day }:</b> { $departments }
departments-asked-new = ▸ { $name }
departments-asks-others = { $name } (se pregunta a otros)

## Mensajes

call-title = <b>{ $name } le pide sus respuestas.</b>
call-title-nameless = <b>Se le piden sus respuestas.</b>
call-departments = <b>Sobre:</b> { $departments }
call-until = <b>Hasta:</b> el final del { $day }

complete-department = <b>{ $department }: completa.</b> Ya entregaron todas las personas consultadas.
complete-round = <b>Ya entregaron todos:</b> { $departments }
complete-close = Cierre la ronda ahora para leer lo que dicen, o déjela abierta hasta el { $day } para que todavía se puedan cambiar respuestas.
complete-wait = Lo que dicen se podrá leer cuando se cierre la ronda.

outcome-title = { $answered ->
    [0] <b>La ronda está cerrada.</b>
   *[other] <b>La ronda está cerrada. ¡Gracias!</b>
}
outcome-answered = { $answered ->
    [one] <b>{ $department }:</b> respondió { $answered } de { $asked }.
   *[other] <b>{ $department }:</b> respondieron { $answered } de { $asked }.
}
outcome-nobody = <b>{ $department }:</b> no respondió nadie.
outcome-first = Lo primero por corregir: { $title }
outcome-findings = { $count ->
    [one] <b>Por corregir: una responsabilidad</b>
   *[other] <b>Lo primero por corregir</b>, de { $count } responsabilidades
}
outcome-actions = <b>Se decidió hacer:</b> { $titles }
outcome-next = <b>Qué sigue:</b> con esto, su jefatura y la dirección deciden qué hacer primero. La próxima ronda muestra qué cambió.
outcome-more = { $count ->
    [one] Participó otra área: /rounds
   *[other] Participaron otras { $count } áreas: /rounds
}
