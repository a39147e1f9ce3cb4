### Responder en una hoja de cálculo: el archivo que se envía, lo que vuelve y qué pasa con ello.

## Botones (32 caracteres como máximo)

button-sheet = Responder en hoja de cálculo
# $count es un número de respuestas.
button-sheet-blanks = Solo vacías ({ $count })
button-sheet-override = Reemplazar ({ $count })
# Donde ninguna respuesta guardada difiere.
button-sheet-store = Guardar lo nuevo
# Donde todas las respuestas difieren y hay notas en otras.
button-sheet-notes = Solo las notas
button-sheet-leave = Dejarlo así

## El archivo

# Lo que se está haciendo.
sheet-what = hoja, { $department }
# Debajo del archivo; termina antes de 1,024 caracteres.
sheet-how-to =
    <b>{ $department }</b>: sus preguntas en una hoja de cálculo, con las respuestas que ya dio.

    1. Ábrala en cualquier aplicación de hojas de cálculo. No necesita red para hacerlo.
    2. Elija una respuesta en cada celda amarilla. Deje lo que todavía no sepa.
    3. Guárdela como .xlsx y envíemela aquí.

    Le mostraré qué es nuevo antes de guardar nada.

## Lo que volvió

sheet-section = su hoja
sheet-nothing-stored = Todavía no se guardó nada.
sheet-new = { $count ->
    [one] <b>Una respuesta nueva</b>
   *[other] <b>{ $count } respuestas nuevas</b>
}
sheet-new-line = • { $title }: { $choice }
# Aquí y más abajo › va entre antes y después: se da vuelta solo donde se lee de derecha a izquierda.
sheet-conflicting = { $count ->
    [one] <b>Una respuesta difiere</b> de la guardada (guardada › hoja)
   *[other] <b>{ $count } respuestas difieren</b> de las guardadas (guardada › hoja)
}
sheet-conflicting-line = • { $title }: { $stored } › { $choice }
sheet-same = { $count ->
    [one] Una respuesta es igual a la guardada.
   *[other] { $count } respuestas son iguales a las guardadas.
}
sheet-notes = { $count ->
    [one] Una nota nueva.
   *[other] { $count } notas nuevas.
}
sheet-unknown-many = Se dejan fuera { $count } filas: sus preguntas no están entre las que se le hacen a usted.
# $rows son números de filas, como los muestra el programa de hojas de cálculo.
sheet-unknown = { $count ->
    [one] Se deja fuera la fila { $rows }: su pregunta no está entre las que se le hacen a usted.
   *[other] Se dejan fuera las filas { $rows }: sus preguntas no están entre las que se le hacen a usted.
}
sheet-other-revision = Las preguntas cambiaron desde que se hizo esta hoja. Mire con cuidado lo que es nuevo.
sheet-more = { $count ->
    [one] … y una más
   *[other] … y { $count } más
}
sheet-which = <b>Solo vacías</b> conserva todas las respuestas guardadas. <b>Reemplazar</b> toma también las que difieren.
sheet-empty = Esta hoja está sin llenar.
sheet-known = Todo lo de esta hoja ya está guardado.

# $row es el número de una fila de la hoja; $limit, cuántas notas y archivos caben en una pregunta.
sheet-row-full = Fila { $row }: esta pregunta ya tiene { $limit } notas y archivos. Quite alguno, o deje fuera esta nota.

## Qué pasó con ello

# $things es una lista como «7 respuestas y 2 notas».
sheet-stored = ✓ Guardado de su hoja: { $things }.
sheet-stored-answers = { $count ->
    [one] una respuesta
   *[other] { $count } respuestas
}
sheet-stored-notes = { $count ->
    [one] una nota
   *[other] { $count } notas
}
sheet-left = Todo queda como estaba: no se tomó nada de su hoja.

# Avisos breves, 200 caracteres como máximo.
sheet-changed = Sus respuestas cambiaron desde entonces. Mire otra vez, por favor.
sheet-gone = Esta hoja ya está atendida. Para usarla de nuevo, envíela otra vez.

## Lo que no se pudo leer

sheet-as-evidence = Si era una evidencia, envíela como PDF o como imagen.
sheet-not-now = Ahora no se puede leer la hoja. Inténtelo de nuevo en un minuto.
