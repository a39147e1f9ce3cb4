### Faire entrer des personnes : les invitations, les demandes d’entrée, qui est là, et qui est parti.

command-invites = les invitations en cours
command-applicants = qui attend d’entrer
command-people = qui est là, et avec quels droits
command-leave = quitter cette institution

## Boutons (32 caractères au plus)

button-invite = Inviter quelqu’un
button-invite-make = Créer le lien
button-invite-role = Pour qui
button-invite-language = Langue
button-invite-uses = { $count ->
    [one] Une personne
   *[other] Jusqu’à { $count }
}
button-invite-days = { $count ->
    [one] Un jour
   *[other] { $count } jours
}
button-invite-name = Donner un nom
button-invite-unname = Sans nom
button-share-link = Transmettre
button-links = Invitations en cours
button-link = ‹ Retour à l’invitation
button-link-anew = Créer un nouveau lien
button-link-revoke = Annuler l’invitation
button-link-forget = Retirer de la liste
button-link-revoke-now = Oui, annuler
button-withdraw = Je ne veux plus entrer
button-admit = Laisser entrer
button-turn-away = Refuser
button-applicants = Toutes les demandes
button-people = ‹ Tout le monde
button-people-leading = Toute l’institution
button-people-department = ‹ Retour à la liste
button-people-waiting = En attente d’entrer ({ $count })
button-people-missed = Pas encore là ({ $count })
button-people-away = Blocages, départs ({ $count })
button-people-invite = Inviter dans ce service
button-away = ‹ Blocages et départs
button-person = ‹ Retour à la personne
button-person-former = Voir ses anciens rôles
button-person-roles = Changer le rôle
button-person-places = ‹ Tous les services
button-person-frontline = Sert les clients
button-person-office = Ne sert pas les clients
button-person-remove = Retirer
button-person-remove-now = Oui, retirer
button-person-invite = Inviter de nouveau
button-person-share = Transmettre le lien de ce bot
button-leave-now = Oui, je pars
button-stay = Non, je reste
button-go-to-departments = Commencer

## Une invitation que l’on prépare

invite-for = <b>Pour :</b> { $role }
invite-into = <b>Où :</b> { $departments }
invite-nowhere = <b>Où :</b> nulle part encore. Choisissez au moins un service.
invite-language = <b>Langue au début :</b> { $language }
invite-uses = { $count ->
    [one] <b>Combien :</b> une personne, qui entre tout de suite
   *[other] <b>Combien :</b> jusqu’à { $count } personnes
}
invite-until = <b>Valable jusqu’au :</b> { $day } inclus
invite-named = <b>Nom :</b> { $name }
invite-applies = Qui ouvre un lien pour plusieurs personnes fait une demande, et une personne responsable décide : un lien accroché au mur peut être vu par d’autres. Avec le lien, vous recevez une feuille à imprimer.
invite-which-language = Dans quelle langue doit-on commencer ?
invite-ask-name = Pour qui est-elle ? Écrivez un nom ou quelques mots, { $most } caractères au plus. Seules les personnes qui peuvent inviter ici les voient.
invite-changed = L’invitation a changé. Regardez-la de nouveau, s’il vous plaît.
invite-made-already = Cette invitation est faite. /invite en commence une autre.
invite-too-many = Vous avez { $most } invitations en cours, et je ne peux pas en garder plus. Annulez-en d’abord, avec /invites.
invite-how-many = Pour { $count } personnes au plus, jusqu’au { $until } inclus. Chacune fait une demande, et une personne responsable décide. Je ne garde le lien nulle part : transmettez-le maintenant.
invite-share = Une invitation à Smart Operations. Ouvrez-la dans Telegram :
invite-poster = La même chose sur une feuille à imprimer et à accrocher.
invite-poster-file = invitation.pdf

## Une feuille pour le mur

poster-title = Invitation, { $institution }
poster-sentence = Que faisons-nous pour bien traiter les clients ? Quelques minutes de questions pour qui travaille ici.
poster-step-1 = Visez le code avec l’appareil photo de votre téléphone, ou tapez le lien ci-dessous.
poster-step-2 = Telegram s’ouvre. Touchez « Démarrer ».
poster-step-3 = Une personne responsable vous laisse entrer, et la première question arrive.
poster-until = Valable jusqu’au { $day } inclus

## Les invitations en cours

invites-section = invitations en cours
invites-about = Touchez-en une pour l’annuler, ou pour créer un nouveau lien à sa place. Je ne garde aucun lien que je pourrais montrer de nouveau.
invites-none = Aucune invitation n’est en cours.
missed-section = invitations sans suite
missed-about = Personne n’a encore ouvert celles-ci. Je ne garde aucun lien que je pourrais montrer de nouveau : touchez-en une pour créer un nouveau lien.
missed-none = Toutes les personnes invitées sont là.
link-section = l’invitation
link-line = <b>{ $number }. { $name }</b>
link-for = { $role }
link-for-where = { $role } : { $departments }
link-left = { $count ->
    [one] Pas encore ouverte
   *[other] Places restantes : { $left } sur { $count }
}
link-until = Valable jusqu’au { $until } inclus
link-over = Plus valable depuis le { $until }
link-waiting = { $count ->
    [0] Personne n’attend d’entrer
    [one] Une personne attend d’entrer
   *[other] { $count } personnes attendent d’entrer
}
link-made-by = Faite par { $name }
link-made-by-operator = Faite par la personne qui gère ce bot
link-anew-about = Un nouveau lien prend la place de celui-ci, qui ne marche plus.
link-revoke-section = annuler l’invitation ?
link-revoke-about = Plus personne ne peut entrer par ce lien. Qui est déjà là reste.
link-revoke-waiting = { $count ->
    [one] Une personne attend : vous pouvez encore la laisser entrer ou la refuser.
   *[other] { $count } personnes attendent : vous pouvez encore les laisser entrer ou les refuser.
}
# Aussi des bulles : 200 caractères au plus.
link-revoked = C’est annulé.
link-gone = Cette invitation n’existe plus.

## Les demandes d’entrée

applicants-section = en attente d’entrer
applicants-about = Ces personnes ont ouvert une invitation pour plusieurs. Touchez-en une pour décider.
applicants-none = Personne n’attend.
applicant-line = • { $name } ({ $wish })
applicant-title = <b>{ $name }</b> voudrait entrer
applicant-by = <b>Invitation :</b> { $name }
applicant-since = Depuis le { $date }
applicant-know = C’est le nom choisi dans Telegram. Ne laissez entrer que des personnes dont vous savez qu’elles travaillent ici.
applicant-nowhere = Il n’y a plus de service où cette invitation pourrait mener.
applicant-was-admitted = { $name } a accepté la demande.
applicant-was-turned-away = { $name } a refusé la demande.
applicant-was-withdrawn = Cette personne n’attend plus.
applicant-waits = <b>{ $institution }</b>

    Merci, { $name }. Une personne responsable y décide si vous entrez, et voit le nom que vous avez dans Telegram. Je vous écrirai ensuite.
applicant-withdrawn = D’accord. Vous n’attendez plus.
applicant-is-turned-away = <b>{ $institution }</b> n’a pas accepté votre demande. Si c’est une erreur, voyez avec la personne qui vous a montré l’invitation.
invites-put-off = Trop d’invitations que vous avez ouvertes n’ont pas marché. Attendez un peu, au moins une heure, avant d’en ouvrir une autre.

## Qui est là

here-not-yours = Les responsables et la direction voient qui est là.
here-section = qui est là
here-line = <b>{ $number }. { $department }</b> : { $count ->
    [0] personne encore
    [one] une personne
   *[other] { $count } personnes
}
here-line-leading = <b>Toute l’institution</b> : { $count ->
    [0] personne encore
    [one] une personne
   *[other] { $count } personnes
}
here-leading-title = Toute l’institution
here-nobody = Personne n’est encore là.
here-person = • { $name } : { $role }
here-person-blocked = • { $name } : { $role } (bot bloqué)
role-none = Aucun rôle

away-section = blocages et départs
away-about = Touchez une personne pour transmettre un lien.
away-none = Personne ne m’a bloqué, et personne n’est parti.
away-blocked = • { $name } m’a bloqué
away-left = • { $name } : départ le { $date }
away-removed = • { $name } : retrait le { $date }

person-section = ses droits
person-role = • { $place } : <b>{ $role }</b>
person-blocked = Cette personne m’a bloqué : je ne peux pas lui écrire. Transmettez-lui le lien de ce bot et demandez-lui de me laisser écrire de nouveau.
person-is-you = C’est vous. Une autre personne, avec le rôle Administration ou Direction, peut changer votre rôle.
person-others-decide = Son rôle ailleurs, c’est à d’autres de le changer.
person-roles-section = changer le rôle
person-roles-about = Touchez l’endroit où il doit changer.
person-role-where = { $place } : <b>{ $role }</b>
person-left = Départ le { $date }. Ses réponses restent.
person-removed = Retrait le { $date }. Ses réponses restent.
person-was = <b>Ses anciens rôles</b>
person-remove-section = retirer cette personne ?
person-remove-about = Son accès cesse tout de suite : boutons, commandes et messages, et toutes les invitations qu’elle a faites. Elle n’est plus interrogée. Ses réponses restent, et comptent dans les campagnes ouvertes.
# Aussi des bulles : 200 caractères au plus.
person-is-removed = C’est fait.
person-gone = Cette personne n’est plus là.
person-self = Personne ne change son propre rôle. Voyez avec une autre personne qui a le rôle Administration ou Direction.
person-last-role = C’est son seul rôle ici. Pour y mettre fin, retirez la personne.
person-last-owner = Il doit rester une personne avec le rôle Administration. Donnez d’abord ce rôle à quelqu’un d’autre, dans /people ou avec /invite.

## Partir

leave-title = <b>Quitter { $institution } ?</b>
leave-about = Votre accès cesse tout de suite, comme toutes les invitations que vous avez faites. Vos réponses restent. Pour revenir, il vous faut une invitation.
leave-done = Vous avez quitté <b>{ $institution }</b>. Merci pour vos réponses.
notice-left = { $name } a quitté l’institution.
