### Messages et rappels : ce que les gens apprennent sans l’avoir demandé, et comment ils disent quand.

command-reminders = ce qui m’attend, et quand le bot m’écrit

## Un message

letter-institution = <b><i>{ $institution }</i></b>
letter-more = { $count ->
    [one] Une autre chose viendra la prochaine fois.
   *[other] { $count } autres choses viendront la prochaine fois.
}
letter-again = <i>D’accord. J’y reviendrai le { $day }.</i>
letter-declined = <i>D’accord. Je ne vous le demanderai plus. Si cela vous revient quand même : /reminders</i>
letter-stopped = <i>C’est arrêté : { $kinds }. Vous pouvez reprendre ces rappels à tout moment : /reminders</i>
letter-nothing-left = Tout ce que disait ce message est réglé.
letter-which = Laquelle de ces choses ne vous revient pas ?

button-letter-tomorrow = Demain
button-letter-next-week = La semaine prochaine
button-letter-away = Absence jusqu’au…
button-letter-not-mine = Pas pour moi
button-letter-stop = Arrêter ces rappels
button-letter-undo = Annuler
button-letter-back = ‹ Retour

## Ce dont on rappelle les gens. La première ligne se trouve dans des listes.

remind-unfinished = <b>{ $department }</b> : vos réponses ne sont pas finies
remind-unfinished-far = { $done } sur { $total } questions ont une réponse. Tout ce que vous avez dit est gardé.
remind-closing = <b>Une campagne se termine le { $day }</b>
remind-closing-departments = Vos réponses manquent encore pour : { $departments }.
button-remind-go-on = Continuer maintenant
button-blocked-person = Voir la personne

notice-blocked = { $name } n’est pas joignable : ce compte a bloqué le bot, ou n’existe plus. Rien n’y sera envoyé tant que cela ne change pas.

## /reminders

reminders-title = <b>Rappels</b>
reminders-daily = Je vous écris au plus une fois par jour, les jours ouvrables à { $hour }, tout en un seul message.
reminders-at-once = Je vous écris dès que quelque chose arrive, tous les jours.
reminders-quiet = Jamais entre { $begin } et { $end }.
reminders-zone = Votre heure est celle de { $place }.
reminders-away = Vous serez de retour le { $day }. Rien ne vient avant.
reminders-pending = Ce qui vous attend :
reminders-pending-line = • { $thing }
reminders-pending-stopped = • { $thing } <i>(sans rappel)</i>
reminders-pending-declined = • { $thing } <i>(pas pour vous)</i>
reminders-pending-put-off = • { $thing } <i>(de nouveau le { $day })</i>
reminders-nothing-pending = Rien ne vous attend.
reminders-waiting = { $count ->
    [one] Un message partira avec le prochain envoi, au plus tôt le { $moment }.
   *[other] { $count } messages partiront avec le prochain envoi, au plus tôt le { $moment }.
}
reminders-stopped = Arrêtés : { $kinds }
reminders-digest = Jour du résumé de la semaine : { $weekday }
reminders-country = Pays des jours fériés : { $country }.
reminders-country-unknown = Aucun pays n’est connu : samedi et dimanche sont donc libres.
reminders-saved = C’est enregistré
reminders-away-past = Choisissez un jour à venir, dans l’année, s’il vous plaît.

reminder-kind-run-unfinished = réponses pas finies
reminder-kind-round-closing = campagnes près de leur fin
reminder-kind-action-due = actions dont la date arrive
reminder-kind-action-due-late = actions des autres en retard
reminder-kind-recheck-unanswered = vérifications d’actions déclarées faites
reminder-kind-action-unconfirmed = actions que personne ne confirme
reminder-kind-reassessment-due = services à évaluer de nouveau

button-reminders = ‹ Rappels
button-reminders-hour = Mon heure
button-reminders-quiet = Heures calmes
button-reminders-away = Absence jusqu’au…
button-reminders-back = Me revoici
button-reminders-kinds = Que me rappeler
button-reminders-daily = Une fois par jour
button-reminders-at-once = Au fur et à mesure
button-reminders-weekly = Résumé de la semaine
button-reminders-country = Pays des jours fériés
button-reminders-no-digest = Pas de résumé
button-reminders-never-quiet = Pas d’heures calmes
button-reminders-span = { $begin } – { $end }
button-reminders-by-zone = D’après le fuseau horaire
button-reminders-kind-on = ☑ { $kind }
button-reminders-kind-off = ☐ { $kind }
button-reminders-again = Me le rappeler
button-reminders-again-of = Me rappeler { $number }

reminders-hour-text = À quelle heure le message du jour doit-il arriver ?
reminders-quiet-text = Quand rien ne doit-il arriver ?
reminders-away-text = Quel jour serez-vous de retour ? D’ici là, rien ne vient. Touchez un jour, ou écrivez-en un dans un message, comme « jeudi prochain » ou « 15 mars ».
reminders-kinds-text = Que dois-je vous rappeler ?
reminders-again-text = Que dois-je vous rappeler de nouveau ?
reminders-again-line = <b>{ $number }.</b> { $thing }
reminders-weekly-text = Quel jour le résumé doit-il arriver ? Il dit ce qui a été fait, ce qui est en retard, et ce qui a changé.
reminders-country-text = Les jours fériés de quel pays sont les vôtres ? Écrivez le nom du pays.
reminders-country-which = De quel pays s’agit-il ?
reminders-country-not-found = Je ne connais pas ce pays. Écrivez son nom, ou le début de son nom.

## Le résumé de la semaine, et ce dont d’autres dépendent

week-title = <b>Votre semaine</b>
week-done = ✓ Fait ({ $count }) : { $things }
week-begun = ◐ Commencé ({ $count }) : { $things }
week-reopened = ↺ Pas encore fait, finalement ({ $count }) : { $things }
week-dropped = ✕ Abandonné ({ $count }) : { $things }
week-late = ! En retard ({ $count }) : { $things }
week-whose = { $title } ({ $owner })
week-slipped = ▼ En recul ({ $count }) : { $things }
week-improved = ▲ En progrès ({ $count }) : { $things }
week-changed = Nouvelles réponses : { $things }
week-overdue = ! À évaluer de nouveau, en retard ({ $count }) : { $things }
button-week-plan = Voir le plan

relied-title = <b>{ $department }</b> : une chose dont vous dépendez a changé
relied-slipped = ↓ Recul : { $title }. Chez vous, « { $relying } » en dépend. Votre réponse est-elle toujours juste ?
relied-improved = ↑ Progrès : { $title }. Chez vous, « { $relying } » en dépend.
relied-more = { $count ->
    [one] Une autre a changé.
   *[other] { $count } autres ont changé.
}
relied-still-so = <i>✓ Vérifié : c’est toujours ainsi.</i>
relied-ask-again = <i>↻ Le prochain suivi repose la question.</i>
relied-numbered = <b>{ $number }.</b> { $change }
button-relied-see = Voir qui dépend de quoi
button-relied-still-so = Toujours ainsi
button-relied-ask-again = Reposer la question
button-relied-open = Toujours ainsi ? { $department }
