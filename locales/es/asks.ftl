### Preguntar a un colega por una sola pregunta, mientras uno sigue con sus propias respuestas.

## En la tarjeta con la pregunta

button-ask = Preguntar a un colega
button-ask-about = Preguntar: { $title }
button-ask-see = Lo que pregunté
button-ask-take = Tomarla: { $choice }
button-ask-leave = Dejarlo así
button-ask-look = Ver qué dijeron los colegas

ask-card-waiting = Usted preguntó a: { $to }. Aún no hay respuesta.
ask-card-waiting-link = Usted preguntó con un enlace. Aún no hay respuesta.
ask-card-hopeless = Usted preguntó a: { $to }. Ya no queda allí nadie que pueda responder.
ask-card-says = { $who } dice: <b>{ $choice }</b>
ask-card-remark = «{ $remark }»
ask-card-taken = Tomada de lo que dijo: { $who }.

ask-review-waiting = { $count ->
    [one] Todavía se espera lo que diga un colega sobre una pregunta:
   *[other] Todavía se espera lo que digan los colegas sobre { $count } preguntas:
}
ask-review-line = • { $title } ({ $to })
ask-review-line-link = • { $title } (con un enlace)
ask-review-more = { $count ->
    [one] y una más
   *[other] y { $count } más
}
ask-review-choice = Entregue ahora, y ya no se le pregunta a nadie. O espere.
ask-review-said = { $count ->
    [one] Un colega respondió una pregunta. Cuenta cuando usted la tome.
   *[other] Hay { $count } preguntas que respondieron colegas. Cada una cuenta cuando usted la tome.
}

# Quién pregunta, a quién se pregunta o quién responde.
ask-somebody = otra persona
# Lo mismo al comienzo de una frase.
ask-somebody-says = Otra persona
ask-of-department = { $name } ({ $department })

## A quién preguntar

ask-section = preguntar a un colega
ask-question = <b>{ $question }</b>
ask-whom = ¿Quién puede saberlo? Recibe solo esta pregunta, y mientras tanto usted sigue con sus respuestas. Lo que diga cuenta cuando usted lo tome.
ask-named = Su nombre va con la pregunta, y el de la otra persona, con la respuesta.
ask-confidential = Esta ronda es confidencial: no se muestra su nombre ni el de la otra persona. Por eso solo puede preguntar a áreas en las que puedan responder { $least } personas o más, o pasar un enlace.
ask-group = { $department }: ¿a quién? Si pregunta a todos, cuenta la primera respuesta.
ask-group-whole = { $department }: se pregunta a las { $count } personas, y cuenta la primera respuesta.
ask-leaders = ¿A quién de la dirección?

button-ask-whole = A todos ({ $count })
button-ask-leaders = La dirección
button-ask-link = Un enlace para pasar
button-ask-elsewhere = ‹ Alguien más
button-ask-withdraw = No preguntar más

# Avisos breves: 200 caracteres como máximo.
ask-done = Pregunta enviada. Mientras tanto puede seguir.
ask-done-already = Esto ya se preguntó.
ask-withdrawn = Ya no se le pregunta a nadie.
ask-taken = Respuesta tomada.
ask-left = Queda como estaba.
ask-decided = Ya no hay nada que decidir sobre eso.
ask-too-many = { $most } preguntas suyas esperan respuesta. Espere algunas, o deje de preguntar por una.
ask-handed-in = Usted ya entregó. Recupere antes sus respuestas, por favor.

ask-link-made = Pase este enlace a alguien de { $institution } que pueda saberlo:
ask-link-how = Le pregunta «{ $title }» a quien lo abra primero. Sirve una sola vez, solo para gente de su institución, hasta que termine la ronda. No lo guardo en ninguna parte.
ask-link-share = Una pregunta para usted en Smart Operations. Ábrala en Telegram:

## Lo que lee la persona a la que se pregunta

asked-title = <b>{ $who }</b> le pregunta
asked-title-nobody = <b>Alguien de su institución le pregunta</b>
asked-department = Se pregunta a todo el personal del área ({ $department }), y cuenta la primera respuesta.
asked-privacy-named = Lo que responda lo ve solo quien preguntó, con el nombre de usted. Cuenta cuando esa persona lo tome.
asked-privacy-confidential = Lo que responda lo ve solo quien preguntó, sin el nombre de usted. Cuenta cuando esa persona lo tome.
asked-privacy-link = Lo que responda lo ve solo quien preguntó, sin el nombre de usted; pero quien le dio el enlace puede adivinar que es usted.

button-asked-open = Responder: { $title }
button-asked-pass = No me toca decirlo
button-asked-enough = Nada que añadir

asked-answered = Gracias. Usted respondió: { $choice }.
asked-remark = Si quiere, escriba ahora un comentario. Va con su respuesta.
asked-remark-kept = Gracias. Su comentario va con su respuesta.
asked-remark-too-long = Aún sin guardar: { $most } caracteres como máximo, y esto tiene { $length }. Escríbalo de nuevo, por favor.
asked-over-answered = Gracias, esto ya lo respondió.
asked-over-answered-before = Gracias. Alguien más ya se encargó de esto.
asked-over-passed = Gracias. Ya no se le pregunta por esto.
asked-over-over = Gracias. Esta respuesta ya no hace falta.
asked-over-own = Este es el enlace que hizo usted. Páselo a un colega que pueda saberlo.

## Lo que se le dice a quien preguntó

ask-news-answered = { $who } respondió lo que usted preguntó: <b>{ $title }</b>
ask-news-remarked = { $who } agrega un comentario a su respuesta: <b>{ $title }</b>
ask-news-passed = Nadie a quien usted preguntó sabe decirlo: <b>{ $title }</b>
button-ask-news = Ver: { $title }
button-ask-again = Preguntar a alguien más
