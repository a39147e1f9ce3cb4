### Plusieurs institutions dans un même bot : dans laquelle on se trouve, et comment passer de l’une à l’autre.

command-switch = travailler dans une autre de mes institutions

switch-heading = <i>{ $institution }</i>

switch-text = Vous faites partie de ces institutions. Celle qui est marquée est en service : les commandes y agissent. Les boutons des messages plus anciens agissent toujours là où ils sont nés.
switch-only = Vous faites partie d’une seule institution, <b>{ $institution }</b> : il n’y a pas d’autre où passer.
switch-line = { $institution }
switch-new = Nouvelle institution
switch-archived = Archivées, on ne peut pas y travailler maintenant : { $institutions }
switch-done = En service : { $institution }
switch-admitted = Une autre institution reste en service. /switch vous mène à celle-ci.
switch-joined = Cette institution est maintenant en service. /switch vous ramène à une autre.
institution-archived = { $institution } est archivée ici : on ne peut pas y travailler maintenant. Rien n’est perdu. Voyez avec la personne qui gère ce bot.
