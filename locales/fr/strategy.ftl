### La stratégie, et ce qui changerait si des constats étaient corrigés.

command-strategy = que corriger, et dans quel ordre

button-wave = Vague { $wave }
button-to-strategy = ‹ Retour à la stratégie
button-what-if = Et si… ?
button-actions = Nos actions ({ $count })
button-keep-wave = Agir sur la vague { $wave }
button-keep-ticked = En faire nos actions
button-untick = Tout décocher

## La stratégie

strategy-section = stratégie
strategy-as-of = D’après les campagnes closes au { $day }. Ce que d’autres attendent vient d’abord.
strategy-not-assessed = Pas encore évalués, donc absents : { $departments }.
strategy-nothing-assessed = Il n’y en a pas encore : elle se fait à partir des réponses des campagnes closes, et aucune ne l’est encore.
strategy-nothing-to-fix = Rien à corriger. Gardez ce qui est bien.
strategy-directions = <b>L’essentiel</b>
strategy-direction = { $critical ->
    [0] • <b>{ $principle }</b> : { $findings } { $departments }
   *[other] • <b>{ $principle }</b> : { $findings } { $departments } (critiques : { $critical })
}
strategy-findings = { $count ->
    [0] aucun constat
    [one] un constat
   *[other] { $count } constats
}
strategy-departments = { $count ->
    [one] dans un service
   *[other] dans { $count } services
}
strategy-wave = <b>Vague { $wave } sur { $waves } :</b> { $findings }
strategy-why = <b>Pourquoi ici :</b> { $reasons }
strategy-kept = ☑ Une de nos actions
strategy-state = Où cela en est ({ $departments }) : { $state }
strategy-waits-for = <b>Ce constat attend</b>
strategy-awaited-by = <b>Ce qui l’attend</b>
strategy-other = • { $number }. { $title } (vague { $wave })
strategy-more = { $count ->
    [one] • et un autre
   *[other] • et { $count } autres
}

## Et si

what-if-section = et si
what-if-hint = Cochez des constats ci-dessous, dans l’ordre de la stratégie, et voyez tout de suite ce qui changerait.
what-if-ticked = { $count ->
    [one] Si le constat coché, sur { $total }, était entièrement corrigé aujourd’hui :
   *[other] Si les { $count } constats cochés, sur { $total }, étaient entièrement corrigés aujourd’hui :
}
what-if-overall = <b>Score d’ensemble</b>
what-if-confidence = • <b>Fiabilité :</b> { $confidence }, quoi que vous cochiez
what-if-areas = <b>Les services qui gagnent le plus</b>
what-if-principles = <b>Les principes qui gagnent le plus</b>
what-if-gain = • { $name } : { $before } › { $after } (+{ $gain })
what-if-first-score = • { $name } : aucun encore › { $after }
what-if-same = • { $name } : { $score }
what-if-no-score = • { $name } : aucun encore
what-if-unlocked = <b>Peut alors commencer</b>
what-if-on = ☑ { $finding }
what-if-off = ☐ { $finding }

## Bulles (200 caractères au plus)

actions-kept = { $count ->
    [0] Rien de nouveau : ces constats sont déjà parmi vos actions.
    [one] Une action est créée.
   *[other] { $count } actions sont créées.
}
