### Plusieurs institutions dans un même bot : dans laquelle on se trouve, et comment passer de l’une à l’autre.

command-switch = travailler dans une autre de mes institutions

switch-heading = <i>{ $institution }</i>

switch-text = Vous faites partie de ces institutions. Celle qui est marquée est active : les commandes y agissent. Les boutons des messages plus anciens agissent toujours dans leur institution.
switch-only = Vous faites partie d’une seule institution, <b>{ $institution }</b> : il n’y en a pas d’autre où aller.
switch-line = { $institution }
switch-new = Nouvelle institution
switch-archived = Archivées, on ne peut pas y travailler maintenant : { $institutions }
switch-done = Institution active : { $institution }
switch-admitted = Une autre institution reste active. /switch vous mène à celle-ci.
switch-joined = Cette institution est maintenant active. /switch vous ramène à une autre.
institution-archived = { $institution } est archivée ici : on ne peut pas y travailler maintenant. Rien n’est perdu. Voyez avec la personne qui gère ce bot.
