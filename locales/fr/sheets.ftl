### Répondre dans une feuille : le fichier envoyé, ce qui est revenu, et ce qu’il en advient.

## Boutons (32 caractères au plus)

button-sheet = Répondre dans une feuille
# $count est un nombre de réponses.
button-sheet-blanks = Nouvelles seulement ({ $count })
button-sheet-override = Remplacer ({ $count })
# Là où aucune réponse conservée n’est différente.
button-sheet-store = Prendre ce qui est nouveau
# Là où toutes les réponses sont différentes et où il y a des remarques à d’autres.
button-sheet-notes = Remarques seulement
button-sheet-leave = Ne rien prendre

## Le fichier

# Ce qui est en train d’être fait.
sheet-what = feuille, { $department }
# Sous le fichier ; il finit avant 1 024 caractères.
sheet-how-to =
    <b>{ $department }</b> : vos questions dans une feuille, avec les réponses données jusqu’ici.

    1. Ouvrez-la dans n’importe quel tableur. Il ne vous faut pas de réseau pour cela.
    2. Choisissez une réponse dans chaque case jaune. Laissez ce que vous ne savez pas encore.
    3. Enregistrez-la en .xlsx et envoyez-la-moi ici.

    Je vous montrerai ce qui est nouveau avant de conserver quoi que ce soit.

## Ce qui est revenu

sheet-section = votre feuille
sheet-nothing-stored = Rien n’est encore conservé.
sheet-new = { $count ->
    [one] <b>Une nouvelle réponse</b>
   *[other] <b>{ $count } nouvelles réponses</b>
}
sheet-new-line = • { $title } : { $choice }
# Ici et plus bas, › se trouve entre avant et après : il se retourne tout seul là où le texte se lit de droite à gauche.
sheet-conflicting = { $count ->
    [one] <b>Une réponse n’est pas la même</b> que celle conservée (conservée › feuille)
   *[other] <b>{ $count } réponses ne sont pas les mêmes</b> que celles conservées (conservée › feuille)
}
sheet-conflicting-line = • { $title } : { $stored } › { $choice }
sheet-same = { $count ->
    [one] Une réponse est la même que celle conservée.
   *[other] { $count } réponses sont les mêmes que celles conservées.
}
sheet-notes = { $count ->
    [one] Une nouvelle remarque.
   *[other] { $count } nouvelles remarques.
}
sheet-unknown-many = Lignes laissées de côté : { $count }. Leurs questions ne sont pas parmi celles que l’on vous pose.
# $rows sont les numéros des lignes comme le tableur les montre.
sheet-unknown = { $count ->
    [one] La ligne { $rows } est laissée de côté : sa question n’est pas parmi celles que l’on vous pose.
   *[other] Les lignes { $rows } sont laissées de côté : leurs questions ne sont pas parmi celles que l’on vous pose.
}
sheet-other-revision = Les questions ont changé depuis que cette feuille a été faite. Regardez bien ce qui est nouveau.
sheet-more = { $count ->
    [one] … et une autre
   *[other] … et { $count } autres
}
sheet-which = <b>Nouvelles seulement</b> garde chaque réponse conservée. <b>Remplacer</b> prend aussi les réponses qui ne sont pas les mêmes.
sheet-empty = Rien n’est rempli dans cette feuille.
sheet-known = Tout ce qui est dans cette feuille est déjà conservé.

# $row est le numéro d’une ligne de la feuille, $limit le nombre de remarques et de fichiers qu’une question peut avoir.
sheet-row-full = Ligne { $row } : cette question a déjà { $limit } remarques et fichiers. Retirez-en, ou laissez cette remarque de côté.

## Ce qu’il en est advenu

# $things est une liste comme « 7 réponses et 2 remarques ».
sheet-stored = ✓ Pris dans votre feuille : { $things }.
sheet-stored-answers = { $count ->
    [one] une réponse
   *[other] { $count } réponses
}
sheet-stored-notes = { $count ->
    [one] une remarque
   *[other] { $count } remarques
}
sheet-left = Rien n’a changé : rien n’a été pris dans votre feuille.

# Bulles, 200 caractères au plus.
sheet-changed = Vos réponses ont changé depuis. Regardez de nouveau, s’il vous plaît.
sheet-gone = Cette feuille est réglée. Pour l’utiliser encore, renvoyez-la.

## Ce qui n’a pas pu être lu

sheet-as-evidence = Si c’était une preuve, envoyez-la en PDF ou en image.
sheet-not-now = La feuille ne peut pas être lue en ce moment. Réessayez dans une minute.
