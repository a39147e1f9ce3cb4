### Campagnes : ouvrir, clôturer, qui est interrogé, et ce que les gens en apprennent.

command-rounds = interroger vos équipes, et voir où elles en sont
round-not-asked = Une campagne y est en cours, et elle n’interroge que certaines personnes. Vous pourrez de nouveau répondre quand elle sera close.
rounds-not-yours = Les responsables et la direction ouvrent les campagnes. Vous pouvez répondre pour votre service à tout moment : /departments

## Boutons (32 caractères au plus)

button-rounds = ‹ Toutes les campagnes
button-round-new = Ouvrir une campagne
button-round-row = { $number }. { $departments }
button-round-this = ‹ Retour à la campagne
button-round-see = Voir la campagne
button-round-extend = Une semaine de plus
button-round-close = Clôturer la campagne
button-round-close-now = Oui, clôturer maintenant
button-round-summary = Voir le bilan

button-draft = ‹ Retour
button-draft-open = Ouvrir la campagne
button-draft-departments = Services ({ $count })
button-draft-people = Personnes ({ $count })
button-draft-all = Tous
button-draft-none = Aucun
button-draft-everyone = Tout le monde
button-draft-only-me = Moi seulement
button-draft-chosen = Certaines personnes
button-draft-weeks = { $count ->
    [one] 1 semaine
   *[other] { $count } semaines
}
button-draft-in = ☑ { $name }
button-draft-out = ☐ { $name }
draft-person = { $name }, { $department }
button-draft-taken = ☐ { $name } (en campagne)

## La liste

rounds-title = <b>Campagnes</b>
rounds-about = Dans une campagne, vos équipes répondent jusqu’à un certain jour. Tant qu’elle est ouverte, personne ne voit ce que disent les autres. Une fois close, tout le monde apprend ce qui en est sorti.
rounds-none = Aucune campagne n’est ouverte.
rounds-planned = <b>{ $number }. { $departments }</b>
    Ouverte jusqu’au { $day }
rounds-look = <b>{ $number }. { $departments }</b>
    Évaluation spontanée, depuis le { $day }
rounds-closed = <b>{ $number }. { $departments }</b>
    Close le { $day }
rounds-others = { $count ->
    [one] un autre
   *[other] { $count } autres
}

round-stage-handed-in = ✓ remises : { $count }
round-stage-under-way = ◐ en cours : { $count }
round-stage-not-begun = ○ pas commencées : { $count }
round-nobody-yet = ○ personne n’a commencé
round-answered = ont répondu : { $answered } sur { $asked }

## Une campagne

round-title = <b>{ $departments }</b>
round-opened-by = Ouverte par { $name } le { $day }.
round-opened = Ouverte le { $day }.
round-until = <b>Ouverte jusqu’au { $day } inclus.</b>
round-look = <b>Évaluation spontanée.</b> Elle reste ouverte jusqu’à ce que quelqu’un la clôture, ou ouvre une campagne ici.
round-closed-on = <b>Close le { $day }.</b>
round-asks-everyone = Elle interroge toutes les personnes qui y travaillent, les nouvelles aussi.
round-asks-only-me = Seule la personne qui l’a ouverte répond.
round-asks-chosen = Elle n’interroge que des personnes choisies.
round-blind = Tant qu’elle est ouverte, personne ne voit ce que disent les autres.
round-department = <b>{ $department }</b>
round-names-not-begun = Pas commencé : { $names }
round-names-under-way = En cours : { $names }
round-elsewhere = { $count ->
    [one] Un autre service participe.
   *[other] { $count } autres services participent.
}

round-close-title = <b>Clôturer cette campagne ?</b>
round-close-complete = Tout le monde a remis ses réponses.
round-close-not-begun = { $count ->
    [one] Une personne n’a pas encore répondu.
   *[other] { $count } personnes n’ont pas encore répondu.
}
round-close-under-way = { $count ->
    [one] Une personne est en train de répondre et n’a pas remis ses réponses.
   *[other] { $count } personnes sont en train de répondre et n’ont pas remis leurs réponses.
}
round-close-counts = Toutes les réponses comptent, remises ou non, et ne peuvent plus être changées.
round-close-news = Toutes les personnes interrogées, ou qui ont répondu, apprennent ce qui en est sorti.

round-is-open = { $count ->
    [0] La campagne est ouverte.
    [one] La campagne est ouverte. Une personne est interrogée.
   *[other] La campagne est ouverte. { $count } personnes sont interrogées.
}
round-is-closed = La campagne est close.
round-is-extended = La campagne est ouverte jusqu’au { $day }.

## Une nouvelle campagne

draft-title = <b>Une nouvelle campagne</b>
draft-departments = <b>Services :</b> { $departments }
draft-no-departments = <b>Services :</b> aucun encore. Choisissez-en au moins un.
draft-asks-everyone = <b>Qui répond :</b> { $count ->
    [0] tout le monde là-bas, personne pour l’instant, et qui arrivera
    [one] tout le monde là-bas, une personne pour l’instant, et qui arrivera
   *[other] tout le monde là-bas, { $count } personnes pour l’instant, et qui arrivera
}
draft-asks-only-me = <b>Qui répond :</b> vous seulement
draft-asks-chosen = <b>Qui répond :</b> { $count ->
    [0] personne n’est encore choisi. Choisissez au moins une personne.
    [one] une personne : { $names }
   *[other] { $count } personnes : { $names }
}
draft-left-to-you = Il n’y a personne d’autre à interroger ({ $departments }) : c’est donc à vous.
draft-until = <b>Jusqu’au :</b> { $day } inclus
draft-overlap = Déjà dans une campagne ouverte : { $departments }. Laissez-les de côté, ou clôturez d’abord cette campagne.
draft-what-happens = Toutes les personnes interrogées reçoivent un message. Tant que la campagne est ouverte, personne ne voit ce que disent les autres.
draft-which-departments = Quels services participent ? Touchez un service pour l’ajouter ou le retirer.
draft-which-people = Qui est interrogé ? Touchez une personne pour l’ajouter ou la retirer.
draft-changed = Pas ouverte : ceci a changé entre-temps. Relisez encore une fois, s’il vous plaît.
draft-cannot-open = Pas ouverte : il manque encore quelque chose.

## Les services pour lesquels répondre

departments-asked = <b>Vos réponses sont attendues pour le { $day } :</b> { $departments }
departments-asked-new = ▸ { $name }
departments-asks-others = { $name } (interroge d’autres)

## Messages

call-title = <b>{ $name } demande vos réponses.</b>
call-title-nameless = <b>Vos réponses sont demandées.</b>
call-departments = <b>À propos de :</b> { $departments }
call-until = <b>Jusqu’au :</b> { $day } inclus

complete-department = <b>{ $department } : c’est complet.</b> Toutes les personnes interrogées ont remis leurs réponses.
complete-round = <b>Tout est remis :</b> { $departments }
complete-close = Clôturez la campagne maintenant pour lire les réponses, ou laissez-la ouverte jusqu’au { $day } pour qu’elles puissent encore changer.
complete-wait = Les réponses se lisent une fois la campagne close.

outcome-title = { $answered ->
    [0] <b>La campagne est close.</b>
   *[other] <b>La campagne est close. Merci.</b>
}
outcome-answered = <b>{ $department } :</b> { $answered } sur { $asked } ont répondu.
outcome-nobody = <b>{ $department } :</b> personne n’a répondu.
outcome-first = À corriger en premier : { $title }
outcome-findings = { $count ->
    [one] <b>À corriger : une responsabilité</b>
   *[other] <b>À corriger en premier</b>, sur { $count } responsabilités
}
outcome-actions = <b>Ce qui est décidé :</b> { $titles }
outcome-next = <b>La suite :</b> vos responsables et la direction décident à partir de cela que faire d’abord. La prochaine campagne montre ce qui a changé.
outcome-more = { $count ->
    [one] Un autre service a participé : /rounds
   *[other] { $count } autres services ont participé : /rounds
}
