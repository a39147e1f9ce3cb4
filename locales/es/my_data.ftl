### Lo que se guarda de una persona: quién lo ve y por cuánto tiempo, una copia de ello, y cómo se borra.

command-privacy = quién ve qué, y por cuánto tiempo se guarda
command-mydata = una copia de todo lo que se guarda sobre usted
command-forget = hacer borrar todo lo que se guarda sobre usted

## Botones (32 caracteres como máximo)

button-keep-answers = { $time } meses
button-keep-former = { $time } días
button-my-data = Enviarme mis datos
button-forgetting = ¿Qué puedo hacer borrar?
button-forget-in = { $institution }
button-forget-everywhere = En todas partes
button-forget-now = Sí, borrarlo todo
button-forget-not = No, conservarlo todo

## Quién ve qué, y por cuánto tiempo se guarda

privacy-title = <b>{ $institution }: quién ve qué, y por cuánto tiempo se guarda</b>
privacy-named = <b>Rondas con nombre.</b> Mientras una ronda está abierta, nadie ve las respuestas de nadie. Cuando se cierra, la jefatura de su área y la dirección pueden ver sus respuestas y notas con su nombre.
privacy-confidential = <b>Rondas confidenciales.</b> A nadie se le muestra de quién es cada respuesta. De qué clase es la ronda lo lee antes de la primera pregunta.
privacy-files = <b>Las fotos y los documentos</b> se quedan en Telegram. Aquí solo se guarda una referencia a ellos, y no se le muestran a nadie más que a usted.
privacy-operator = <b>Quien administra este bot</b> cuida la base de datos y sus copias de seguridad, y podría leer lo que contienen.
privacy-answers = <b>{ $months } meses</b> después de cerrada una ronda se borra quién dijo qué en ella, con todas las notas y referencias a archivos. Las respuestas siguen contando, sin ser de nadie.
privacy-former = <b>{ $days } días</b> después de que alguien sale o se le quita el acceso, se borran su nombre, su cuenta y sus notas. Lo dicho sigue contando, sin ser de nadie.
privacy-trail = <b>El historial</b> de quién cambió qué, y cuándo, se conserva para siempre. No contiene nombres ni nada que usted haya escrito: un código al azar ocupa su lugar. Una vez borrados sus datos, ese código no lleva a nadie.
privacy-ways = /mydata le envía todo lo que se guarda sobre usted; /forget lo hace borrar.
privacy-choose = Puede elegir por cuánto tiempo: meses para quién dijo qué, días para quienes ya no están. Lo que pasa de su plazo se borra en el curso de un día, para siempre.
privacy-saved = Guardado.

## El borrado

forget-title = <b>¿Hacer borrar todo lo que se guarda sobre usted en { $institution }?</b>
forget-title-everywhere = <b>¿Hacer borrar en todas partes todo lo que se guarda sobre usted?</b>
forget-choose = <b>¿Dónde se debe borrar todo lo que se guarda sobre usted?</b>
forget-where = Esto vale para: { $institutions }.
forget-erased = <b>Se borra para siempre:</b> su nombre y su cuenta de Telegram, idioma y zona horaria; sus notas, comentarios y razones; las referencias a sus fotos y documentos; borradores, y mensajes que le esperan. Las invitaciones que hizo dejan de servir.
forget-withdrawn = <b>Se retira:</b> todo lo que respondió en rondas abiertas, aunque ya lo haya entregado.
forget-stays = <b>Se conserva:</b> sus respuestas en rondas cerradas, sin ser de nadie, para que sus resultados sigan siendo los que son; lo que fijó para todos, sin su nombre; y el historial de cambios, en el que ocupaba su lugar un código al azar que ya no lleva a nadie.
forget-noticed = Quien recuerde sus notas puede notar que ya no están. Los mensajes de este chat y los archivos que alguien haya guardado no están a mi alcance.
forget-after = Su acceso termina de inmediato. Para volver necesita una invitación, y empieza como una persona nueva.
forget-copy = Si antes quiere una copia, envíe /mydata.
forget-last-owner = Usted es la única persona titular. Antes haga titular a alguien más, en /people o con /invite.
forget-ownerless = Usted es la única persona titular en: { $institutions }, que quedaría sin titular. Antes haga titular a alguien más, en /people o con /invite. Si no hay nadie, puede hacerlo quien administra este bot: <i>smartops invite</i> crea un enlace para otra persona titular.
forget-done = Se borró todo lo que se guardaba sobre usted en <b>{ $institution }</b>. Gracias por sus respuestas.
forget-done-everywhere = Se borró todo lo que se guardaba sobre usted. Gracias por sus respuestas, y que le vaya bien.

## La copia

mydata-what = sus datos
mydata-caption = Todo lo que se guarda sobre usted, al { $day }. Ábralo en cualquier navegador; a nadie más se le envió.
mydata-caption-machine = Lo mismo, para otros programas (JSON).
mydata-title = Todo lo que se guarda sobre { $name }
mydata-made = Fecha de la copia: { $moment }. Todas las horas son las de { $zone }.
mydata-yes = Sí
mydata-no = No
mydata-none = Nada.

mydata-person = Sobre usted
mydata-name = Nombre
mydata-account = Cuenta de Telegram
mydata-language = Idioma
mydata-zone = Zona horaria
mydata-first-seen = Primera vez aquí
mydata-blocked = Bloquea este bot desde
mydata-writing = Cómo le escribe el bot
mydata-applied = Pidió entrar
mydata-applied-line = { $institution }, { $moment }

mydata-membership = Pertenencia
mydata-joined = Pertenece desde
mydata-left = Perteneció hasta
mydata-role = Función
mydata-role-where = { $role }: { $department }
mydata-frontline = Atiende a clientes
mydata-key = Código en el historial

mydata-answers = Sus respuestas
mydata-round = { $department }, ronda del { $day }
mydata-round-open = Todavía abierta.
mydata-round-closed = Cerrada: { $moment }.
mydata-handed-in = Entregada: { $moment }.
mydata-answer = Su respuesta
mydata-answered = Respondida
mydata-note = Su nota
mydata-file = { $kind ->
    [photo] Foto
   *[document] Documento
}
mydata-file-line = { $name }, envío: { $moment }. El archivo está en Telegram, en su chat con el bot.
mydata-file-unnamed = Sin nombre

mydata-settled = Lo que fijó para todos
mydata-settled-reason = Su razón
mydata-helped = Lo que respondió a colegas
mydata-actions = Lo que eligió corregir
mydata-action-kept = Desde: { $moment }
mydata-action-dropped = Desde: { $kept }; se anuló: { $dropped }
mydata-duties = Lo que le corresponde hacer
mydata-duty = { $state }, para el { $day }
mydata-invites = Invitaciones que hizo
mydata-invite-line = { $role }, hasta: { $moment }
mydata-invite-named = { $role }, para «{ $name }», hasta: { $moment }
mydata-rating = Su valoración de la herramienta
mydata-rating-line = { $stars } de 5, { $moment }
mydata-messages = Mensajes para usted
mydata-message-sent = Envío: { $moment }
mydata-message-due = Previsto: { $moment }
mydata-reminders = Lo que eligió sobre los recordatorios

mydata-trail = Lo que el historial dice de usted
mydata-trail-about = Quién cambió qué, y cuándo. Allí su código ocupa su lugar. La copia para otros programas tiene cada entrada completa.
mydata-privacy = Quién lo ve, y por cuánto tiempo se guarda

## Lo que se hizo, en el historial

trail-answer-changed = Se dio o se cambió una respuesta
trail-answer-dropped = Una respuesta dejó de contar
trail-answers-handed-in = Se entregaron respuestas
trail-answers-taken-back = Se recuperaron respuestas
trail-answer-settled = Se fijó una respuesta para todos
trail-round-opened = Se abrió una ronda
trail-round-extended = Se le dio más tiempo a una ronda
trail-round-widened = Un seguimiento pasó a ser una ronda que pregunta todo
trail-round-closed = Se cerró una ronda
trail-action-kept = Se eligió corregir un hallazgo
trail-action-moved = Alguien dijo cómo va una acción
trail-action-given = Se le dio una acción a alguien
trail-action-redated = Se cambió la fecha de una acción
trail-action-reworded = Se escribió una acción con otras palabras
trail-action-dropped = Se dejó de corregir un hallazgo
trail-reassessment-redated = Se cambió la fecha de la próxima evaluación de un área
trail-responsibility-reconsidered = Alguien dijo si una responsabilidad sigue igual
trail-invite-made = Se hizo una invitación
trail-invite-revoked = Se revocó una invitación
trail-application-made = Alguien pidió entrar
trail-application-withdrawn = Alguien retiró su pedido de entrar
trail-applicant-admitted = Se dejó entrar a alguien
trail-applicant-turned-away = Se rechazó a alguien
trail-member-joined = Alguien entró
trail-member-removed = Se le quitó el acceso a alguien
trail-member-left = Alguien salió
trail-role-given = Se dio una función
trail-role-taken = Se quitó una función
trail-setting-changed = Se cambió un ajuste
trail-data-forgotten = Se borró a alguien que lo pidió
trail-data-expired = Se borró lo que ya se había guardado bastante tiempo
trail-institution-added = Se añadió la institución
trail-institution-archived = Se archivó la institución
trail-institution-restored = Se restauró la institución
# Lo que el historial contiene y es más nuevo que estas palabras.
trail-other = Se hizo otra cosa

## Las clases de mensajes

message-joined = Entró alguien a quien usted invitó
message-applied = Alguien pide entrar
message-decided = Si se le deja entrar
message-left = Alguien salió
message-round-opened = Una ronda le pregunta
message-round-closed = Qué resultó de una ronda
message-department-complete = Un área ya entregó
message-round-complete = Ya entregaron todos
message-blocked = No se puede escribir a alguien
message-run-unfinished = Sus respuestas están sin terminar
message-round-closing = Una ronda está por cerrarse
message-relied-changed = Cambió algo de lo que usted depende
message-relied-confirmed = Se corrigió algo de lo que usted depende
message-weekly = Su semana
message-actions-given = Le corresponde una acción
message-action-changed = Una acción suya cambió
message-actions-related = Se corregirá algo de lo que usted depende
message-action-answered = Qué resultó de preguntar de nuevo
message-action-due = Llega la fecha de una acción
message-action-due-late = Una acción está atrasada
message-action-due-declined = Alguien dice que una acción no le corresponde
message-recheck = Si algo está hecho
message-recheck-unanswered = Si algo está hecho, otra vez
message-action-unconfirmed = Nadie confirma una acción
message-ask = La pregunta de un colega
message-ask-answered = Lo que respondió un colega
message-ask-remarked = Lo que respondió un colega, con un comentario
message-ask-passed = Nadie sabe decir lo que usted preguntó
message-other = Otro mensaje
