### Ce que dit l’équipe d’un service, trancher là où les avis sont partagés, et ce qui a changé.

## Boutons (32 caractères au plus)

button-summaries = Bilans
button-changes = Ce qui a changé
button-spread-picture = Image des réponses
button-explain-score = Expliquer le score
button-department-files = Fichiers
button-own-answers = Mes propres réponses
button-round-under-way = Campagne en cours
button-round-before = Campagne précédente
button-settle = Trancher
button-names = Qui a dit quoi
button-to-responsibility = ‹ Retour
button-whole-figure = ‹ Le service entier
button-not-now = Pas maintenant

## Quel bilan

summaries-people = { $name } : ce que dit l’équipe
summaries-under-way = { $name } : campagne en cours
summaries-own = { $name } : mes réponses

## Le bilan

people-section = ce que dit l’équipe
people-closed = Campagne close le { $day }
people-new-round = Une nouvelle campagne est en cours.
people-nobody = Personne n’a répondu dans cette campagne : il n’y a pas de bilan à faire.
people-answered = { $asked ->
    [one] <b>Ont répondu :</b> { $answered } sur { $asked } personne
   *[other] <b>Ont répondu :</b> { $answered } sur { $asked } personnes
}
people-score = <b>Score :</b> { $score }, sur { $judged } responsabilités jugées
people-no-score = <b>Score :</b> aucun encore ; { $lacking ->
    [one] il manque une responsabilité jugée
   *[other] il manque { $lacking } responsabilités jugées
}
people-agreement = <b>Accord :</b> { $counts }
people-to-fix = { $count ->
    [0] <b>Rien à corriger.</b> Gardez ce qui est bien.
    [one] <b>À corriger : une responsabilité</b>
   *[other] <b>À corriger : { $count } responsabilités</b>, les plus urgentes d’abord
}

people-relies = <b>Dépend de :</b> { $departments }
people-supports = <b>Soutient :</b> { $departments }
people-related = { $department } ({ $state })

agreement-count-agree = avis concordants sur { $count }
agreement-count-split = avis partagés sur { $count }
agreement-count-unknown = personne ne sait pour { $count }
agreement-count-silent = personne n’a répondu à { $count }
agreement-count-settled = { $count ->
    [one] { $count } tranchée
   *[other] { $count } tranchées
}

## Comment les réponses se répartissent

spread-line = { $spread }, <i>{ $agreement }</i>
spread-settled = tranchée
agreement-agree = avis concordants
agreement-split = avis partagés
agreement-unknown = personne ne sait
agreement-silent = personne n’a répondu
agreement-alone = une seule réponse
spreads-section = toutes les réponses
spreads-text = Combien de personnes ont donné quelle réponse. Touchez-en une pour la voir en entier.
spreads-count-as = Compte comme { $state }

## Une responsabilité en entier

responsibility-title = <b>{ $title }</b>
voices-head = <b>Ce que dit l’équipe</b>
voices-count-as = Compte comme { $state } : la réponse du milieu, la plus basse de deux.
voices-frontline = Au contact des clients : { $state }
voices-directing = Dans la hiérarchie : { $state }
voices-frontline-worse = Les personnes qui font le travail jugent plus bas que celles qui le dirigent. Écoutez-les d’abord.
voices-settled = <b>Tranchée comme { $state }</b> par { $name } le { $day } : « { $reason } » Les réponses données restent gardées.
gap-head = <b>Vu autrement ailleurs</b>
gap-other-side = { $department }, { $title } : { $state }

names-section = qui a dit quoi
names-frontline = { $state } · { $name } (sert les clients)
names-directing = { $state } · { $name } (dirige)
names-other = { $state } · { $name }

## Trancher

settling-section = trancher une réponse
settling-which = Quelle réponse compte pour tout le monde ? Les réponses données restent gardées à côté.
settling-why = <b>{ $title }</b> : { $choice }. Pourquoi ? Écrivez la raison dans un message, pour que tout le monde la comprenne plus tard.
settling-reason-length = Pas encore enregistré : une raison a de { $least } à { $most } caractères, et celle-ci en a { $length }. Réécrivez-la, s’il vous plaît.
settling-done = Enregistré, et ce que vous avez écrit en est la raison. Cette réponse compte désormais pour tout le monde.
prompt-left = D’accord, pas maintenant. Vous pourrez y revenir.

## Ce qui a changé

changes-section = ce qui a changé
changes-first = Il n’y a pas de campagne précédente pour comparer.
changes-since = <b>Depuis le { $day } :</b> { $changes }
changes-none = aucun changement
changes-compared = Comparé à la campagne close le { $day }
changes-score = <b>Score :</b> { $before } avant, { $after } maintenant
changes-confidence = <b>Fiabilité :</b> { $before } avant, { $after } maintenant
changes-other-questions = Les questions ont changé entre-temps : les chiffres ne peuvent pas être comparés un à un.
changes-line = • { $title } : { $before } avant, { $after } maintenant
change-count-only-now = { $count ->
    [one] Une a une réponse maintenant et n’en avait pas avant.
   *[other] { $count } ont une réponse maintenant et n’en avaient pas avant.
}
change-count-only-before = { $count ->
    [one] Une avait une réponse avant, et n’est plus demandée ou reste sans réponse maintenant.
   *[other] { $count } avaient une réponse avant, et ne sont plus demandées ou restent sans réponse maintenant.
}

## Un chiffre expliqué

people-figure-section = le score expliqué
people-figure-of = <b>{ $principle }</b>
people-figure-button = { $principle } : { $score }
people-figure-none = pas de score

## Comment on compte

rules-agreement = <b>Accord :</b> les avis concordent là où les trois quarts des personnes qui ont jugé disent la même chose ; sinon ils sont partagés. « Personne ne sait » : personne n’a jugé, et quelqu’un a dit ne pas savoir.
rules-perception = <b>Vu autrement :</b> là où les personnes qui servent les clients jugent plus bas que celles qui dirigent, ou que deux services voient autrement une même pratique, cela passe avant le reste de même importance.
rules-settled = <b>Tranchée :</b> une réponse enregistrée pour tout le monde par une personne qui en a le droit compte à la place ; les réponses données restent gardées.

## Images

summary-spread-picture = { $department }, réponse par réponse

## Pendant une campagne

participation-section = campagne en cours
participation-until = Ouverte jusqu’au { $day }
participation-look = Sans date de fin prévue
participation-complete = Tout le monde a remis ses réponses.
participation-blind = Les réponses se voient une fois la campagne close ; avant, personne ne les voit.
stage-handed-in = ✓ Remises : { $count }
stage-under-way = ◐ En cours : { $count }
stage-not-begun = ○ Pas commencées : { $count }
stage-names = <i>{ $names }</i>
names-more = { $count ->
    [one] une autre personne
   *[other] { $count } autres personnes
}
