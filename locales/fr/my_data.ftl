### Ce qui est gardé d’une personne : qui le voit et combien de temps, une copie, et l’effacement.

command-privacy = qui voit quoi, et combien de temps c’est gardé
command-mydata = une copie de tout ce qui est gardé sur vous
command-forget = faire effacer tout ce qui vous concerne

## Boutons (32 caractères au plus)

button-keep-answers = { $time } mois
button-keep-former = { $time ->
    [one] { $time } jour
   *[other] { $time } jours
}
button-my-data = M’envoyer mes données
button-forgetting = Que puis-je faire effacer ?
button-forget-in = { $institution }
button-forget-everywhere = Partout
button-forget-now = Oui, tout effacer
button-forget-not = Non, tout garder

## Qui voit quoi, et combien de temps c’est gardé

privacy-title = <b>{ $institution } : qui voit quoi, et combien de temps c’est gardé</b>
privacy-named = <b>Campagnes avec les noms.</b> Tant qu’une campagne est ouverte, personne ne voit les réponses de personne. Une fois close, les responsables de votre service et la direction peuvent voir vos réponses et vos remarques avec votre nom.
privacy-confidential = <b>Campagnes confidentielles.</b> On ne montre à personne de qui est une réponse. Vous lisez de quelle sorte est la campagne avant la première question.
privacy-files = <b>Les photos et les documents</b> restent chez Telegram. Ici, on n’en garde que la référence, et ils ne sont montrés qu’à vous.
privacy-operator = <b>La personne qui gère ce bot</b> s’occupe de la base de données et de ses sauvegardes, et pourrait lire ce qui s’y trouve.
privacy-answers = <b>{ $months } mois</b> après la fin d’une campagne, on efface qui y a dit quoi, avec toutes les remarques et les références de fichiers. Les réponses continuent de compter, sans être rattachées à personne.
privacy-former = <b>{ $days ->
    [one] { $days } jour
   *[other] { $days } jours
}</b> après le départ ou le retrait d’une personne, son nom, son compte et ses remarques sont effacés. Ce qu’elle a dit continue de compter, sans être rattaché à personne.
privacy-trail = <b>Le journal</b> de qui a changé quoi, et quand, est gardé pour toujours. Il ne contient ni noms ni rien de ce que vous avez écrit : un code tiré au hasard vous représente. Une fois vos données effacées, ce code ne mène plus à personne.
privacy-ways = /mydata vous envoie tout ce qui est gardé sur vous, /forget le fait effacer.
privacy-choose = Vous pouvez choisir la durée : des mois pour qui a dit quoi, des jours pour les personnes parties. Ce qui dépasse cette durée est effacé en moins d’un jour, pour toujours.
privacy-saved = C’est enregistré.

## L’effacement

forget-title = <b>Faire effacer tout ce qui vous concerne dans { $institution } ?</b>
forget-title-everywhere = <b>Faire effacer tout ce qui vous concerne, partout ?</b>
forget-choose = <b>Où faut-il effacer tout ce qui vous concerne ?</b>
forget-where = Cela concerne : { $institutions }.
forget-erased = <b>Effacé pour toujours :</b> votre nom et votre compte Telegram, votre langue et votre fuseau horaire ; vos remarques et vos raisons ; les références de vos photos et de vos documents ; ce que vous étiez en train de préparer, et les messages qui vous attendent. Les invitations que vous avez faites ne marchent plus.
forget-withdrawn = <b>Retiré :</b> toutes vos réponses dans les campagnes ouvertes, même celles que vous avez remises.
forget-stays = <b>Reste :</b> vos réponses dans les campagnes closes, sans être rattachées à personne, pour que leurs résultats restent ce qu’ils sont ; ce que vous avez tranché pour tout le monde, sans votre nom ; et le journal des changements, où un code tiré au hasard vous représentait et ne mène plus à personne.
forget-noticed = Qui se souvient de vos remarques peut voir qu’elles ont disparu. Je ne peux rien sur les messages de cette conversation ni sur les fichiers que quelqu’un a enregistrés.
forget-after = Votre accès cesse tout de suite. Pour revenir, il vous faut une invitation, et vous recommencez comme une nouvelle personne.
forget-copy = Si vous voulez d’abord une copie, envoyez /mydata.
forget-last-owner = Personne d’autre que vous n’a le rôle Administration. Donnez-le d’abord à quelqu’un, dans /people ou avec /invite.
forget-ownerless = Personne d’autre que vous n’a le rôle Administration dans : { $institutions }. Il n’y aurait plus personne. Donnez-le d’abord à quelqu’un, dans /people ou avec /invite. S’il n’y a personne, la personne qui gère ce bot le peut : <i>smartops invite</i> crée un lien pour ce rôle.
forget-done = Tout ce qui vous concerne est effacé dans <b>{ $institution }</b>. Merci pour vos réponses.
forget-done-everywhere = Tout ce qui vous concerne est effacé. Merci pour vos réponses, et au revoir.

## La copie

mydata-what = vos données
mydata-caption = Tout ce qui est gardé sur vous, au { $day }. Ouvrez-le dans n’importe quel navigateur ; personne d’autre ne l’a reçu.
mydata-caption-machine = La même chose pour d’autres logiciels (JSON).
mydata-title = Tout ce qui est gardé sur { $name }
mydata-made = Fait le { $moment }. Toutes les heures sont celles du fuseau { $zone }.
mydata-yes = Oui
mydata-no = Non
mydata-none = Rien.

mydata-person = À propos de vous
mydata-name = Nom
mydata-account = Compte Telegram
mydata-language = Langue
mydata-zone = Fuseau horaire
mydata-first-seen = Première visite
mydata-blocked = Bot bloqué depuis
mydata-writing = Comment le bot vous écrit
mydata-applied = Demande d’entrée
mydata-applied-line = { $institution }, { $moment }

mydata-membership = Appartenance
mydata-joined = Membre depuis
mydata-left = Membre jusqu’au
mydata-role = Rôle
mydata-role-where = { $role } : { $department }
mydata-frontline = Sert les clients
mydata-key = Code dans le journal

mydata-answers = Vos réponses
mydata-round = { $department }, campagne du { $day }
mydata-round-open = Encore ouverte.
mydata-round-closed = Close le { $moment }.
mydata-handed-in = Remises le { $moment }.
mydata-answer = Votre réponse
mydata-answered = Répondu le
mydata-note = Votre remarque
mydata-file = { $kind ->
    [photo] Photo
   *[document] Document
}
mydata-file-line = { $name }, envoi du { $moment }. Le fichier est chez Telegram, dans votre conversation avec le bot.
mydata-file-unnamed = Sans nom

mydata-settled = Ce que vous avez tranché pour tout le monde
mydata-settled-reason = Votre raison
mydata-helped = Ce que vous avez répondu à des collègues
mydata-actions = Ce que vous avez choisi de corriger
mydata-action-kept = Retenu le { $moment }
mydata-action-dropped = Retenu le { $kept }, abandonné le { $dropped }
mydata-duties = Ce qui vous revient à faire
mydata-duty = { $state }, date prévue : { $day }
mydata-invites = Les invitations que vous avez faites
mydata-invite-line = { $role }, jusqu’au { $moment }
mydata-invite-named = { $role }, pour « { $name } », jusqu’au { $moment }
mydata-rating = Votre avis sur l’outil
mydata-rating-line = { $stars } sur 5, le { $moment }
mydata-messages = Les messages pour vous
mydata-message-sent = Envoyé le { $moment }
mydata-message-due = Prévu le { $moment }
mydata-reminders = Ce que vous avez choisi pour les rappels

mydata-trail = Ce que le journal dit de vous
mydata-trail-about = Qui a changé quoi, et quand. Votre code vous y représente. La copie pour d’autres logiciels contient chaque entrée en entier.
mydata-privacy = Qui le voit, et combien de temps c’est gardé

## Ce qui a été fait, dans le journal

trail-answer-changed = Une réponse a été donnée ou changée
trail-answer-dropped = Une réponse n’a plus compté
trail-answers-handed-in = Des réponses ont été remises
trail-answers-taken-back = Des réponses ont été reprises
trail-answer-settled = Une réponse a été tranchée pour tout le monde
trail-round-opened = Une campagne a été ouverte
trail-round-extended = Une campagne a reçu plus de temps
trail-round-widened = Une campagne de suivi est devenue une campagne complète
trail-round-closed = Une campagne a été close
trail-action-kept = Un constat a été choisi pour être corrigé
trail-action-moved = Quelqu’un a dit où en est une action
trail-action-given = Une action a été confiée à quelqu’un
trail-action-redated = Une action a reçu une autre date
trail-action-reworded = Une action a été dite autrement
trail-action-dropped = Un constat n’était plus à corriger
trail-reassessment-redated = La prochaine évaluation d’un service a reçu une autre date
trail-responsibility-reconsidered = Quelqu’un a dit si une responsabilité reste comme avant
trail-invite-made = Une invitation a été faite
trail-invite-revoked = Une invitation a été annulée
trail-application-made = Quelqu’un a demandé à entrer
trail-application-withdrawn = Quelqu’un ne demandait plus à entrer
trail-applicant-admitted = Une demande d’entrée a été acceptée
trail-applicant-turned-away = Une demande d’entrée a été refusée
trail-member-joined = Quelqu’un a rejoint l’institution
trail-member-removed = Quelqu’un a été retiré
trail-member-left = Quelqu’un a quitté l’institution
trail-role-given = Un rôle a été donné
trail-role-taken = Un rôle a été retiré
trail-setting-changed = Un réglage a été changé
trail-data-forgotten = Les données d’une personne ont été effacées à sa demande
trail-data-expired = Ce qui avait été gardé assez longtemps a été effacé
trail-institution-added = L’institution a été ajoutée
trail-institution-archived = L’institution a été archivée
trail-institution-restored = L’institution a été rouverte
# Ce que le journal contient de plus récent que ces mots.
trail-other = Autre chose a été fait

## Les sortes de messages

message-joined = Une personne invitée par vous est là
message-applied = Quelqu’un demande à entrer
message-decided = La décision sur votre entrée
message-left = Quelqu’un a quitté l’institution
message-round-opened = Une campagne vous interroge
message-round-closed = Ce qui est sorti d’une campagne
message-department-complete = Un service a remis ses réponses
message-round-complete = Tout le monde a remis ses réponses
message-blocked = Quelqu’un n’est pas joignable
message-run-unfinished = Vos réponses ne sont pas finies
message-round-closing = Une campagne va se terminer
message-relied-changed = Une chose dont vous dépendez a changé
message-relied-confirmed = Une chose dont vous dépendez a été corrigée
message-weekly = Votre semaine
message-actions-given = Une action vous est confiée
message-action-changed = Une de vos actions a changé
message-actions-related = Une chose dont vous dépendez sera corrigée
message-action-answered = Ce qui est sorti de la vérification
message-action-due = La date d’une action est arrivée
message-action-due-late = Une action est en retard
message-action-due-declined = Quelqu’un dit qu’une action n’est pas la sienne
message-recheck = Vérifier si une chose est faite
message-recheck-unanswered = Vérifier de nouveau si une chose est faite
message-action-unconfirmed = Personne ne confirme une action
message-ask = Une question entre collègues
message-ask-answered = Une réponse entre collègues
message-ask-remarked = Une réponse entre collègues, avec une remarque
message-ask-passed = Personne ne peut dire ce que vous avez demandé
message-other = Un autre message
