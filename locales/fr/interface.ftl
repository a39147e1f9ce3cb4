### Ce que le bot dit dans la messagerie. Le HTML est celui de Telegram : <b> et <i> seulement.

## Boutons (32 caractères au plus)

button-chosen = ●{ "\u00A0" }{ $label }
button-what-counts = Ce qui compte
button-back = ‹ Retour
button-skip = Passer ›
button-next = Suivante ›
button-all-answers = Toutes les réponses
button-pause = Pause
button-continue = Continuer
button-attachments = Remarques ({ $count })
button-undo = Annuler le changement
button-to-question = ‹ Retour à la question
button-go-to-open = Aller à la question en cours
button-begin = Commencer
button-begin-narrow = Commencer par ces { $count }
button-begin-all = Répondre aux { $count }
button-widen = Répondre aux { $count } autres
button-left-over = Répondre au reste
button-submit = Remettre mes réponses
button-reopen = Changer des réponses
button-departments = Services
button-my-answers = Aller aux réponses
button-see = Voir { $number }
button-remove = Retirer { $number }
button-as-answer = C’est ma réponse
button-as-note = Garder comme remarque
button-earlier = ‹ Page précédente
button-later = Page suivante ›
button-to-summary = ‹ Retour au bilan
button-strengths = Ce qui est bien
button-reliant = Qui dépend de nous
button-picture = Image
button-rules = Comment on compte
button-copy-link = Copier le lien

## La carte d’une suite de questions

card-head = <b>{ $whose }</b> · { $section }
# La même chose là où les deux ensemble sont trop longs pour une ligne : la section se trouve en dessous.
card-head-alone = <b>{ $whose }</b>
card-question = <b>{ $question }</b>
card-progress = { $bar }  { $done } sur { $total }
card-changed = Réponse changée : { $title }, de { $before } à { $after }.
card-dropped = { $count ->
    [one] Une question de suite ne compte plus. Sa réponse est gardée pour le cas où vous annulez le changement.
   *[other] { $count } questions de suite ne comptent plus. Leurs réponses sont gardées pour le cas où vous annulez le changement.
}
card-holds = Gardé avec cette question : { $things }
card-hint = Écrivez une remarque, ou envoyez une photo ou un document : c’est gardé avec cette question. Ni nom ni papiers de clients, s’il vous plaît.

things-notes = { $count ->
    [one] une remarque
   *[other] { $count } remarques
}
things-photos = { $count ->
    [one] une photo
   *[other] { $count } photos
}
things-documents = { $count ->
    [one] un document
   *[other] { $count } documents
}

intro-section = avant de commencer
intro-time = { $count ->
    [one] <b>Combien de temps :</b> une question, moins d’une minute. Chaque réponse est enregistrée aussitôt ; arrêtez et revenez quand vous voulez.
   *[other] <b>Combien de temps :</b> { $count } questions, environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. Chaque réponse est enregistrée aussitôt ; arrêtez et revenez quand vous voulez.
}
intro-few = { $few ->
    [0] Ici, aucune des { $all } questions ne s’adresse aux personnes qui travaillent avec les clients. Vous pouvez y répondre quand même.
    [one] Ici, une seule des { $all } questions s’adresse aux personnes qui travaillent avec les clients. Vous pouvez aussi répondre aux autres.
   *[other] Ici, seules { $few } des { $all } questions s’adressent aux personnes qui travaillent avec les clients. Vous pouvez aussi répondre aux autres.
}
intro-honest = Répondez selon ce qui est, pas selon ce qui devrait être. « Je ne sais pas » est aussi une bonne réponse.

review-section = relecture
review-complete = Vous avez répondu à tout. Relisez vos réponses, ou remettez-les.
review-left = { $count ->
    [one] Une question est encore sans réponse. Vous pouvez y répondre, ou remettre ce que vous avez.
   *[other] { $count } questions sont encore sans réponse. Vous pouvez y répondre, ou remettre ce que vous avez.
}
review-nothing = Aucune réponse encore.
review-wider = { $count ->
    [one] Une autre question s’adresse aux responsables. Vous pouvez aussi y répondre.
   *[other] { $count } autres questions s’adressent aux responsables. Vous pouvez aussi y répondre.
}

closed-text = Cette campagne est close. Les réponses restent comme elles sont.

pause-section = en pause
pause-text = Vos réponses sont enregistrées. Continuez quand vous voulez, ici ou avec /start.

moved-card = { $department } : la question est maintenant plus bas.

## Ce qui compte

counts-question = <b>{ $question }</b>
counts-why = <b>Pourquoi cela compte pour un client</b>
counts-choices = <b>À quoi ressemble chaque réponse</b>
counts-choice = { $sign } <b>{ $label }</b> : { $text }
counts-evidence = <b>Ce qui le prouve</b>
counts-rule = Quand deux lignes conviennent, la plus basse compte : une seule condition qui manque donne « { $partly } ». Si une ligne porte sur le dernier cas et qu’il n’y en a pas eu en deux ans, choisissez « { $out } ».

## Toutes les réponses

answers-section = toutes les réponses
answers-text = Touchez une réponse pour la changer. Seul ce qui en dépend est demandé de nouveau.
answers-line = { $sign } { $title }
answers-open-sign = ○

## Remarques et preuves

notes-section = remarques
notes-none = Rien n’est encore gardé avec cette question.
notes-line = <b>{ $number }.</b> { $text }
notes-photo = photo
notes-document = document { $name }
notes-safe = Les fichiers restent dans Telegram ; ici, on n’en garde que la référence.
note-too-long = Pas gardé. Les remarques d’une question ont { $limit } caractères en tout, et il en reste { $room } ; ce texte en a { $length }. Raccourcissez-le, ou envoyez-le comme document.
note-too-many = Pas gardé. Une question garde { $limit } remarques, photos et documents au plus.
note-or-answer = « { $text } » se lit comme une réponse. Est-ce votre réponse, ou une remarque ?
note-kept = Gardé comme remarque.
note-answered = Pris comme votre réponse.
note-removed = C’est retiré.
note-nothing-open = Aucune question n’est ouverte : je n’ai donc rien gardé.
note-odd-kind = Je peux garder du texte, des photos et des documents. Envoyez cela sous une de ces formes, s’il vous plaît.

## Bulles (200 caractères au plus)

tap-stale = Ce bouton est celui d’une question précédente. Voici où vous en êtes.
tap-saved-later = C’est enregistré. Telegram me ralentit ; l’écran suit dans un instant.
tap-unreadable = Ce bouton ne marche plus. Envoyez /start pour continuer.
tap-failed = Cela n’a pas marché, et ce n’est pas votre faute. Envoyez /start et réessayez.
not-yours = Vous n’avez pas accès à cela, ou vous ne l’avez plus.
round-closed = Cette campagne est close. Les réponses restent comme elles sont.
update-finished = C’est déjà fait.
storage-unavailable = Un instant, s’il vous plaît.

## Les services

departments-title = <b>{ $institution }</b>
departments-text = Pour quel service répondez-vous ?
departments-none = Il n’y a pas encore de service pour lequel vous pouvez répondre. Voyez avec la personne qui vous a donné l’invitation.
departments-new = { $name }
departments-under-way = { $name } : { $done } sur { $total }
departments-handed-in = ✓ { $name }

## Le bilan

summary-section = vos réponses
summary-progress = <b>Réponses :</b> { $done } sur { $total }
summary-score = <b>Score :</b> { $score }, sur { $judged } réponses jugées
summary-no-score = <b>Score :</b> aucun encore ; { $lacking ->
    [one] il manque une réponse jugée
   *[other] il manque { $lacking } réponses jugées
}
summary-confidence = { $unknown ->
    [0] <b>Fiabilité :</b> { $confidence }, rien n’est inconnu
    [one] <b>Fiabilité :</b> { $confidence }, une réponse n’est pas connue
   *[other] <b>Fiabilité :</b> { $confidence }, { $unknown } réponses ne sont pas connues
}
summary-no-confidence = <b>Fiabilité :</b> aucune encore
summary-to-fix = { $count ->
    [one] <b>À corriger : une responsabilité</b>
   *[other] <b>À corriger : { $count } responsabilités</b>, les plus urgentes d’abord
}
summary-page = Page { $page } sur { $pages }
summary-nothing-so-far = <b>Rien à corriger jusqu’ici.</b>
summary-nothing-to-fix = <b>Rien à corriger.</b> Gardez ce qui est bien.
summary-not-answered = Vous n’avez encore répondu à rien.
summary-which = Quel bilan voulez-vous voir ?
summary-picture = { $department }, par principe
summary-none = Vous n’avez pas encore de réponses. Choisissez un service et commencez.

finding-title = <b>{ $number }. { $title }</b>
finding-step = <b>Premier pas :</b> { $step }
finding-relies = <b>Dépend de</b> « { $department } » : { $why } ({ $state })
finding-supports = <b>Soutient</b> « { $department } » : { $why } ({ $state })
finding-relies-head = <b>Dépend de</b>
finding-supports-head = <b>Soutient</b>
finding-link = • <b>{ $department }</b>, { $title } : { $why }. <i>{ $state }</i>
finding-link-area = • <b>{ $department }</b> : { $why }. <i>{ $state }</i>
finding-nobody = Aucun autre service n’est concerné.
finding-answer = Votre réponse : { $answer }
finding-why = <b>Pourquoi cela compte pour un client</b>
finding-evidence = <b>Ce qui montrera que c’est fait</b>
finding-button = { $number }. { $title }

reason-critical = critique
reason-major = majeure
reason-minor = mineure
reason-not = non respectée
reason-partly = respectée en partie
reason-unknown = pas connue
reason-relied-on = { $count ->
    [one] une autre responsabilité en dépend
   *[other] { $count } autres responsabilités en dépendent
}

reason-split = avis partagés
reason-frontline-differs = jugée plus bas sur le terrain
reason-perception-gap = deux services la voient autrement
reason-points-lost = { $count ->
    [one] un point perdu
   *[other] { $count } points perdus
}
reason-critical-not-met = { $count ->
    [one] une responsabilité critique non respectée
   *[other] { $count } responsabilités critiques non respectées
}
reason-disputed = { $count ->
    [one] avis partagés sur une responsabilité
   *[other] avis partagés sur { $count } responsabilités
}
reason-low-score = score { $percent }
reason-weight = poids des réponses : { $count }
reason-critical-wait = { $count ->
    [one] un constat critique l’attend
   *[other] { $count } constats critiques l’attendent
}
reason-major-wait = { $count ->
    [one] un constat majeur l’attend
   *[other] { $count } constats majeurs l’attendent
}
reason-wait-for-it = { $count ->
    [one] un constat de la vague { $wave } l’attend
   *[other] { $count } constats de la vague { $wave } l’attendent
}
reason-waits-for = { $count ->
    [one] attend un constat de la vague { $wave }
   *[other] attend { $count } constats de la vague { $wave }
}
reason-quick = il reste peu à faire

state-unknown-yet = pas encore connu
# Aucun service ne couvre le domaine à l’autre bout d’un lien.
state-not-here = pas de service ici
state-score = score { $score }
state-few = trop peu de réponses pour un score
state-choice = { $sign }{ "\u00A0" }{ $label }

strengths-section = ce qui est bien
strengths-text = Continuez ainsi. D’autres en dépendent.
strengths-none = Rien n’est encore entièrement respecté. Commencez par le premier constat.
strengths-line = ✓ { $title } ({ $reasons })

reliant-section = qui dépend de nous
reliant-text = Ces services dépendent du vôtre dans son ensemble :
reliant-none = Aucun service ne dépend du vôtre dans son ensemble. Chaque constat dit qui en dépend.

rules-section = comment on compte
rules-score = <b>Score :</b> chaque réponse donne des points (respectée 2, en partie 1, non 0), fois son poids (critique 3, majeure 2, mineure 1) ; le score est la part des points possibles qui est atteinte. En dessous de { $enough } réponses jugées, on n’en montre pas.
rules-out = « Sans objet » ne compte pas. « Je ne sais pas » ne compte pas dans le score et réduit la fiabilité.
rules-confidence = <b>Fiabilité :</b> la part des réponses jugées parmi les jugées et les « je ne sais pas ».
rules-order = <b>Ordre :</b> l’importance d’abord, puis non respectée, respectée en partie, pas connue ; puis combien d’autres en dépendent.
rules-others = <b>Autres services :</b> leurs réponses apparaissent une fois leur campagne close. Quand plusieurs personnes ont répondu, la réponse du milieu compte, la plus basse de deux.

## Entrer

stranger = Bonjour. Pour utiliser ce bot, il faut une invitation. Demandez un lien à la personne chargée de la protection des clients dans votre institution.
invite-not-valid = Cette invitation ne marche pas. Elle a peut-être déjà servi, ou n’est plus valable. Demandez-en une nouvelle, s’il vous plaît.
group-private = Je ne travaille qu’en conversation privée. Écrivez-moi directement, s’il vous plaît.
welcome = Bienvenue dans <b>{ $institution }</b>, { $name }.
welcome-new = Bienvenue, { $name }.
welcome-does = Je demande ce que fait votre service pour bien traiter les clients : quelques minutes de questions. Vous recevez ensuite une courte liste : que corriger en premier, et avec qui.

set-up-name = Commençons par votre institution. <b>Comment s’appelle-t-elle ?</b> Écrivez son nom comme votre personnel le connaît.
set-up-name-length = Envoyez un nom de 1 à { $limit } caractères, s’il vous plaît.
set-up-language = <b>{ $institution }</b>. Dans quelle langue y travaille-t-on ?
set-up-time-zone = <b>{ $institution }</b>. Quel est son fuseau horaire ? Choisissez-en un, ou écrivez le nom de la grande ville la plus proche.
set-up-zone-unknown = Je ne connais pas ce lieu. Écrivez le nom d’une grande ville du même fuseau horaire, comme Dakar.
set-up-done = C’est prêt : <b>{ $institution }</b>, à l’heure de { $place }. Invitez des collègues avec /invite, ou commencez vous-même par un service.

## Inviter

invite-title = <b>Inviter des collègues</b>
invite-whom = Qui voulez-vous inviter ?
invite-where = Pour quels services ? Touchez un service pour l’ajouter ou le retirer.
invite-made = <b>Invitation</b> : { $role }
invite-made-where = <b>Invitation</b> : { $role }, { $departments }
invite-link = { $link }
invite-how = Transmettez ce lien, ou faites scanner l’image. Il marche une seule fois, jusqu’au { $until } inclus. Je ne le garde nulle part, et je vous dis quand il a servi.

role-owner = Administration
role-leader = Direction (ou conseil)
role-manager = Responsable
role-staff = Personnel de bureau
role-frontline = Personnel au contact des clients

notice-joined = { $name } a accepté l’invitation : { $role }.

## Aide et commandes

help = <b>Ce que je fais</b>
    Je demande ce que fait votre service pour bien traiter les clients. Vous répondez en touchant un bouton. À la fin, vous recevez une liste : que corriger en premier, le premier pas pour chaque chose, et les services concernés.

    <b>Bon à savoir</b>
    Chaque réponse est enregistrée aussitôt. Arrêtez et revenez quand vous voulez.
    Écrivez une remarque, ou envoyez une photo ou un document, pendant qu’une question est ouverte : c’est gardé avec cette question. Ni noms ni papiers de clients, s’il vous plaît.
help-commands = <b>Commandes</b>
help-command = { $command } : { $what }
unknown-command = Je ne connais pas cette commande.

command-start = continuer là où vous en êtes
command-departments = choisir un service
command-summary = que corriger en premier
command-invite = inviter des collègues
command-help = comment cela marche
bot-description = Je demande ce que fait votre service pour bien traiter les clients, et je vous dis que corriger en premier, et avec qui. Il faut une invitation.
bot-about = La protection des clients, service par service.
apology = Quelque chose n’a pas marché ici, et ce n’est pas votre faute. Vos réponses sont en sécurité. Envoyez /start pour continuer. (Référence { $reference })
