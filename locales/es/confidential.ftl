### A quién se le muestra de quién es cada respuesta: con nombre o confidencial, y qué cuenta una ronda confidencial.

## Antes de la primera pregunta, y en la tarjeta

intro-privacy-named = <b>Quién lo ve:</b> nadie mientras la ronda está abierta. Cuando se cierra, la jefatura de su área y la dirección pueden ver sus respuestas con su nombre; los demás, solo el resultado de todos en conjunto.
intro-privacy-confidential = <b>Esta ronda es confidencial.</b> A nadie se le muestra lo que usted respondió, ni siquiera a su jefatura. Solo se ve el resultado conjunto de cinco personas o más. Las notas van sin su nombre, así que no escriba en ellas nada que revele quién es.
card-privacy-named = <i>Con nombre</i>
card-privacy-confidential = <i>Confidencial</i>

## En cada resumen

own-privacy-named = <i>Con nombre: cuando se cierre la ronda, su jefatura y la dirección pueden ver estas respuestas.</i>
own-privacy-confidential = <i>Confidencial: estas respuestas no se le muestran a nadie más que a usted.</i>
people-privacy-named = <i>Ronda con nombre: quienes dirigen el área ven quién dijo qué.</i>
people-privacy-confidential = <i>Ronda confidencial: a nadie se le muestra quién dijo qué, ni cuántos.</i>
institution-privacy = <i>Esto incluye rondas confidenciales. Sus resultados van en palabras, y solo donde respondieron cinco personas o más.</i>

## En una ronda, y mientras se prepara

round-privacy-named = Con nombre: quienes dirigen un área ven quién dijo qué, cuando se cierra.
round-privacy-confidential = Confidencial: a nadie se le muestra de quién es cada respuesta.
draft-privacy-named = <b>De quién es cada respuesta:</b> con nombre. Cuando se cierra la ronda, quienes dirigen un área ven quién dijo qué.
draft-privacy-confidential = <b>De quién es cada respuesta:</b> confidencial. A nadie se le muestra, y solo hay cifras donde respondieron cinco personas o más.
draft-privacy-stays = Con nombre o confidencial: una vez abierta la ronda, esto ya no cambia.
draft-too-small = Se les pregunta a menos de cinco personas en: { $departments }. Son muy pocas para mostrar algo de ellas solas. Las áreas pequeñas de una misma área operativa se muestran juntas; si no, cuentan solo en el puntaje de la institución, y solo donde se reúnen cinco personas.
draft-ends-looks = Alguien empezó a responder con nombre, fuera de toda ronda, por: { $departments }. Eso termina ahora y queda con nombre. La ronda empieza de nuevo.
button-draft-named = Con nombre
button-draft-confidential = Confidencial
button-confidentiality = Qué significa confidencial
button-why-withheld = ¿Por qué no se muestra nada?
button-to-card = ‹ Volver

## Donde no se puede contar nada

people-withheld = <b>No se muestra nada de esta área sola.</b> La ronda fue confidencial, y aquí respondieron muy pocas personas, o se sabría quién dijo qué.
people-withheld-counts = Lo dicho cuenta de todos modos: junto con otras áreas pequeñas de la misma área operativa o, si no, en el puntaje de la institución, donde se reúnen cinco personas.
tally-told = <i>{ $agreement }</i>
tally-untold = <i>no se muestra nada: respondieron muy pocas personas, o se sabría quién dijo qué</i>
agreement-count-untold = no se muestra nada de { $count }
figure-withheld = no se muestra nada (confidencial)
institution-withheld = <b>Respondieron en una ronda confidencial, y no se muestran solas:</b> { $departments }
area-department-withheld = • { $department }: respondió, no se muestra sola
area-withheld = <b>Puntaje:</b> no se muestra. La ronda fue confidencial, y respondieron muy pocas personas, o se sabría quién dijo qué.
institution-told = • { $department }: { $state }, { $agreement }
outcome-withheld = La ronda fue confidencial, y aquí respondieron muy pocas personas para mostrar algo de esta área sola. Lo dicho cuenta de todos modos en el conjunto.
outcome-withheld-many = { $count ->
    [one] La ronda fue confidencial, y en una de estas áreas respondieron muy pocas personas para mostrar algo de ella sola. Lo dicho cuenta de todos modos en el conjunto.
   *[other] La ronda fue confidencial, y en { $count } de estas áreas respondieron muy pocas personas para mostrar algo de ellas solas. Lo dicho cuenta de todos modos en el conjunto.
}
changes-kept-otherwise = No se compara con la ronda anterior: una de las dos fue con nombre y la otra confidencial, o respondieron muy pocas personas.
change-count-only-now-told = { $count ->
    [one] Una se muestra ahora y antes no.
   *[other] { $count } se muestran ahora y antes no.
}
change-count-only-before-told = { $count ->
    [one] Una se mostraba antes y ahora no.
   *[other] { $count } se mostraban antes y ahora no.
}

## Una cifra explicada

explained-confidence-told = <b>Confianza: { $confidence }</b>. De las rondas confidenciales no se dice cuántas respuestas hay de cada clase, solo el resultado.
made-by-median-told = Peso { $weight }. El resultado de la gente, sin números
made-by-settled-told = Peso { $weight }. Fijada para todos
made-by-departments-told = Peso { $weight }. La del medio de sus áreas, sin números
made-by-rest-told = Peso { $weight }. Todas las áreas pequeñas juntas: una sola cifra para todo lo que no se muestra en otra parte
left-out-not-told = <b>Fuera, porque no se puede mostrar nada de ello</b> ({ $count })

## La regla completa

confidentiality-title = <b>Qué significa confidencial</b>
confidentiality-who = <b>Quién dijo qué</b> no se le muestra a nadie: ni nombres, ni respuestas sueltas, ni horas. Solo usted ve las suyas.
confidentiality-five = <b>Cinco como mínimo.</b> Se muestra algo solo donde respondieron cinco personas o más, y nunca cuántas dijeron qué: solo cómo está una responsabilidad y si hay acuerdo.
confidentiality-agree = <b>Nunca todos.</b> «Hay acuerdo» significa tres cuartas partes, o todos menos dos. Así, aunque todos hayan dicho lo mismo, nadie puede saber si alguien en particular lo dijo.
confidentiality-small = <b>Las áreas pequeñas</b> de una misma área operativa se muestran juntas. Donde también así son menos de cinco personas, cuentan solo en el puntaje de la institución, y solo donde se reúnen cinco.
confidentiality-time = <b>De ronda a ronda.</b> Donde solo alguien que entró o salió pudo haber cambiado un resultado, se muestra otra vez el anterior, o nada. Una ronda confidencial nunca se compara con una con nombre.
confidentiality-follow-ups = <b>Las preguntas de seguimiento</b> no se muestran: que a alguien se le haga una ya revela otra de sus respuestas.
confidentiality-notes = <b>Las notas</b> van sin nombres, en orden alfabético, y solo donde respondieron cinco personas o más del área. Las fotos y los documentos no se muestran.
confidentiality-once = <b>Una sola vez.</b> Todo esto se decide al cerrarse la ronda, y nunca se vuelve a contar.

## En los archivos

workbook-untold = No se muestra nada
workbook-told-agree = hay acuerdo
workbook-told-split = opiniones divididas
workbook-told-unknown = nadie sabe
workbook-told-silent = no se muestra nada
report-privacy-named = Ronda con nombre
report-privacy-confidential = Ronda confidencial: a nadie se le muestra quién dijo qué, ni cuántos
report-privacy-institution = Esto incluye rondas confidenciales: sus resultados van en palabras, y solo donde respondieron cinco personas o más
report-untold = No se muestra nada
report-left-out-not-told = No se puede mostrar nada de ello ({ $count }): { $titles }
    .counted = No se puede mostrar nada de ello: { $count }
report-not-told = Respondieron en una ronda confidencial, y no se muestran solas: { $departments }
picture-agreement-untold = no se muestra nada
