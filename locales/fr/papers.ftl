### Les rapports sur papier : celui d’un service, et celui de l’institution.

# Le nom du fichier tel que les programmes le montrent. $name est un service ou une institution.
report-title = Protection des clients : { $name }
report-kicker = Rapport sur la protection des clients
# Le pied de chaque page.
report-running = { $department } · { $institution } · { $day }
report-running-institution = { $institution } · { $day }
report-made = Rapport du { $day }

## Où nous en sommes

report-round = Réponses données du { $start } au { $end }
report-round-open = Réponses données depuis le { $start }
report-people = { $asked ->
    [0] { $answered ->
        [0] Aucune réponse encore
        [one] Réponses d’une personne
       *[other] Réponses de { $answered } personnes
    }
    [one] Réponses de { $answered } sur { $asked } personne interrogée
   *[other] Réponses de { $answered } sur { $asked } personnes interrogées
}
report-own = Réponses d’une personne, le { $day }
report-as-of = Les réponses les plus récentes sont du { $day }
# Se trouve sous « 20 sur 25 » : les responsabilités sur lesquelles tout le monde dit la même chose.
report-agree = Avis concordants
report-principles = Principe par principe
report-picture = Services et principes

report-changed = Depuis la campagne précédente
report-changed-score = Le score est de { $after } ; il était de { $before }.
report-changed-counts = Responsabilités : { $counts }.
report-changed-new = nouvelles à corriger : { $count }
report-changed-gone = corrigées : { $count }
report-changed-better = mieux : { $count }
report-changed-worse = moins bien : { $count }
report-changed-otherwise = autrement : { $count }
report-unchanged = Aucune responsabilité n’a changé d’état.
report-changed-method = Les questions ont changé depuis : les deux campagnes ne peuvent pas être comparées chiffre par chiffre.

report-priority-areas = Services à regarder d’abord
report-priority-principles = Principes à regarder d’abord
report-coverage = Ce que personne ne sait encore
report-not-assessed = Pas encore évalués, et dans aucun chiffre : { $departments }
report-directions = Orientations
report-direction = { $count ->
    [one] une responsabilité à corriger
   *[other] { $count } responsabilités à corriger
}, { $critical ->
    [0] dont aucune critique
    [one] dont une critique
   *[other] dont { $critical } critiques
} : { $departments }
report-steps = { $areas ->
    [one] { $count ->
        [one] Une responsabilité d’un service est à corriger.
       *[other] { $count } responsabilités d’un service sont à corriger.
    } La stratégie dit dans quel ordre, et pourquoi.
   *[other] { $count } responsabilités de { $areas } services sont à corriger. La stratégie dit dans quel ordre, et pourquoi.
}

## À corriger

report-findings = À corriger
report-to-fix = { $count ->
    [one] Une responsabilité est à corriger.
   *[other] { $count } responsabilités sont à corriger, les plus urgentes d’abord.
}
report-nothing-to-fix = Rien n’est à corriger. Gardez ce qui est bien.
report-nothing-so-far = Rien n’est à corriger jusqu’ici ; certaines questions sont encore sans réponse.
report-not-answered = Aucune réponse encore.
report-why = Pourquoi cela compte pour un client
report-first-step = Premier pas
report-who = Qui s’en occupe
report-responsible = Responsable : { $person }
report-evidence = Ce qui montrera que c’est fait
report-relies-on = Dépend de
report-supports = Soutient
report-vantage-frontline = Sur le terrain : { $state }
report-vantage-directing = Dans la hiérarchie : { $state }
# $meaning est une phrase.
report-gap-with = Vu autrement par un autre service ({ $department }). { $meaning }
report-settled = Tranchée pour tout le monde par { $name } le { $day } : { $reason }
report-agreement-agree = avis concordants
report-agreement-split = avis partagés
report-agreement-unknown = personne ne sait
report-agreement-silent = personne n’a répondu
report-agreement-settled = tranchée pour tout le monde
report-found-in = { $count ->
    [one] constaté dans { $count } service sur { $all }
   *[other] constaté dans { $count } services sur { $all }
}

## Ce qui a changé

report-changes = Ce qui a changé depuis la campagne précédente
report-head-responsibility = Responsabilité
report-head-before = Avant
report-head-now = Maintenant
report-head-change = Changement
report-change-new = Nouvelle à corriger
report-change-gone = Corrigée
report-change-better = Mieux
report-change-worse = Moins bien
report-change-otherwise = Autrement

## Ce qui est bien, et toutes les réponses

report-strengths = Ce qui est bien
report-strengths-none = Rien n’est encore entièrement respecté. Commencez par le premier constat.
report-reliant = Qui dépend du service dans son ensemble
report-answers = Toutes les réponses
report-head-answer = Réponse
report-head-people = Ce que dit l’équipe
report-open = Pas encore de réponse

## La stratégie

report-branches = Services côte à côte
    .text = Là où plusieurs services couvrent un domaine, chacun a son propre résultat. Les scores les plus bas viennent d’abord.
report-head-department = Service
report-head-score = Score
report-head-confidence = Fiabilité
report-head-findings = À corriger
report-branch-not-assessed = Pas encore évalué
report-branch-withheld = Rien n’en est montré à part, car trop peu de personnes ont répondu
report-gaps = Vu de deux côtés
    .text = Un service dit que c’est ainsi, et le service qui le fait ou le voit dit que non. Parlez-en d’abord : personne ne corrige ce qu’il croit en ordre.
report-strategy = Stratégie
    .text = Ce dont d’autres dépendent vient d’abord ; puis ce qui compte le plus pour les clients. Commencez par la première vague.
report-wave = Vague { $number }
report-decided-sign = décidé
report-by-department = Service par service
    .text = Le chiffre devant chaque responsabilité est sa place dans la stratégie.
report-chapter = Score { $score }, fiabilité { $confidence }

## La page de méthode

report-method = Comment lire ce rapport
report-rules = Comment on compte
report-rule-dots = Points : trois veulent dire critique, deux majeure, un mineure.
report-rule-agreement = Les avis concordent quand au moins { $part } des personnes qui ont jugé disent la même chose. Là où le terrain juge plus bas que la hiérarchie, c’est un constat en soi.
report-rule-areas = Services à regarder d’abord : la somme des points perdus, des responsabilités critiques non respectées, de celles qui dépendent des constats, et de celles où les avis sont partagés.
report-rule-principles = Principes à regarder d’abord : le score le plus bas ; à score égal, celui dont les réponses pèsent le plus. Le nombre de constats ne compte pas.
report-rule-strategy = Stratégie : aucun pas ne vient avant ceux dont il dépend. Parmi les autres, le plus important d’abord, puis ce que le plus d’autres attendent, puis ce qui est vite fait. Les vagues sont cet ordre en trois parties.
report-left-out = Ce que les chiffres laissent de côté
report-left-out-nothing = Rien : toutes les responsabilités sont jugées.
report-left-out-does-not-apply = Sans objet ({ $count }) : { $titles }
    .counted = Sans objet : { $count }
report-left-out-not-known = Pas connu ({ $count }) : { $titles }
    .counted = Pas connu : { $count }
report-left-out-not-answered = Sans réponse ({ $count }) : { $titles }
    .counted = Sans réponse : { $count }
report-left-out-not-asked = Pas encore demandé ({ $count }) : { $titles }
    .counted = Demandé à personne encore, car la question est nouvelle : { $count }
report-left-out-not-assessed = Pas encore évalué ({ $count }) : { $titles }
    .counted = Dans des domaines pas encore évalués : { $count }
report-edition = Quelles questions ont été posées
    .text = Édition { $version }. Les rapports de la même édition peuvent être comparés chiffre par chiffre.
