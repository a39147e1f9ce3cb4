### Informes en papel: el de un área y el de la institución.

# El nombre del archivo como lo muestran los programas. $name es un área o una institución.
report-title = Protección al cliente: { $name }
report-kicker = Informe de protección al cliente
# Al pie de cada página.
report-running = { $department } · { $institution } · { $day }
report-running-institution = { $institution } · { $day }
report-made = Informe del { $day }

## Dónde estamos

report-round = Respuestas dadas del { $start } al { $end }
report-round-open = Respuestas dadas desde el { $start }
report-people = { $asked ->
    [0] { $answered ->
        [one] Respondió una persona
       *[other] Respondieron { $answered } personas
    }
   *[other] Personas que respondieron: { $answered } de { $asked }
}
report-own = Respuestas de una persona, { $day }
report-as-of = Las respuestas más recientes son del { $day }
# Va debajo de «20 de 25»: responsabilidades en las que la gente dice lo mismo.
report-agree = Hay acuerdo
report-principles = Principio por principio
report-picture = Áreas y principios

report-changed = Desde la ronda anterior
report-changed-score = El puntaje es { $after }; antes era { $before }.
report-changed-counts = Responsabilidades: { $counts }.
report-changed-new = { $count ->
    [one] una nueva por corregir
   *[other] { $count } nuevas por corregir
}
report-changed-gone = { $count ->
    [one] una corregida
   *[other] { $count } corregidas
}
report-changed-better = { $count ->
    [one] una mejor
   *[other] { $count } mejores
}
report-changed-worse = { $count ->
    [one] una peor
   *[other] { $count } peores
}
report-changed-otherwise = { $count ->
    [one] una distinta
   *[other] { $count } distintas
}
report-unchanged = Ninguna responsabilidad cambió.
report-changed-method = Las preguntas cambiaron desde entonces, así que las dos rondas no se pueden comparar cifra por cifra.

report-priority-areas = Qué áreas mirar primero
report-priority-principles = Qué principios mirar primero
report-coverage = Lo que nadie sabe todavía
report-not-assessed = Aún sin evaluar, y en ninguna cifra: { $departments }
report-directions = Líneas de trabajo
report-direction = { $count ->
    [one] una responsabilidad por corregir
   *[other] { $count } responsabilidades por corregir
}, { $critical ->
    [0] ninguna crítica
    [one] una de ellas crítica
   *[other] { $critical } de ellas críticas
}: { $departments }
report-steps = { $areas ->
    [one] { $count ->
        [one] Hay una responsabilidad por corregir, de una sola área.
       *[other] Hay { $count } responsabilidades por corregir, de una sola área.
    } La estrategia dice en qué orden, y por qué.
   *[other] Hay { $count } responsabilidades por corregir, de { $areas } áreas. La estrategia dice en qué orden, y por qué.
}

## Qué corregir

report-findings = Qué corregir
report-to-fix = { $count ->
    [one] Hay una responsabilidad por corregir.
   *[other] Hay { $count } responsabilidades por corregir, las más urgentes primero.
}
report-nothing-to-fix = No hay nada por corregir. Mantengan lo que está bien.
report-nothing-so-far = Hasta ahora no hay nada por corregir; algunas preguntas aún no tienen respuesta.
report-not-answered = Todavía no hay ninguna respuesta.
report-why = Por qué le importa al cliente
report-first-step = Primer paso
report-who = Quién se encarga
report-responsible = Responsable: { $person }
report-evidence = Qué mostrará que está hecho
report-relies-on = Depende de
report-supports = Apoya a
report-vantage-frontline = Quienes hacen el trabajo: { $state }
report-vantage-directing = Quienes lo dirigen: { $state }
# $meaning es una frase.
report-gap-with = Lo ve distinto: { $department }. { $meaning }
report-settled = Fijada para todos por { $name } el { $day }: { $reason }
report-agreement-agree = hay acuerdo
report-agreement-split = opiniones divididas
report-agreement-unknown = nadie sabe
report-agreement-silent = nadie respondió
report-agreement-settled = fijada para todos
report-found-in = hallada en { $count } de { $all } áreas

## Qué cambió

report-changes = Qué cambió desde la ronda anterior
report-head-responsibility = Responsabilidad
report-head-before = Antes
report-head-now = Ahora
report-head-change = Cambio
report-change-new = Nueva por corregir
report-change-gone = Corregida
report-change-better = Mejor
report-change-worse = Peor
report-change-otherwise = Distinta

## Qué está bien, y todas las respuestas

report-strengths = Qué está bien
report-strengths-none = Todavía nada se cumple del todo. Empiecen por el primer hallazgo.
report-reliant = Quién depende del área en su conjunto
report-answers = Todas las respuestas
report-head-answer = Respuesta
report-head-people = Qué dice la gente
report-open = Aún sin responder

## La estrategia

report-branches = Áreas lado a lado
    .text = Donde varias áreas cubren la misma área operativa, cada una tiene su propio resultado. Primero van las de menor puntaje.
report-head-department = Área
report-head-score = Puntaje
report-head-confidence = Confianza
report-head-findings = Por corregir
report-branch-not-assessed = Aún sin evaluar
report-branch-withheld = No se muestra nada de ella sola, porque respondieron muy pocas personas
report-gaps = Visto desde dos lados
    .text = Un área dice que es así, y el área que lo hace o lo ve dice que no. Conversen primero sobre esto: nadie corrige lo que cree que está en orden.
report-strategy = Estrategia
    .text = Lo que otros necesitan va primero; después, lo que más importa a los clientes. Empiecen por la primera ola.
report-wave = Ola { $number }
report-decided-sign = decidida
report-by-department = Área por área
    .text = La cifra delante de cada responsabilidad es su lugar en la estrategia.
report-chapter = Puntaje { $score }, confianza { $confidence }

## La página del método

report-method = Cómo leer este informe
report-rules = Cómo se cuenta
report-rule-dots = Puntos: tres, crítica; dos, mayor; uno, menor.
report-rule-agreement = Hay acuerdo cuando al menos { $part } de quienes valoraron dicen lo mismo. Donde quienes hacen el trabajo lo ven peor que quienes lo dirigen, eso es un hallazgo en sí mismo.
report-rule-areas = Qué áreas mirar primero: cuenta la suma de los puntos perdidos, las responsabilidades críticas que no se cumplen, las que dependen de los hallazgos y aquellas en las que no hay acuerdo.
report-rule-principles = Qué principios mirar primero: el de menor puntaje; entre iguales, aquel cuyas respuestas pesan más. No cuenta cuántos hallazgos hay.
report-rule-strategy = Estrategia: ningún paso va antes de aquellos de los que depende. Entre los demás, primero el más importante, luego el que más otros esperan, luego el que se hace pronto. Las olas son este orden en tres partes.
report-left-out = Lo que las cifras dejan fuera
report-left-out-nothing = Nada: todas las responsabilidades están valoradas.
report-left-out-does-not-apply = No aplica ({ $count }): { $titles }
    .counted = No aplica: { $count }
report-left-out-not-known = No se sabe ({ $count }): { $titles }
    .counted = No se sabe: { $count }
report-left-out-not-answered = Sin responder ({ $count }): { $titles }
    .counted = Sin responder: { $count }
report-left-out-not-asked = Aún sin preguntar ({ $count }): { $titles }
    .counted = Aún sin preguntar a nadie, porque la pregunta es nueva: { $count }
report-left-out-not-assessed = Aún sin evaluar ({ $count }): { $titles }
    .counted = En áreas operativas aún sin evaluar: { $count }
report-edition = Qué preguntas se hicieron
    .text = Edición { $version }. Los informes con la misma edición se pueden comparar cifra por cifra.
