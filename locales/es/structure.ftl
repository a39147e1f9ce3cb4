### La estructura propia de la institución: sus áreas, cómo se llaman, qué cubren y quién es responsable de qué.

command-structure = las áreas y quién es responsable
command-mine = de qué me encargo yo

## Botones (32 caracteres como máximo)

button-structure = ‹ Todas las áreas
button-structure-department = ‹ Volver al área
button-structure-pair = ‹ Volver al área operativa
button-structure-area = ‹ Volver al área operativa
button-structure-all-areas = ‹ Todas las áreas operativas
button-structure-areas = Quién cubre qué
button-structure-add = Añadir un área
button-structure-archived = Archivadas ({ $count })
button-structure-restore = Usar de nuevo: { $name }
button-structure-covers = Qué cubre
button-structure-names = Su nombre
button-structure-name = Nombrar: { $language }
button-structure-unname = Quitar nombre: { $language }
button-structure-archive = Archivarla
button-structure-archive-now = Sí, archivarla
button-structure-elsewhere = De otras áreas ({ $count })
button-structure-responsible = ¿Quién es responsable?
button-structure-nobody = Nadie
button-structure-duties = Responsabilidades sueltas
button-structure-compare = Áreas lado a lado
button-branches-structure = Quién cubre el área operativa
button-structure-no-area = No tenemos esa área operativa
button-structure-no-area-now = Sí, no la tenemos
button-duties = ‹ Volver a la lista
button-duty-department = El área en su conjunto
button-duty-take-back = Nadie en particular
button-duty-elsewhere = Otra área

## Todas las áreas, y una

structure-section = nuestras áreas
structure-about = Qué cubre cada área y quién es responsable en ella. Las pantallas, los informes y los vínculos usan los nombres que ponga aquí.
structure-about-own = Qué cubren sus áreas y quién es responsable en ellas.
structure-line = <b>{ $number }. { $name }</b>: { $areas }
structure-line-plain = <b>{ $number }. { $name }</b>
structure-line-empty = <b>{ $number }. { $name }</b>: todavía no cubre nada
structure-nameless = Un área sin nombre
structure-uncovered = <b>Nadie cubre:</b> { $areas }. Un área operativa así no está en ninguna cifra, y los informes lo dicen.

structure-department-section = el área
structure-covers = <b>Cubre</b>
structure-covers-nothing = No cubre nada, así que a su gente no se le pregunta nada. Indique qué cubre, o archívela.
structure-covered = • { $area } (responsable: { $person })
structure-covered-nobody = • { $area } (aún sin responsable)
structure-people = { $count ->
    [0] <b>Todavía no trabaja nadie aquí.</b> Invite con /invite.
    [one] Aquí trabaja una persona.
   *[other] Aquí trabajan { $count } personas.
}
structure-elsewhere = { $count ->
    [one] También le corresponde una responsabilidad de otra área operativa.
   *[other] También le corresponden { $count } responsabilidades de otras áreas operativas.
}
structure-in-round-note = En este momento se está respondiendo aquí. Esa ronda conserva aquello con lo que se abrió; lo que usted cambie cuenta desde la próxima.

## Nombres

structure-names-section = su nombre
structure-name = <b>{ $language }:</b> { $name }
structure-name-none = <b>{ $language }:</b> sin nombre propio
structure-names-about = Quien lee en un idioma sin nombre ve otro de los nombres. Un área sin ningún nombre se llama según lo que cubre.
structure-new-section = un área nueva
structure-ask-name = ¿Cómo se llama ({ $language })? Escriba el nombre como lo conoce su gente, con un máximo de { $most } caracteres.
structure-named = Ahora el área se llama { $name }.
# También avisos breves: 200 caracteres como máximo.
structure-not-yours = Quién es responsable de qué lo definen las jefaturas y la dirección. Lo suyo está en /mine.
structure-name-length = Escriba un nombre de 1 a { $most } caracteres. Este tiene { $length }.
structure-name-taken = Otra área ya tiene este nombre. Escriba uno que permita distinguirlas.
structure-too-many = Ya tiene { $most } áreas, y no puedo guardar más. Archive antes alguna.
structure-in-round = En este momento se está respondiendo allí. Cierre antes esa ronda, con /rounds; después podrá archivarla.

## Archivar

structure-archive-section = ¿archivarla?
structure-archive-about = Allí ya no se le pregunta a nadie, y el área sale de las cifras de la institución. Lo respondido se conserva, y puede volver a usarla cuando quiera.
structure-archived-section = áreas archivadas
structure-archived-about = Allí no se le pregunta a nadie. Toque una para volver a usarla, con todo lo que cubría.
structure-archived-none = No hay ningún área archivada.

## Qué cubren las áreas

structure-areas-section = quién cubre qué
structure-area-line = • <b>{ $area }</b>: { $departments }
structure-area-line-own = { $count ->
    [one] • <b>{ $area }</b>: un área propia
   *[other] • <b>{ $area }</b>: { $count } áreas propias
}
structure-area-section = quién la cubre
structure-area-covered = <b>La cubre:</b> { $departments }
structure-area-uncovered = Nadie la cubre. No está en ninguna cifra, y los informes lo dicen.
structure-area-about = Toque un área para incluirla o quitarla. Donde varias cubren la misma área operativa, se le pregunta a cada una, y cada una tiene su propio resultado.
structure-covers-section = qué cubre
structure-covers-about = Toque un área operativa para incluirla o quitarla. Otras áreas también pueden cubrirla.
structure-no-area-about = { $count ->
    [one] Ahora la cubre un área, que dejará de hacerlo.
   *[other] Ahora la cubren { $count } áreas, que dejarán de hacerlo.
} No estará en ninguna cifra, y los informes dirán que nadie la cubre. Lo respondido se conserva.

## Quién es responsable

structure-pair-section = quién es responsable
structure-responsible = <b>Responsable:</b> { $person }
structure-responsible-nobody = <b>Responsable:</b> todavía nadie
structure-assigned = { $count ->
    [0] Ninguna de sus { $all } responsabilidades está asignada a alguien en particular.
    [one] Una de sus { $all } responsabilidades está asignada a alguien en particular.
   *[other] { $count } de sus { $all } responsabilidades están asignadas a alguien en particular.
}
structure-who = ¿Quién responde por esta área operativa ante usted y ante la junta?

structure-duties-section = responsabilidades sueltas
structure-duties-about = Toque una para indicar a quién le corresponde. Esa persona la encuentra en /mine.
structure-duties-none = Aquí no hay ninguna responsabilidad de otra área operativa.
structure-duty-line = { $number }. { $title }
structure-duty-line-lies = { $number }. { $title } › <b>{ $whose }</b>
structure-duty-section = a quién le corresponde
structure-duty-lies = <b>Le corresponde a:</b> { $whose }
structure-duty-free = <b>Le corresponde a:</b> nadie en particular
structure-duty-others = <b>Y en otras áreas:</b> { $departments }
structure-duty-department = el área en su conjunto
structure-duty-whose = ¿A quién le debe corresponder?
structure-duty-where = ¿A qué otra área le debe corresponder también?

## Quién se encarga de algo, en las pantallas y papeles que lo cuentan

bearers = <b>Se encarga:</b> { $who }
bearers-there = { $person } ({ $department })
bearers-department = { $department }, en su conjunto

## Áreas lado a lado

branches-section = lado a lado
branches-about = Primero las de menor puntaje. Toque una para ver qué dice su gente.
branches-line = <b>{ $number }. { $department }</b>: { $figure }
branches-findings = { $count ->
    [0] Nada por corregir
    [one] Una responsabilidad por corregir
   *[other] { $count } responsabilidades por corregir
}

## Lo que es mío

mine-title = <b>De qué se encarga usted</b>
mine-charges = <b>Usted es responsable de</b>
mine-charge = • { $department }
mine-duties = <b>Estas responsabilidades le corresponden</b>
mine-duty = { $number }. { $title } ({ $whose })
mine-duty-stands = { $number }. { $title } ({ $whose }): { $state }
mine-yours = a usted en persona
mine-departments = { $department }
mine-nothing = Todavía no le corresponde nada en particular. Su jefatura y la dirección pueden cambiarlo, en /structure.
