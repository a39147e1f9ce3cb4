### La institución de un vistazo, y cómo se forma cada cifra.

command-institution = cómo está toda la institución
# También aviso breve: 200 caracteres como máximo.
institution-for-leaders = La vista de toda la institución es para su dirección. Lo que toca a su propia área está en /summary.

## Botones (32 caracteres como máximo)

button-to-institution = ‹ Volver a la institución
button-institution-areas = Todas las áreas operativas
button-institution-principles = Todos los principios
button-institution-findings = Por corregir ({ $count })
button-institution-gaps = Ver las brechas ({ $count })
button-institution-strategy = Estrategia
button-institution-picture = Imagen
button-institution-related = Quién depende de quién
button-institution-files = Archivos
button-institution-explain = Cómo se forma el puntaje
button-institution-rounds = Rondas
button-to-areas = ‹ Todas las áreas operativas
button-to-principles = ‹ Todos los principios
button-to-area = ‹ Volver al área operativa
button-to-findings = ‹ Volver a la lista
button-area-related = De quién depende, a quién apoya
button-finding-area = Cifras del área operativa
button-numbered = { $number }. { $name }
button-people-say = Qué dice la gente

## Cómo van juntos los nombres

# Un área que cubre varias áreas operativas, y aquella de la que se habla.
institution-department = { $department } ({ $area })
# Un área operativa que cubren demasiadas áreas para nombrarlas todas.
institution-departments = { $area } ({ $count } áreas)

## Una cifra en una lista: nunca sin su confianza

# Las respuestas de una clase. Varias van en fila.
spread-part = { $sign } { $count }
spread-nobody = sin respuestas
figure-score = { $score }, confianza { $confidence }
figure-few = { $spread } (muy pocas para un puntaje), confianza { $confidence }
figure-not-judged = { $spread } (nada que puntuar)
figure-not-asked = no se pregunta nada
figure-not-assessed = aún sin evaluar

## La institución

institution-section = dónde estamos
institution-as-of = Al { $day }
institution-score = <b>Puntaje:</b> { $score }, sobre { $judged } responsabilidades valoradas
institution-no-score = <b>Puntaje:</b> ninguno todavía; { $lacking ->
    [one] falta una responsabilidad valorada más
   *[other] faltan { $lacking } responsabilidades valoradas más
}
institution-confidence = <b>Confianza:</b> { $confidence } (respuestas valoradas, de las valoradas y las «no lo sé»)
institution-no-confidence = <b>Confianza:</b> ninguna todavía
institution-assessed = { $count ->
    [one] <b>Evaluadas:</b> { $assessed } de un área
   *[other] <b>Evaluadas:</b> { $assessed } de { $count } áreas
}
institution-missing = <b>Aún sin evaluar, y en ninguna cifra:</b> { $departments }
# Algunas de las áreas que cubren un área operativa.
institution-some = { $area } ({ $some } de { $count } áreas)
institution-uncovered = <b>Nadie cubre:</b> { $areas }
institution-open = <b>Reciben respuestas ahora:</b> { $departments }. Cuentan cuando se cierra su ronda.
institution-nothing = Todavía no se ha evaluado nada, así que no hay nada que mostrar. Abra una ronda, o responda usted por un área; cuando se cierre, verá aquí dónde están.
institution-priority-areas = <b>Mire primero estas áreas operativas</b>
institution-priority-principles = <b>Mire primero estos principios</b>
institution-priority = <b>{ $number }. { $name }</b>: { $figure }
priority-reasons = <i>{ $reasons }</i>
institution-to-fix = { $count ->
    [0] <b>Por corregir:</b> nada
    [one] <b>Por corregir:</b> una responsabilidad
   *[other] <b>Por corregir:</b> { $count } responsabilidades
}
institution-gaps = { $count ->
    [0] <b>Brechas de percepción:</b> ninguna
    [one] <b>Brechas de percepción:</b> una, donde dos áreas ven distinto la misma práctica
   *[other] <b>Brechas de percepción:</b> { $count }, donde dos áreas ven distinto la misma práctica
}

## Todas las áreas operativas, todos los principios, y un área operativa

areas-section = todas las áreas operativas
areas-line = • <b>{ $name }</b>: { $figure }
areas-line-open = <i>Recibe respuestas ahora.</i>
areas-line-some = <i>{ $missing } de { $count } áreas, aún sin evaluar.</i>
areas-line-uncovered = • <b>{ $name }</b>: nadie la cubre
principles-section = todos los principios
principles-text = Una responsabilidad que sirve a dos principios cuenta en ambos. Toque uno para ver de qué se forma su cifra.

area-section = el área operativa
area-first = <b>Mire aquí primero:</b> { $reasons }
area-uncovered = Nadie cubre esta área operativa. Decida primero quién es responsable de ella.
area-missing = <b>Puntaje:</b> ninguno, porque aún no se ha evaluado. Es una brecha en lo que usted sabe, no un mal resultado.
area-by-principle = <b>Por principio</b>
area-departments = <b>Quién la cubre</b>
area-department-assessed = • { $department }: evaluada
area-department-assessed-open = • { $department }: evaluada, y otra vez recibe respuestas
area-department-missing = • { $department }: aún sin evaluar
area-department-open = • { $department }: aún sin evaluar, recibe respuestas ahora
area-people = Toque un área para ver qué dice su gente.

## Qué corregir, en todas las áreas

institution-findings-section = por corregir
institution-findings-text = { $count ->
    [one] <b>Una responsabilidad</b>
   *[other] <b>{ $count } responsabilidades</b>, las más urgentes primero
}
institution-findings-none = Nada por corregir en lo evaluado hasta ahora. Sigan así.
institution-found-in = <i>{ $departments }</i>
institution-stands-head = <b>Cómo está</b>
institution-stands = • { $department }: { $state }, respuestas { $spread }

gaps-section = brechas de percepción
gaps-text = Un área dice que algo existe; el área que lo hace, o que ve el resultado, dice otra cosa.
gaps-none = No hay ninguna: donde dos áreas ven la misma práctica desde dos lados, coinciden, o una de ellas aún no se ha evaluado.
gaps-title = <b>{ $number }.</b> { $sentence }
gaps-side = • <b>{ $department }</b>, { $title }: { $state }

institution-picture-caption = { $institution }, por área operativa y principio

## Cómo se forma una cifra

figure-section = el puntaje explicado
explained-score = <b>Puntaje: { $score }</b>, es decir, { $points } de { $possible } puntos posibles
explained-no-score = { $judged ->
    [0] <b>Sin puntaje:</b> no hay nada valorado.
    [one] <b>Sin puntaje:</b> hay una responsabilidad valorada, y con menos de { $enough } no se muestra.
   *[other] <b>Sin puntaje:</b> hay { $judged } responsabilidades valoradas, y con menos de { $enough } no se muestra.
}
explained-confidence = { $unknown ->
    [0] <b>Confianza: { $confidence }</b>. Respuestas valoradas: { $judged }; nadie dijo «no lo sé».
    [one] <b>Confianza: { $confidence }</b>. Respuestas valoradas: { $judged }; una más dice «no lo sé».
   *[other] <b>Confianza: { $confidence }</b>. Respuestas valoradas: { $judged }; { $unknown } más dicen «no lo sé».
}
explained-no-confidence = <b>Sin confianza:</b> nadie valoró nada, y nadie dijo «no lo sé».
explained-nothing = Aquí no se pregunta nada, así que no hay cifra.
explained-rule = <b>La regla:</b> cumple da 2 puntos, en parte 1, no 0, por el peso (crítica 3, mayor 2, menor 1). El puntaje son los puntos logrados de los posibles.
explained-middle = De varias respuestas cuenta la del medio; de dos en el medio, la más baja; y así también entre varias áreas. «No lo sé» y «no aplica» no entran en esto.
explained-counted = { $count ->
    [one] <b>Cuenta una responsabilidad</b>
   *[other] <b>Cuentan { $count } responsabilidades</b>, primero las que más puntos perdieron
}

counted-title = { $sign } <b>{ $title }</b>: { $points } de { $possible } puntos
# Cómo se formó con las respuestas el resultado de una responsabilidad.
made-by-one-answer = Peso { $weight }. Una respuesta: { $spread }
made-by-median = Peso { $weight }. La del medio de: { $spread }
made-by-settled = Peso { $weight }. Fijada para todos; la gente dijo: { $spread }
made-by-departments = Peso { $weight }. La del medio de sus áreas; todas sus respuestas: { $spread }

left-out-does-not-apply = <b>Fuera, porque aquí no aplica</b> ({ $count })
left-out-not-known = <b>Fuera, porque nadie lo sabe; baja la confianza</b> ({ $count })
left-out-not-answered = <b>Fuera, porque nadie respondió</b> ({ $count })
left-out-not-asked = <b>Fuera, porque aún no se preguntaba cuando se abrió la ronda</b> ({ $count })
left-out-not-assessed = <b>Fuera, porque su área aún no se ha evaluado</b> ({ $count })
left-out-line = • { $title }
