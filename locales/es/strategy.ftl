### La estrategia, y qué cambiaría si se corrigieran hallazgos.

command-strategy = qué corregir y en qué orden

button-wave = Ola { $wave }
button-to-strategy = ‹ Volver a la estrategia
button-what-if = ¿Y si…?
button-actions = Nuestras acciones ({ $count })
button-keep-wave = Ola { $wave } a las acciones
button-keep-ticked = A nuestras acciones
button-untick = Desmarcar todo

## La estrategia

strategy-section = estrategia
strategy-as-of = De rondas cerradas hasta el { $day }. Va primero lo que otros esperan.
strategy-not-assessed = Aún sin evaluar, y por eso no están: { $departments }.
strategy-nothing-assessed = Todavía no hay ninguna: se forma con lo que la gente respondió en rondas cerradas, y no se ha cerrado ninguna.
strategy-nothing-to-fix = Nada por corregir. Mantengan lo que está bien.
strategy-directions = <b>En resumen</b>
strategy-direction = { $critical ->
    [0] • <b>{ $principle }</b>: { $findings } { $departments }
   *[other] • <b>{ $principle }</b>: { $findings } { $departments } (críticos: { $critical })
}
strategy-findings = { $count ->
    [one] un hallazgo
   *[other] { $count } hallazgos
}
strategy-departments = { $count ->
    [one] en un área
   *[other] en { $count } áreas
}
strategy-wave = <b>Ola { $wave } de { $waves }:</b> { $findings }
strategy-why = <b>Por qué aquí:</b> { $reasons }
strategy-kept = ☑ Una de nuestras acciones
strategy-state = Cómo está en { $departments }: { $state }
strategy-waits-for = <b>Espera a</b>
strategy-awaited-by = <b>Lo que la espera</b>
strategy-other = • { $number }. { $title } (ola { $wave })
strategy-more = { $count ->
    [one] • y una más
   *[other] • y { $count } más
}

## Y si

what-if-section = ¿y si…?
what-if-hint = Marque abajo hallazgos, en el orden de la estrategia, y vea enseguida qué cambiaría.
what-if-ticked = { $count ->
    [one] Si hoy se cumpliera del todo el que marcó, de { $total }:
   *[other] Si hoy se cumplieran del todo los { $count } que marcó, de { $total }:
}
what-if-overall = <b>Puntaje general</b>
what-if-confidence = • <b>Confianza:</b> { $confidence }, marque lo que marque
what-if-areas = <b>Áreas que más ganan</b>
what-if-principles = <b>Principios que más ganan</b>
what-if-gain = • { $name }: { $before } › { $after } (+{ $gain })
what-if-first-score = • { $name }: ninguno todavía › { $after }
what-if-same = • { $name }: { $score }
what-if-no-score = • { $name }: ninguno todavía
what-if-unlocked = <b>Lo que entonces puede empezar</b>
what-if-on = ☑ { $finding }
what-if-off = ☐ { $finding }

## Avisos breves (200 caracteres como máximo)

actions-kept = { $count ->
    [0] Nada nuevo: ya están entre sus acciones.
    [one] Se creó una acción.
   *[other] Se crearon { $count } acciones.
}
