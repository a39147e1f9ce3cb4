### Quand les services sont évalués de nouveau.

command-schedule = quand chaque service est évalué de nouveau

## Boutons (32 caractères au plus)

button-schedule = ‹ Retour aux dates
button-schedule-see = Voir les dates
button-schedule-begin = Commencer le suivi
button-schedule-first = Ouvrir une campagne
button-schedule-sooner = Plus tôt : { $day }
button-schedule-later = Plus tard : { $day }
button-schedule-another = Un autre jour
button-schedule-reckoned = Revenir au jour habituel
button-schedule-back = ‹ Retour au service
button-schedule-file = Prendre le fichier d’agenda
button-schedule-intervals = Choisir les durées
button-schedule-months = D’habitude : { $time } mois
button-schedule-days = { $time ->
    [one] Si critique : { $time } jour
   *[other] Si critique : { $time } jours
}

## Les dates

schedule-section = quand évaluer de nouveau
schedule-rule = Chaque service est évalué de nouveau { $months } mois après la dernière fois ; après { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, si c’est plus tôt, là où une responsabilité critique n’est pas respectée. Ce n’est jamais plus de { $most } mois après : les programmes de protection des clients n’acceptent pas d’évaluation plus ancienne.
schedule-nothing = Vous n’avez pas de service ici.
schedule-none-yet = Rien n’a encore été évalué. Un service reçoit sa date à la fin de sa première campagne.
schedule-count-overdue = { $count ->
    [one] <b>! Un service a dépassé sa date</b>
   *[other] <b>! { $count } services ont dépassé leur date</b>
}
schedule-line = <b>{ $number }. { $department }</b>
schedule-due = date prévue : { $day }
schedule-due-today = <b>prévue aujourd’hui</b>
schedule-overdue = { $days ->
    [one] <b>! un jour de retard</b>, date prévue : { $day }
   *[other] <b>! { $days } jours de retard</b>, date prévue : { $day }
}
schedule-expired = <b>✕ Ne compte plus pour les programmes de protection des clients</b> depuis le { $day }
schedule-under-way = ◐ une campagne est en cours
schedule-not-assessed = ○ pas encore évalué
schedule-critical = plus tôt : une responsabilité critique n’est pas respectée

## Un service

schedule-next = <b>Prochaine fois :</b> { $due }
schedule-why-usual = C’est { $months } mois après la dernière fois.
schedule-why-critical = { $days ->
    [one] C’est { $days } jour après la dernière fois, car une responsabilité critique n’est pas respectée.
   *[other] C’est { $days } jours après la dernière fois, car une responsabilité critique n’est pas respectée.
}
schedule-why-chosen = { $name } a choisi ce jour. Calculé depuis la dernière fois, ce serait le { $day }.
schedule-limit = Son évaluation compte pour les programmes de protection des clients jusqu’au { $day } : la date ne peut pas être plus tardive.
schedule-limit-over = <b>✕ Son évaluation ne compte plus pour les programmes de protection des clients</b> depuis le { $day } : elle a plus de { $most } mois. Seule une nouvelle aide.
schedule-area = • { $area } : évalué le { $day }, { $due }
schedule-area-without-date = • { $area } : { $state }
schedule-assessed = Dernière évaluation le { $day }.

## Changer la date

schedule-day-ask = Quand faut-il l’évaluer de nouveau ? Écrivez un jour dans un message, comme « dans deux mois », « 15 mars » ou « vendredi prochain ».
schedule-day-not-understood = Je n’y ai pas lu de jour. Écrivez-le autrement, comme « 15 mars 2027 » ou « dans 3 mois ».
schedule-day-out-of-reach = Ce jour n’est pas possible : choisissez-en un à partir d’aujourd’hui, et tant que l’évaluation compte encore pour les programmes de protection des clients.
schedule-saved = C’est enregistré
schedule-intervals-section = après combien de temps
schedule-intervals-ask = Choisissez la durée habituelle, et celle qui vaut là où une responsabilité critique n’est pas respectée. Les jours que quelqu’un a choisis restent comme ils sont.

## Ce que les gens apprennent. La première ligne se trouve dans des listes.

remind-reassessment = <b>À évaluer de nouveau</b> : { $department }, { $due }
remind-reassessment-yours = Personne n’y reçoit ce rappel : il vient donc à vous.
remind-reassessment-critical = Une responsabilité critique n’est pas respectée : c’est donc plus tôt que d’habitude.
remind-reassessment-over = Depuis le { $day }, cela ne compte plus pour les programmes de protection des clients : l’évaluation a plus de { $most } mois.

## Le fichier d’agenda

schedule-calendar = { $institution } : quand évaluer de nouveau
schedule-file-caption = Quand évaluer de nouveau, au { $day }. Ouvrez-le pour mettre les jours dans votre agenda ; reprenez-le quand ils ont changé.
schedule-event = Évaluer de nouveau : { $department }
schedule-event-about = { $institution }. Dernière évaluation le { $day }. Elle compte pour les programmes de protection des clients jusqu’au { $last }. Pour commencer, ouvrez { $link } et écrivez /schedule.
schedule-event-alarm = Dans deux semaines, à évaluer de nouveau : { $department }
