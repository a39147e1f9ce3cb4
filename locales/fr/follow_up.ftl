### Suivis : les campagnes qui ne demandent que ce qui mérite de l’être de nouveau, et ce qu’un service est devenu depuis.

## Boutons (32 caractères au plus)

button-still-so = Toujours : { $answer }
button-better = ▲ Mieux…
button-better-so = ▲ Mieux : { $answer }
button-worse = ▼ Moins bien…
button-worse-so = ▼ Moins bien : { $answer }
button-begin-again = Tout de nouveau ({ $count })
button-draft-follow-up = Suivi ({ $count })
button-draft-everything = Tout ({ $count })

## La carte

card-earlier-own = <b>Votre réponse du { $day } :</b> { $answer }
card-earlier-agreed = <b>La réponse de votre service du { $day } :</b> { $answer }
toward-better = Où en est-on maintenant ? Mieux qu’avant veut dire :
toward-worse = Où en est-on maintenant ? Moins bien qu’avant veut dire :

## Avant la première question

intro-follow-up = <b>Un suivi de la campagne close le { $day }.</b> Il pose { $count } des { $all } questions : ce qui n’était pas en ordre, ce qui est ancien ou a changé autour de vous, et quelques-unes au hasard pour vérifier. Les autres gardent leur réponse.
intro-follow-up-time = { $count ->
    [one] <b>Combien de temps :</b> une question, moins d’une minute. Là où vous avez déjà répondu, il suffit de toucher un bouton si c’est toujours ainsi.
   *[other] <b>Combien de temps :</b> { $count } questions, environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. Là où vous avez déjà répondu, il suffit de toucher un bouton si c’est toujours ainsi.
}

## Préparer une campagne

draft-follows = <b>Questions :</b> un suivi de la campagne close le { $day }. { $count } des { $all } questions, environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
} :
draft-follows-several = <b>Questions :</b> un suivi de campagnes précédentes. { $count } des { $all } questions, environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
} au plus par service :
draft-asks-all = <b>Questions :</b> tout de nouveau, { $all } questions
draft-others-keep = Les autres gardent leur réponse.
why-asked-failed = • pas en ordre, pas connues ou avis partagés : { $count }
why-asked-unseen = • sans réponse de personne : { $count }
why-asked-old = • vieilles de plus d’un an : { $count }
why-asked-moved = • liées à ce qui a changé depuis : { $count }
why-asked-check = • au hasard, pour vérifier : { $count }
why-asked-together = • qui vont avec celles-ci : { $count }
draft-asked-all = Tout est demandé ({ $departments }) : il n’y a pas de campagne précédente à suivre.

## Ce qui est repris

summary-carried = { $count ->
    [one] Une responsabilité n’a pas été demandée cette fois : votre réponse d’avant reste.
   *[other] { $count } responsabilités n’ont pas été demandées cette fois : vos réponses d’avant restent.
}
people-carried = { $count ->
    [one] Une responsabilité n’a pas été demandée, ou est sans réponse cette fois, et reste comme avant.
   *[other] { $count } responsabilités n’ont pas été demandées, ou sont sans réponse cette fois, et restent comme avant.
}
review-carried = { $count ->
    [one] Une question n’est pas posée cette fois : sa réponse reste comme elle était.
   *[other] { $count } questions ne sont pas posées cette fois : leurs réponses restent comme elles étaient.
}
tally-since = du { $day }

## Ce que c’est devenu

turn-slipped = <b>▼ En recul</b> ({ $count })
turn-improved = <b>▲ En progrès</b> ({ $count })
turn-otherwise = <b>≠ Autrement</b> ({ $count })
turn-same = <b>= Sans changement</b> ({ $count })
turn-count-slipped = ▼{"\u00A0"}{ $count } en recul
turn-count-improved = ▲{"\u00A0"}{ $count } en progrès
turn-count-otherwise = ≠{"\u00A0"}{ $count } autrement
turn-count-same = ={"\u00A0"}{ $count } sans changement
turn-count-carried = pas redemandées : { $count }
changes-alike-slipped = • { $title } : { $state } comme avant, et les avis sont maintenant partagés
changes-alike-improved = • { $title } : { $state } comme avant, et les avis concordent maintenant
changes-stays = • { $title } : { $state }
change-count-carried = { $count ->
    [one] Une n’a pas été demandée, ou est sans réponse cette fois, et reste comme avant.
   *[other] { $count } n’ont pas été demandées, ou sont sans réponse cette fois, et restent comme avant.
}
button-changes-picture = Image avant et après
changes-picture-caption = { $department }, avant et après

## Ce que l’institution est devenue

institution-changes = <b>Depuis les campagnes précédentes :</b> { $changes }
institution-changes-section = ce qui a changé
institution-changes-none = Aucun service n’a encore été évalué deux fois de la même façon : il n’y a donc rien à comparer.
institution-changes-line = <b>{ $department }</b>, depuis le { $day } :
    { $changes }
button-institution-changes = Ce qui a changé
institution-changes-caption = { $institution }, avant et après

## L’image avant et après

picture-before = Avant
picture-from-before = { $agreement }, d’avant
picture-now = Maintenant
picture-turn-slipped = en recul
picture-turn-improved = en progrès
picture-turn-otherwise = autrement
picture-turn-same = sans changement
picture-turn-carried = pas redemandée
picture-since = { $institution } · { $before } – { $day }
