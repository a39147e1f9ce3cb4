### L’institution en un coup d’œil, et d’où vient chaque chiffre.

command-institution = où en est toute l’institution
# Aussi une bulle : 200 caractères au plus.
institution-for-leaders = La vue de toute l’institution est réservée à la direction. Ce qui concerne votre propre service se trouve dans /summary.

## Boutons (32 caractères au plus)

button-to-institution = ‹ Retour à l’institution
button-institution-areas = Tous les domaines
button-institution-principles = Tous les principes
button-institution-findings = À corriger ({ $count })
button-institution-gaps = Avis divergents ({ $count })
button-institution-strategy = Stratégie
button-institution-picture = Image
button-institution-related = Qui dépend de qui
button-institution-files = Fichiers
button-institution-explain = D’où vient le score
button-institution-rounds = Campagnes
button-to-areas = ‹ Tous les domaines
button-to-principles = ‹ Tous les principes
button-to-area = ‹ Retour au domaine
button-to-findings = ‹ Retour à la liste
button-area-related = Qui dépend de qui ici
button-finding-area = Les chiffres du domaine
button-numbered = { $number }. { $name }
button-people-say = Ce que dit l’équipe

## Comment les noms se suivent

# Un service qui couvre plusieurs domaines, et celui dont il s’agit.
institution-department = { $department } ({ $area })
# Un domaine que trop de services couvrent pour les nommer tous.
institution-departments = { $area } ({ $count ->
    [one] { $count } service
   *[other] { $count } services
})

## Un chiffre dans une liste : jamais sans sa fiabilité

# Les réponses d’une sorte. Plusieurs se suivent.
spread-part = { $sign } { $count }
spread-nobody = pas de réponse
figure-score = { $score }, fiabilité { $confidence }
figure-few = { $spread } (trop peu pour un score), fiabilité { $confidence }
figure-not-judged = { $spread } (rien qui donne un score)
figure-not-asked = rien n’est demandé
figure-not-assessed = pas encore évalué

## L’institution

institution-section = où nous en sommes
institution-as-of = Au { $day }
institution-score = <b>Score :</b> { $score }, sur { $judged } responsabilités jugées
institution-no-score = <b>Score :</b> aucun encore ; { $lacking ->
    [one] il manque une responsabilité jugée
   *[other] il manque { $lacking } responsabilités jugées
}
institution-confidence = <b>Fiabilité :</b> { $confidence } (part des réponses jugées parmi les jugées et les « je ne sais pas »)
institution-no-confidence = <b>Fiabilité :</b> aucune encore
institution-assessed = { $count ->
    [one] <b>Évalués :</b> { $assessed } sur { $count } service
   *[other] <b>Évalués :</b> { $assessed } sur { $count } services
}
institution-missing = <b>Pas encore évalués, et dans aucun chiffre :</b> { $departments }
# Une partie des services qui couvrent un domaine.
institution-some = { $area } ({ $some } sur { $count } services)
institution-uncovered = <b>Aucun service ne couvre :</b> { $areas }
institution-open = <b>On y répond en ce moment :</b> { $departments }. Ces réponses comptent dès que la campagne est close.
institution-nothing = Rien n’est encore évalué : il n’y a donc rien à montrer. Ouvrez une campagne, ou répondez vous-même pour un service ; une fois la campagne close, vous verrez ici où vous en êtes.
institution-priority-areas = <b>Domaines à regarder d’abord</b>
institution-priority-principles = <b>Principes à regarder d’abord</b>
institution-priority = <b>{ $number }. { $name }</b> : { $figure }
priority-reasons = <i>{ $reasons }</i>
institution-to-fix = { $count ->
    [0] <b>À corriger :</b> rien
    [one] <b>À corriger :</b> une responsabilité
   *[other] <b>À corriger :</b> { $count } responsabilités
}
institution-gaps = { $count ->
    [0] <b>Avis divergents :</b> aucun
    [one] <b>Avis divergents :</b> un cas, où deux services voient autrement la même pratique
   *[other] <b>Avis divergents :</b> { $count } cas, où deux services voient autrement la même pratique
}

## Tous les domaines, tous les principes, et un domaine

areas-section = tous les domaines
areas-line = • <b>{ $name }</b> : { $figure }
areas-line-open = <i>On y répond en ce moment.</i>
areas-line-some = <i>Pas encore évalués : { $missing } sur { $count } services.</i>
areas-line-uncovered = • <b>{ $name }</b> : aucun service ne le couvre
principles-section = tous les principes
principles-text = Une responsabilité qui sert deux principes compte dans les deux. Touchez-en un pour voir de quoi son chiffre est fait.

area-section = le domaine
area-first = <b>À regarder d’abord :</b> { $reasons }
area-uncovered = Aucun service ne couvre ce domaine. Réglez d’abord qui en est responsable.
area-missing = <b>Score :</b> aucun, car le domaine n’est pas encore évalué. C’est un manque dans ce que vous savez, pas un mauvais résultat.
area-by-principle = <b>Par principe</b>
area-departments = <b>Qui le couvre</b>
area-department-assessed = • { $department } : évalué
area-department-assessed-open = • { $department } : évalué, et l’on y répond de nouveau
area-department-missing = • { $department } : pas encore évalué
area-department-open = • { $department } : pas encore évalué, on y répond en ce moment
area-people = Touchez un service pour voir ce que dit son équipe.

## Ce qu’il faut corriger, dans tous les services

institution-findings-section = à corriger
institution-findings-text = { $count ->
    [one] <b>Une responsabilité</b>
   *[other] <b>{ $count } responsabilités</b>, les plus urgentes d’abord
}
institution-findings-none = Rien à corriger dans ce qui est évalué jusqu’ici. Continuez ainsi.
institution-found-in = <i>{ $departments }</i>
institution-stands-head = <b>Où cela en est</b>
institution-stands = • { $department } : { $state }, réponses { $spread }

gaps-section = avis divergents
gaps-text = Un service dit qu’une chose est en place ; le service qui la fait, ou qui en voit les effets, dit autre chose.
gaps-none = Il n’y en a pas : là où deux services voient la même pratique de deux côtés, ils sont d’accord, ou l’un d’eux n’est pas encore évalué.
gaps-title = <b>{ $number }.</b> { $sentence }
gaps-side = • <b>{ $department }</b>, { $title } : { $state }

institution-picture-caption = { $institution }, par domaine et par principe

## D’où vient un chiffre

figure-section = le score expliqué
explained-score = <b>Score : { $score }</b>, soit { $points } sur { $possible } points possibles
explained-no-score = { $judged ->
    [0] <b>Pas de score :</b> rien n’est jugé.
    [one] <b>Pas de score :</b> une responsabilité est jugée, et en dessous de { $enough } on n’en montre pas.
   *[other] <b>Pas de score :</b> { $judged } responsabilités sont jugées, et en dessous de { $enough } on n’en montre pas.
}
explained-confidence = { $unknown ->
    [0] <b>Fiabilité : { $confidence }</b>. Réponses jugées : { $judged } ; personne n’a dit « je ne sais pas ».
    [one] <b>Fiabilité : { $confidence }</b>. Réponses jugées : { $judged } ; une autre dit « je ne sais pas ».
   *[other] <b>Fiabilité : { $confidence }</b>. Réponses jugées : { $judged } ; { $unknown } autres disent « je ne sais pas ».
}
explained-no-confidence = <b>Pas de fiabilité :</b> personne n’a rien jugé, et personne n’a dit « je ne sais pas ».
explained-nothing = Rien n’est demandé ici : il n’y a donc pas de chiffre.
explained-rule = <b>La règle :</b> respectée donne 2 points, en partie 1, non 0, fois le poids (critique 3, majeure 2, mineure 1). Le score est la part des points possibles qui est atteinte.
explained-middle = De plusieurs réponses, celle du milieu compte ; de deux au milieu, la plus basse ; il en va de même pour plusieurs services. « Je ne sais pas » et « sans objet » n’y ont pas de voix.
explained-counted = { $count ->
    [one] <b>Une responsabilité compte</b>
   *[other] <b>{ $count } responsabilités comptent</b>, celles qui ont perdu le plus de points d’abord
}

counted-title = { $sign } <b>{ $title }</b> : { $points } sur { $possible } points
# Comment la valeur d’une responsabilité vient des réponses.
made-by-one-answer = Poids { $weight }. Une réponse : { $spread }
made-by-median = Poids { $weight }. Le milieu de : { $spread }
made-by-settled = Poids { $weight }. Tranchée pour tout le monde ; les réponses étaient : { $spread }
made-by-departments = Poids { $weight }. Le milieu de ses services ; toutes leurs réponses : { $spread }

left-out-does-not-apply = <b>Laissé de côté, car sans objet ici</b> ({ $count })
left-out-not-known = <b>Laissé de côté, car personne ne sait ; cela réduit la fiabilité</b> ({ $count })
left-out-not-answered = <b>Laissé de côté, car personne n’a répondu</b> ({ $count })
left-out-not-asked = <b>Laissé de côté, car pas encore demandé à l’ouverture de la campagne</b> ({ $count })
left-out-not-assessed = <b>Laissé de côté, car son service n’est pas encore évalué</b> ({ $count })
left-out-line = • { $title }
