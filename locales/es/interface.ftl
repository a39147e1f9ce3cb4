### Lo que dice el bot en el chat. El HTML es el de Telegram: solo <b> e <i>.

## Botones (32 caracteres como máximo)

button-chosen = ●{ "\u00A0" }{ $label }
button-what-counts = ¿Qué cuenta?
button-back = ‹ Atrás
button-skip = Omitir ›
button-next = Siguiente ›
button-all-answers = Todas las respuestas
button-pause = Pausa
button-continue = Continuar
button-attachments = Notas ({ $count })
button-undo = Deshacer el cambio
button-to-question = ‹ Volver a la pregunta
button-go-to-open = Ir a la pregunta abierta
button-begin = Empezar
button-begin-narrow = Empezar con estas { $count }
button-begin-all = Responder todas ({ $count })
button-widen = Responder las otras { $count }
button-left-over = Responder lo que falta
button-submit = Entregar mis respuestas
button-reopen = Cambiar respuestas
button-departments = Áreas
button-my-answers = Ir a las respuestas
button-see = Ver { $number }
button-remove = Quitar { $number }
button-as-answer = Es mi respuesta
button-as-note = Guardarlo como nota
button-earlier = ‹ Página anterior
button-later = Página siguiente ›
button-to-summary = ‹ Volver al resumen
button-strengths = Qué está bien
button-reliant = Quién depende de nosotros
button-picture = Imagen
button-rules = Cómo se cuenta
button-copy-link = Copiar el enlace

## La tarjeta con la pregunta

card-head = <b>{ $whose }</b> · { $section }
# Lo mismo, cuando ambos juntos no caben en una línea: la sección va debajo.
card-head-alone = <b>{ $whose }</b>
card-question = <b>{ $question }</b>
card-progress = { $bar }  { $done } de { $total }
card-changed = Cambio: { $title }, de { $before } a { $after }.
card-dropped = { $count ->
    [one] Una pregunta de seguimiento ya no cuenta. Su respuesta se guarda por si deshace el cambio.
   *[other] { $count } preguntas de seguimiento ya no cuentan. Sus respuestas se guardan por si deshace el cambio.
}
card-holds = Guardado con esta pregunta: { $things }
card-hint = Escriba una observación, o envíe una foto o un documento, y se guarda con esta pregunta. Sin nombres ni papeles de clientes, por favor.

things-notes = { $count ->
    [one] una nota
   *[other] { $count } notas
}
things-photos = { $count ->
    [one] una foto
   *[other] { $count } fotos
}
things-documents = { $count ->
    [one] un documento
   *[other] { $count } documentos
}

intro-section = antes de empezar
intro-time = { $count ->
    [one] <b>Cuánto dura:</b> una pregunta, menos de un minuto. Cada toque se guarda; pare y vuelva cuando quiera.
   *[other] <b>Cuánto dura:</b> { $count } preguntas, { $minutes ->
        [one] alrededor de un minuto
       *[other] unos { $minutes } minutos
    }. Cada toque se guarda; pare y vuelva cuando quiera.
}
intro-few = { $few ->
    [0] Ninguna de las { $all } preguntas es para quienes trabajan con clientes. Puede responderlas de todos modos.
    [one] Solo una de las { $all } preguntas es para quienes trabajan con clientes. Puede responder también las otras.
   *[other] Solo { $few } de las { $all } preguntas son para quienes trabajan con clientes. Puede responder también las otras.
}
intro-honest = Responda como son las cosas, no como deberían ser. «No lo sé» también es una buena respuesta.

review-section = repaso
review-complete = Ya respondió todo. Repase sus respuestas o entréguelas.
review-left = { $count ->
    [one] Falta responder una pregunta. Puede responderla, o entregar lo que tiene.
   *[other] Falta responder { $count } preguntas. Puede responderlas, o entregar lo que tiene.
}
review-nothing = Todavía no hay ninguna respuesta.
review-wider = { $count ->
    [one] Aquí hay una pregunta más, pensada para jefaturas. También puede responderla.
   *[other] Aquí hay { $count } preguntas más, pensadas para jefaturas. También puede responderlas.
}

closed-text = Esta ronda está cerrada. Las respuestas quedan como están.

pause-section = en pausa
pause-text = Sus respuestas están guardadas. Siga cuando quiera, aquí o con /start.

moved-card = { $department }: la pregunta pasó más abajo.

## ¿Qué cuenta?

counts-question = <b>{ $question }</b>
counts-why = <b>Por qué le importa al cliente</b>
counts-choices = <b>Cómo se ve cada respuesta</b>
counts-choice = { $sign } <b>{ $label }</b>: { $text }
counts-evidence = <b>Qué lo muestra</b>
counts-rule = Si encajan dos líneas, cuenta la más baja: si falta una sola condición, es «{ $partly }». Si una línea pregunta por el último caso y no hubo ninguno en dos años, elija «{ $out }».

## Todas las respuestas

answers-section = todas las respuestas
answers-text = Toque una respuesta para cambiarla. Solo se vuelve a preguntar lo que depende de ella.
answers-line = { $sign } { $title }
answers-open-sign = ○

## Notas y evidencia

notes-section = notas
notes-none = Todavía no hay nada guardado con esta pregunta.
notes-line = <b>{ $number }.</b> { $text }
notes-photo = foto
notes-document = documento { $name }
notes-safe = Los archivos se quedan en Telegram; aquí solo se guarda una referencia a ellos.
note-too-long = No se guardó. En las notas de una pregunta caben { $limit } caracteres y quedan { $room }; este texto tiene { $length }. Acórtelo, o envíelo como documento.
note-too-many = No se guardó. En una pregunta caben { $limit } notas, fotos y documentos.
note-or-answer = «{ $text }» parece una respuesta. ¿Qué es?
note-kept = Guardado como nota.
note-answered = Tomado como su respuesta.
note-removed = Quitado.
note-nothing-open = No hay ninguna pregunta abierta, así que no guardé esto.
note-odd-kind = Puedo guardar texto, fotos y documentos. Envíelo en una de estas formas, por favor.

## Avisos breves (200 caracteres como máximo)

tap-stale = Ese botón es de una pregunta anterior. Usted está aquí.
tap-saved-later = Guardado. Telegram me está frenando; la pantalla se actualiza en un momento.
tap-unreadable = Este botón ya no funciona. Envíe /start para seguir.
tap-failed = No funcionó, y no es culpa suya. Envíe /start e inténtelo de nuevo.
not-yours = Usted no puede usar eso, o ya no.
round-closed = Esta ronda está cerrada. Las respuestas quedan como están.
update-finished = Ya está hecho.
storage-unavailable = Un momento, por favor.

## Áreas

departments-title = <b>{ $institution }</b>
departments-text = ¿Por qué área responde usted?
departments-none = Todavía no hay un área por la que pueda responder. Pregunte a quien le envió la invitación.
departments-new = { $name }
departments-under-way = { $name }: { $done } de { $total }
departments-handed-in = ✓ { $name }

## El resumen

summary-section = sus respuestas
summary-progress = <b>Respondidas:</b> { $done } de { $total }
summary-score = <b>Puntaje:</b> { $score }, sobre { $judged } respuestas valoradas
summary-no-score = <b>Puntaje:</b> ninguno todavía; { $lacking ->
    [one] falta una respuesta valorada más
   *[other] faltan { $lacking } respuestas valoradas más
}
summary-confidence = { $unknown ->
    [0] <b>Confianza:</b> { $confidence }, todo se sabe
    [one] <b>Confianza:</b> { $confidence }, una respuesta «no lo sé»
   *[other] <b>Confianza:</b> { $confidence }, { $unknown } respuestas «no lo sé»
}
summary-no-confidence = <b>Confianza:</b> ninguna todavía
summary-to-fix = { $count ->
    [one] <b>Por corregir: una responsabilidad</b>
   *[other] <b>Por corregir: { $count } responsabilidades</b>, las más urgentes primero
}
summary-page = Página { $page } de { $pages }
summary-nothing-so-far = <b>Hasta ahora, nada por corregir.</b>
summary-nothing-to-fix = <b>Nada por corregir.</b> Mantengan lo que está bien.
summary-not-answered = Usted todavía no ha respondido nada.
summary-which = ¿De quién quiere ver el resumen?
summary-picture = { $department }, por principio
summary-none = Todavía no tiene respuestas. Elija un área y empiece.

finding-title = <b>{ $number }. { $title }</b>
finding-step = <b>Primer paso:</b> { $step }
finding-relies = <b>Depende de</b> { $department }: { $why } ({ $state })
finding-supports = <b>Apoya a</b> { $department }: { $why } ({ $state })
finding-relies-head = <b>Depende de</b>
finding-supports-head = <b>Apoya a</b>
finding-link = • <b>{ $department }</b>, { $title }: { $why }. <i>{ $state }</i>
finding-link-area = • <b>{ $department }</b>: { $why }. <i>{ $state }</i>
finding-nobody = No interviene ninguna otra área.
finding-answer = Su respuesta: { $answer }
finding-why = <b>Por qué le importa al cliente</b>
finding-evidence = <b>Qué mostrará que está hecho</b>
finding-button = { $number }. { $title }

reason-critical = crítica
reason-major = mayor
reason-minor = menor
reason-not = no se cumple
reason-partly = se cumple en parte
reason-unknown = no se sabe
reason-relied-on = { $count ->
    [one] otra responsabilidad depende de ella
   *[other] otras { $count } responsabilidades dependen de ella
}

reason-split = opiniones divididas
reason-frontline-differs = quienes hacen el trabajo lo ven peor
reason-perception-gap = dos áreas lo ven distinto
reason-points-lost = { $count ->
    [one] un punto perdido
   *[other] { $count } puntos perdidos
}
reason-critical-not-met = { $count ->
    [one] una responsabilidad crítica no se cumple
   *[other] { $count } responsabilidades críticas no se cumplen
}
reason-disputed = { $count ->
    [one] opiniones divididas en una responsabilidad
   *[other] opiniones divididas en { $count } responsabilidades
}
reason-low-score = puntaje { $percent }
reason-weight = sus respuestas pesan { $count }
reason-critical-wait = { $count ->
    [one] un hallazgo crítico la espera
   *[other] { $count } hallazgos críticos la esperan
}
reason-major-wait = { $count ->
    [one] un hallazgo mayor la espera
   *[other] { $count } hallazgos mayores la esperan
}
reason-wait-for-it = { $count ->
    [one] un hallazgo de la ola { $wave } la espera
   *[other] { $count } hallazgos de la ola { $wave } la esperan
}
reason-waits-for = { $count ->
    [one] espera un hallazgo de la ola { $wave }
   *[other] espera { $count } hallazgos de la ola { $wave }
}
reason-quick = queda poco por hacer

state-unknown-yet = aún no se sabe
# Nadie cubre el área operativa que está al otro lado de un vínculo.
state-not-here = aquí nadie la cubre
state-score = puntaje { $score }
state-few = muy pocas respuestas para un puntaje
state-choice = { $sign }{ "\u00A0" }{ $label }

strengths-section = qué está bien
strengths-text = Mantengan esto. Otros dependen de ello.
strengths-none = Todavía nada se cumple del todo. Empiecen por el primer hallazgo.
strengths-line = ✓ { $title } ({ $reasons })

reliant-section = quién depende de nosotros
reliant-text = Estas áreas dependen de la suya en su conjunto:
reliant-none = Ninguna área depende de la suya en su conjunto. Cada hallazgo dice quién depende de él.

rules-section = cómo se cuenta esto
rules-score = <b>Puntaje:</b> cada respuesta da puntos (cumple 2, en parte 1, no 0), por su peso (crítica 3, mayor 2, menor 1); el puntaje son los puntos logrados de los posibles. Con menos de { $enough } respuestas valoradas no se muestra.
rules-out = «No aplica» queda fuera. «No lo sé» queda fuera del puntaje y baja la confianza.
rules-confidence = <b>Confianza:</b> las respuestas valoradas, del total de valoradas y «no lo sé».
rules-order = <b>Orden:</b> primero la importancia; luego no se cumple, se cumple en parte, no se sabe; luego cuántas otras dependen de ella.
rules-others = <b>Otras áreas:</b> lo que respondieron aparece cuando se cierra su ronda. Si respondieron varias personas, cuenta la respuesta del medio; de dos, la más baja.

## Entrar

stranger = ¡Hola! Este bot funciona por invitación. Pida un enlace a la persona responsable de protección al cliente en su institución.
invite-not-valid = Esta invitación no sirve. Quizá ya se usó, o se le pasó el plazo. Pida una nueva, por favor.
group-private = Solo trabajo en chats privados. Escríbame directamente, por favor.
welcome = Le damos la bienvenida a <b>{ $institution }</b>, { $name }.
welcome-new = Le damos la bienvenida, { $name }.
welcome-does = Pregunto qué hace su área para tratar bien a los clientes: unos minutos de preguntas. Después recibe una lista corta de qué corregir primero, y con quién.

set-up-name = Preparemos su institución. <b>¿Cómo se llama?</b> Escriba el nombre como lo conoce su personal.
set-up-name-length = Envíe un nombre de 1 a { $limit } caracteres, por favor.
set-up-language = <b>{ $institution }</b>. ¿En qué idioma se trabaja allí?
set-up-time-zone = <b>{ $institution }</b>. ¿En qué zona horaria está? Elija una, o escriba el nombre de la ciudad grande más cercana.
set-up-zone-unknown = No conozco ese lugar. Escriba el nombre de una ciudad grande en la misma zona horaria, como Bogotá.
set-up-done = <b>{ $institution }</b>: todo listo, con la hora de { $place }. Invite a su gente con /invite, o empiece usted con un área.

## Invitar

invite-title = <b>Invitar a personas</b>
invite-whom = ¿A quién quiere invitar?
invite-where = ¿Para qué áreas? Toque para incluir o quitar una.
invite-made = <b>Invitación</b>: { $role }
invite-made-where = <b>Invitación</b>: { $role }, { $departments }
invite-link = { $link }
invite-how = Pase este enlace, o deje que escaneen la imagen. Sirve una sola vez, hasta el final del { $until }. No lo guardo en ninguna parte, y le aviso cuando se use.

role-owner = Titular
role-leader = Dirección (junta, gerencia)
role-manager = Jefatura
role-staff = Personal de oficina
role-frontline = Personal que atiende a clientes

notice-joined = { $name } acaba de entrar: { $role }.

## Ayuda y comandos

help = <b>Qué hago</b>
    Pregunto qué hace su área para tratar bien a los clientes. Usted responde con un toque. Al final recibe una lista de qué corregir primero, el primer paso de cada cosa y las áreas que intervienen.

    <b>Conviene saber</b>
    Cada toque se guarda enseguida. Pare y vuelva cuando quiera.
    Escriba una observación, o envíe una foto o un documento, mientras una pregunta está abierta: se guarda con esa pregunta. Sin nombres ni papeles de clientes, por favor.
help-commands = <b>Comandos</b>
help-command = { $command }: { $what }
unknown-command = No conozco ese comando.

command-start = seguir donde quedó
command-departments = elegir un área
command-summary = qué corregir primero
command-invite = invitar a personas
command-help = cómo funciona esto
bot-description = Pregunto qué hace su área para tratar bien a los clientes, y le digo qué corregir primero, y con quién. Funciono por invitación.
bot-about = Protección al cliente, área por área.
apology = Algo salió mal aquí, y no es culpa suya. Sus respuestas están a salvo. Envíe /start para seguir. (Referencia { $reference })
