### Ce qu’on dit pendant qu’un fichier se fait, ou qu’un fichier reçu est lu. $what est le nom du fichier.

button-cancel-work = Annuler

working-under-way = Je prépare <b>{ $what }</b>.
working-step = Je prépare <b>{ $what }</b> : étape { $step } sur { $steps }.

# Une ligne, à la place de ce qui précède.
working-ended-done = ✓ <b>{ $what }</b> : voici.
working-ended-cancelled = <b>{ $what }</b> : annulé.
working-ended-interrupted = <b>{ $what }</b> : mon travail a été interrompu. Refaites la demande, s’il vous plaît.
working-ended-failed = <b>{ $what }</b> : quelque chose n’a pas marché, et ce n’est pas votre faute. Refaites la demande, s’il vous plaît.
working-lost = Mon travail a été interrompu, et rien n’en est sorti. Refaites la demande, s’il vous plaît.

# Bulles, 200 caractères au plus.
working-still = Je travaille encore : { $what }.
working-enough = Je travaille encore à votre demande précédente. Refaites celle-ci quand ce sera fini.
working-many = Beaucoup de fichiers se font en ce moment. Réessayez dans une minute.
