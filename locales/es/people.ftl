### Dejar entrar a la gente: invitaciones, quienes esperan, quién está aquí y quién se fue.

command-invites = las invitaciones en curso
command-applicants = quién espera entrar
command-people = quién está aquí y qué puede hacer
command-leave = salir de esta institución

## Botones (32 caracteres como máximo)

button-invite = Invitar a alguien
button-invite-make = Crear el enlace
button-invite-role = Para quién
button-invite-language = Idioma
button-invite-uses = { $count ->
    [one] Una persona
   *[other] Hasta { $count }
}
button-invite-days = { $count ->
    [one] Un día
   *[other] { $count } días
}
button-invite-name = Ponerle nombre
button-invite-unname = Sin nombre
button-share-link = Pasar el enlace
button-links = Invitaciones en curso
button-link = ‹ Volver a la invitación
button-link-anew = Crear otro enlace
button-link-revoke = Revocarla
button-link-forget = Quitarla de la lista
button-link-revoke-now = Sí, revocarla
button-withdraw = No quiero entrar
button-admit = Dejar entrar
button-turn-away = Rechazar
button-applicants = Todas las personas que esperan
button-people = ‹ Todo el personal
button-people-leading = Toda la institución
button-people-department = ‹ Volver a la lista
button-people-waiting = Esperan entrar ({ $count })
button-people-missed = Enlaces sin abrir ({ $count })
button-people-away = Bloqueos y salidas ({ $count })
button-people-invite = Invitar a esta área
button-away = ‹ Bloqueos y salidas
button-person = ‹ Volver a la persona
button-person-former = Ver qué función tenía
button-person-roles = Cambiar la función
button-person-places = ‹ Todas las áreas
button-person-frontline = Atiende a clientes
button-person-office = No atiende a clientes
button-person-remove = Quitar el acceso
button-person-remove-now = Sí, quitar el acceso
button-person-invite = Invitar de nuevo
button-person-share = Pasar el enlace a este bot
button-leave-now = Sí, salgo
button-stay = No, me quedo
button-go-to-departments = Empezar

## Una invitación que se está preparando

invite-for = <b>Para:</b> { $role }
invite-into = <b>Dónde:</b> { $departments }
invite-nowhere = <b>Dónde:</b> todavía en ninguna parte. Elija al menos un área.
invite-language = <b>Idioma al empezar:</b> { $language }
invite-uses = { $count ->
    [one] <b>Para cuántas personas:</b> una, que entra de inmediato
   *[other] <b>Para cuántas personas:</b> hasta { $count }
}
invite-until = <b>Sirve hasta:</b> el final del { $day }
invite-named = <b>Nombre:</b> { $name }
invite-applies = Quien abre un enlace para varias personas pide entrar, y alguien a cargo decide: un enlace colgado en una pared lo pueden ver otros. Con el enlace recibe una hoja para imprimir.
invite-which-language = ¿En qué idioma debería empezar?
invite-ask-name = ¿Para quién es? Escriba un nombre o unas palabras, hasta { $most } caracteres. Solo lo ve quien puede invitar aquí.
invite-changed = La invitación cambió. Mírela otra vez, por favor.
invite-made-already = Esta invitación ya está hecha. Con /invite empieza otra.
invite-too-many = Tiene { $most } invitaciones en curso, y no puedo guardar más. Revoque antes algunas, con /invites.
invite-how-many = Para hasta { $count } personas, hasta el final del { $until }. Cada una pide entrar, y alguien a cargo decide. No guardo el enlace en ninguna parte, así que páselo ahora.
invite-share = Una invitación a Smart Operations. Ábrala en Telegram:
invite-poster = La misma, como hoja para imprimir y colgar.
invite-poster-file = invitacion.pdf

## Una hoja para la pared

poster-title = Invitación, { $institution }
poster-sentence = ¿Qué hacemos para tratar bien a los clientes? Unos minutos de preguntas para quienes trabajan aquí.
poster-step-1 = Apunte la cámara del celular al código, o escriba el enlace de abajo.
poster-step-2 = Se abre Telegram. Toque «Iniciar».
poster-step-3 = Alguien a cargo le deja entrar, y llega la primera pregunta.
poster-until = Válida hasta el final del { $day }

## Invitaciones en curso

invites-section = invitaciones en curso
invites-about = Toque una para revocarla o para crear otro enlace en su lugar. No guardo ningún enlace que pudiera volver a mostrar.
invites-none = No hay ninguna invitación en curso.
missed-section = invitaciones sin abrir
missed-about = Nadie las ha abierto todavía. No guardo ningún enlace que pudiera volver a mostrar: toque una para crear otro enlace.
missed-none = Ya entró todo el personal que recibió una invitación.
link-section = la invitación
link-line = <b>{ $number }. { $name }</b>
link-for = { $role }
link-for-where = { $role }: { $departments }
link-left = { $count ->
    [one] Aún sin abrir
   *[other] Quedan { $left } de { $count } lugares
}
link-until = Sirve hasta el final del { $until }
link-over = Venció al final del { $until }
link-waiting = { $count ->
    [one] Una persona espera entrar
   *[other] { $count } personas esperan entrar
}
link-made-by = Hecha por { $name }
link-made-by-operator = Hecha por quien administra este bot
link-anew-about = El nuevo enlace reemplaza a este, que deja de servir.
link-revoke-section = ¿revocarla?
link-revoke-about = Nadie más podrá entrar con ella. Quien ya entró se queda.
link-revoke-waiting = { $count ->
    [one] A la persona que espera se le puede todavía dejar entrar o rechazar.
   *[other] A las { $count } personas que esperan se les puede todavía dejar entrar o rechazar.
}
# También avisos breves: 200 caracteres como máximo.
link-revoked = Revocada.
link-gone = Esta invitación ya no existe.

## Quienes esperan entrar

applicants-section = esperan entrar
applicants-about = Abrieron una invitación para varias personas. Toque un nombre para decidir.
applicants-none = Nadie espera.
applicant-line = • { $name } ({ $wish })
applicant-title = <b>{ $name }</b> quiere entrar
applicant-by = <b>Invitación:</b> { $name }
applicant-since = Desde: { $date }
applicant-know = El nombre es el que la persona usa en Telegram. Déjela entrar solo si usted sabe que trabaja aquí.
applicant-nowhere = Ya no existe ningún área a la que esta invitación pudiera llevar.
applicant-was-admitted = { $name } ya dejó entrar a esta persona.
applicant-was-turned-away = { $name } ya rechazó a esta persona.
applicant-was-withdrawn = Esta persona ya no espera.
applicant-waits = <b>{ $institution }</b>

    Gracias, { $name }. Alguien a cargo decide allí si usted entra, y ve el nombre que tiene en Telegram. Entonces le escribo.
applicant-withdrawn = De acuerdo. Ya no está en espera.
applicant-is-turned-away = <b>{ $institution }</b> no le dejó entrar. Si es un error, pregunte a la persona que le mostró la invitación.
invites-put-off = Demasiadas invitaciones que usted abrió no sirvieron. Espere un rato, al menos una hora, antes de abrir otra.

## Quién está aquí

here-not-yours = Las jefaturas y la dirección ven quién está aquí.
here-section = quién está aquí
here-line = <b>{ $number }. { $department }</b>: { $count ->
    [0] nadie todavía
    [one] una persona
   *[other] { $count } personas
}
here-line-leading = <b>Toda la institución</b>: { $count ->
    [one] una persona
   *[other] { $count } personas
}
here-leading-title = Toda la institución
here-nobody = Todavía no hay nadie aquí.
here-person = • { $name }: { $role }
here-person-blocked = • { $name }: { $role } (me bloqueó)
role-none = Sin función

away-section = bloqueos y salidas
away-about = Toque un nombre para pasarle un enlace.
away-none = Nadie me ha bloqueado y nadie ha salido.
away-blocked = • { $name } me bloqueó
away-left = • { $name } salió el { $date }
away-removed = • { $name }: se le quitó el acceso el { $date }

person-section = qué puede hacer
person-role = • { $place }: <b>{ $role }</b>
person-blocked = Esta persona me bloqueó, así que no puedo escribirle. Pásele el enlace a este bot y pídale que me vuelva a dejar escribir.
person-is-you = Es usted. Su función la puede cambiar otra persona titular o de la dirección.
person-others-decide = Su función en otras partes la cambian otros.
person-roles-section = cambiar la función
person-roles-about = Toque dónde debe cambiar.
person-role-where = { $place }: <b>{ $role }</b>
person-left = Salió el { $date }. Lo que respondió se conserva.
person-removed = Se le quitó el acceso el { $date }. Lo que respondió se conserva.
person-was = <b>Qué función tenía</b>
person-remove-section = ¿quitar el acceso?
person-remove-about = Su acceso termina de inmediato: botones, comandos y mensajes, y cada invitación que hizo. No se le pregunta más. Lo que respondió se conserva y cuenta en las rondas abiertas.
# También avisos breves: 200 caracteres como máximo.
person-is-removed = Se le quitó el acceso.
person-gone = Esta persona ya no está aquí.
person-self = Nadie cambia su propia función. Pídaselo a otra persona titular o de la dirección.
person-last-role = Es la única función que tiene aquí. Para que deje de tenerla, quítele el acceso.
person-last-owner = Siempre tiene que quedar una persona titular. Antes haga titular a alguien más, en /people o con /invite.

## Salir

leave-title = <b>¿Salir de { $institution }?</b>
leave-about = Su acceso termina de inmediato, y también cada invitación que hizo. Lo que respondió se conserva. Para volver necesita una invitación.
leave-done = Usted salió de <b>{ $institution }</b>. Gracias por sus respuestas.
notice-left = { $name } salió de la institución.
