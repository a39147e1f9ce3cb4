### Le plan d’action : ce que l’on fait des constats, qui le fait et pour quand, et si c’est fait.

command-plan = ce qui est à faire, par qui, pour quand

## Boutons (32 caractères au plus)

button-act-on = En faire une action
button-plan = Plan d’action
button-plan-mine = Les miennes ({ $count })
button-plan-departments = De mes services ({ $count })
button-plan-institution = Toutes ({ $count })
button-plan-ended = Faites, abandonnées ({ $count })
button-plan-living = ‹ Ce qui est à faire
button-to-plan = ‹ Retour au plan
button-action-begin = Commencer
button-action-say-done = C’est fait
button-action-take-back = Finalement pas fait
button-action-words = Le dire autrement
button-action-owner = Qui
button-action-due = Pour quand
button-action-drop = Abandonner
button-action-see = Voir : { $title }
button-action-back = ‹ Retour à l’action
button-action-moves = Tout l’historique ({ $count })
button-action-in-days = { $days ->
    [one] { $days } jour : { $day }
   *[other] { $days } jours : { $day }
}
button-action-department = Le service entier
button-action-elsewhere = Un autre service
button-recheck-another = Interroger quelqu’un d’autre
button-recheck-open = Est-ce fait ? { $title }

## Le plan

plan-section = plan d’action
plan-mine = Ce dont vous vous occupez.
plan-departments = Constaté dans vos services, ou à faire là-bas.
plan-institution = De toute l’institution.
plan-nothing-mine = Vous n’avez rien à faire pour l’instant.
plan-nothing-departments = Vos services n’ont rien à faire pour l’instant.
plan-nothing-institution = Rien n’est encore prévu. Ouvrez un constat dans un bilan, dans /institution ou dans /strategy, et faites-en une action.
plan-nothing-ended = Rien n’a été fait ni abandonné ces derniers mois.
plan-count = { $count ->
    [0] Aucune action
    [one] Une action
   *[other] { $count } actions
}
plan-count-late = { $count ->
    [one] <b>! Une est en retard</b>
   *[other] <b>! { $count } sont en retard</b>
}
plan-ended = Ce qui a été fait ou abandonné ces derniers mois.
plan-line = { $department } · { $owner }
plan-owner-department = le service
plan-owner-elsewhere = { $department } (service entier)
plan-owner-there = { $name }, { $department }

plan-due = date prévue : { $day }
plan-due-today = <b>prévue aujourd’hui</b>
plan-late = { $days ->
    [one] <b>! un jour de retard</b>, date prévue : { $day }
   *[other] <b>! { $days } jours de retard</b>, date prévue : { $day }
}

## Où en est une action

action-status-agreed = Convenue
    .sign = ○
action-status-in-progress = En cours
    .sign = ◐
action-status-said-done = Déclarée faite
    .sign = ◕
action-status-confirmed = Confirmée
    .sign = ✓
action-status-dropped = Abandonnée
    .sign = ✕

## Une action

action-section = action
action-what = <b>Quoi :</b> { $words }
action-status = <b>État :</b> { $status }
action-owner = <b>Qui :</b> { $owner }
action-owner-before = { $name }, qui s’en chargeait, n’y travaille plus.
action-due = <b>Date prévue :</b> { $day }
action-due-late = { $days ->
    [one] <b>Date prévue :</b> { $day }, <b>! un jour de retard</b>
   *[other] <b>Date prévue :</b> { $day }, <b>! { $days } jours de retard</b>
}
action-stands = <b>Où cela en était à la dernière campagne :</b> { $state }
action-asked-again = On demande à une autre personne si c’est fait. Si la réponse est la même, c’est confirmé.
action-nobody-asked = On ne demande à personne si c’est fait. La prochaine campagne le dira.
action-nobody-asked-yet = On ne demande à personne si c’est fait : on peut le demander à quelqu’un d’autre.
action-relying = <b>Qui en dépend</b>
action-relying-line = • { $department } : { $titles }

action-happened = <b>Ce qui s’est passé</b>
action-move = • { $day } : { $what }
action-move-agree = { $name } en a fait une action
action-move-begin = { $name } a commencé
action-move-say-done = { $name } a dit que c’est fait
action-move-take-back = { $name } a dit que ce n’est finalement pas fait
action-move-confirm = { $name } a confirmé à la vérification : { $state }
action-move-confirm-nameless = quelqu’un d’autre a confirmé à la vérification : { $state }
action-move-reopen = { $name } a répondu à la vérification : { $state }
action-move-reopen-nameless = quelqu’un d’autre a répondu à la vérification : { $state }
action-move-drop = { $name } a abandonné l’action
action-move-give-person = { $name } a confié l’action à { $to }
action-move-give-department = { $name } a confié l’action à un service entier
action-move-redate = { $name } a changé la date : { $due }
action-move-reword = { $name } a dit l’action autrement
action-move-reason = { $what }. « { $reason } »

## La changer

action-words-ask = Que va-t-on faire ? Écrivez-le dans un message, { $most } caractères au plus. Le texte actuel :
action-words-length = Pas encore changé : il faut quelques mots, { $most } caractères au plus, et il y en a { $length }. Réécrivez, s’il vous plaît.
action-due-ask = Pour quand ? Touchez un jour, ou écrivez-en un dans un message, comme « dans deux semaines », « 15 mars » ou « vendredi prochain ».
action-day-not-understood = Je n’y ai pas lu de jour. Écrivez-le autrement, comme « 15 mars 2027 » ou « dans 3 semaines ».
action-day-out-of-reach = Ce jour n’est pas possible : choisissez-en un à partir d’aujourd’hui, et dans les deux ans.
action-owner-ask = Qui s’en charge ?
action-place-ask = Quel service s’en charge ? L’action lui revient en entier ; vous pourrez ensuite y désigner une personne.
action-drop-ask = Pourquoi l’abandonner ? Écrivez la raison dans un message, pour que tout le monde la comprenne plus tard. L’action et tout son historique restent gardés.
action-reason-length = Pas encore abandonnée : une raison a de { $least } à { $most } caractères, et celle-ci en a { $length }. Réécrivez-la, s’il vous plaît.

## Ce qui est déclaré fait est vérifié

recheck-section = est-ce fait ?
recheck-brief = <b>Est-ce fait ?</b> { $department } : { $title }
recheck-brief-text = On dit que c’est corrigé. La question vous est posée parce que ce n’est pas vous qui l’avez dit.
recheck-brief-again = Vous n’avez pas encore répondu. Un appui suffit. Sans réponse, on pourra le demander à quelqu’un d’autre.
recheck-text = On dit que ceci est corrigé. La question vous est posée parce que ce n’est pas vous qui l’avez dit. À votre avis, où cela en est-il aujourd’hui ?
recheck-privacy-named = Votre réponse est montrée avec votre nom.
recheck-privacy-confidential = Votre nom n’est montré à personne, et personne n’apprend à qui l’on a demandé.
recheck-thanks = Merci. Cela compte maintenant comme fait.
recheck-thanks-reopened = Merci. Ce n’est donc pas encore fait, et le travail continue.
recheck-thanks-out = Merci. Selon vous, c’est sans objet. Ce n’est donc pas confirmé, et les personnes qui y travaillent décident de la suite.
recheck-thanks-passed = Merci. On demandera à quelqu’un d’autre.
recheck-missing = Que manque-t-il ? Si vous voulez, écrivez-le dans un message : il va aux personnes qui y travaillent, avec votre nom.
recheck-missing-out = Pourquoi est-ce sans objet ? Si vous voulez, écrivez-le dans un message : il va aux personnes qui y travaillent, avec votre nom.
recheck-remark-kept = Merci. Les personnes qui y travaillent peuvent maintenant le lire.
recheck-remark-too-long = Pas encore gardé : { $most } caractères au plus, et il y en a { $length }. Réécrivez, s’il vous plaît.
recheck-over = Merci, votre réponse n’est plus nécessaire : c’est décidé, ou on le demande maintenant à quelqu’un d’autre.

## Ce que les gens apprennent

news-given = { $count ->
    [one] <b>Une action vous est confiée</b>
   *[other] <b>{ $count } actions vous sont confiées</b>
}
news-related = { $count ->
    [one] <b>Une chose dont dépend votre service sera corrigée</b>
   *[other] <b>Des choses dont dépend votre service seront corrigées</b>
}
news-line = • { $department } : { $title }, { $due }
news-more = { $count ->
    [one] • et une autre
   *[other] • et { $count } autres
}
news-confirmed = ✓ <b>Confirmé</b> ({ $department }) : { $title }. Une autre personne interrogée dit que c’est fait.
news-reopened = <b>Pas encore fait</b> ({ $department }) : { $title }. Le travail continue donc, { $due }
news-reopened-out = <b>Est-ce sans objet ?</b> { $department } : { $title }. Une personne interrogée le dit. Si l’action n’est pas abandonnée, le travail continue, { $due }
news-unconfirmed = <b>Personne ne dit si c’est fait</b> ({ $department }) : { $title }, déclaré fait le { $day }
news-unconfirmed-ask = Demandez-le à quelqu’un d’autre, ou laissez le travail continuer.
news-unconfirmed-nobody = Il n’y a personne d’autre à qui le demander. Voyez par vous-même, et laissez le travail continuer si ce n’est pas fait.
news-due = <b>À faire</b> ({ $department }) : { $title }, { $due }
news-moved = <b>Nouvelle date</b> ({ $department }) : { $title }, { $due }
news-taken = <b>Ne vous revient plus</b> ({ $department }) : { $title }. Qui s’en charge maintenant : { $owner }
news-dropped = <b>Abandonnée</b> ({ $department }) : { $title }. Il n’y a plus rien à faire.
news-late = <b>Toujours pas fait</b> ({ $department }) : { $title }, { $due }. Qui s’en charge : { $owner }
news-declined = <b>Qui doit faire ceci ?</b> { $name } dit que cela ne lui revient pas. { $department } : { $title }, { $due }

## Tranché par une action

voices-confirmed = <b>Compte comme { $state }</b> depuis le { $day } : cela a été déclaré fait, et { $name } l’a confirmé à la vérification. Les réponses données restent gardées.
voices-confirmed-nameless = <b>Compte comme { $state }</b> depuis le { $day } : cela a été déclaré fait, et une autre personne interrogée l’a confirmé. Les réponses données restent gardées.
report-confirmed = Corrigée depuis le { $day } : elle a été déclarée faite, et une autre personne interrogée l’a confirmé.

## Bulles (200 caractères au plus)

action-made = C’est maintenant une action. Voyez qui la fait, et pour quand.
action-moved-on = Cela a changé depuis. Voici où cela en est maintenant.
action-done-asked = C’est noté. On le demande maintenant à une autre personne.
action-done-nobody = C’est noté. Il n’y a personne d’autre à qui le demander maintenant.
recheck-asked = On le demande maintenant à quelqu’un d’autre.
recheck-nobody = Il n’y a personne d’autre à qui le demander.

## Rapports

report-plan = Plan d’action
report-head-what = Ce qui est à faire
report-head-who = Qui
report-head-due = Date prévue
report-head-state = État
report-due-late = { $day }, { $late }
report-late = { $days ->
    [one] un jour de retard
   *[other] { $days } jours de retard
}
workbook-plan = Plan d’action
workbook-head-what = Ce qui est à faire
workbook-head-due = Date prévue
workbook-head-status = État
board-plan = Ce qui se fait
    .lead = { $count ->
        [one] Une action convenue, en retard : { $late }
       *[other] { $count } actions convenues, en retard : { $late }
    }
    .more = et { $count ->
        [one] une autre
       *[other] { $count } autres
    }
    .notes = Les actions dont la date vient d’abord. Chacune a une personne qui s’en charge et un jour. Ce qui est déclaré fait est vérifié : cela ne compte que si une autre personne le confirme.
