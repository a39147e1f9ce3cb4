### La structure propre de l’institution : les services, leurs noms et leurs domaines, et qui répond de quoi.

command-structure = les services, et qui en est responsable
command-mine = ce dont je suis responsable

## Boutons (32 caractères au plus)

button-structure = ‹ Tous les services
button-structure-department = ‹ Retour au service
button-structure-pair = ‹ Retour au domaine
button-structure-area = ‹ Retour au domaine
button-structure-all-areas = ‹ Tous les domaines
button-structure-areas = Qui couvre quoi
button-structure-add = Ajouter un service
button-structure-archived = Archivés ({ $count })
button-structure-restore = Rouvrir : { $name }
button-structure-covers = Ce qu’il couvre
button-structure-names = Son nom
button-structure-name = Nommer : { $language }
button-structure-unname = Ôter le nom : { $language }
button-structure-archive = Archiver
button-structure-archive-now = Oui, archiver
button-structure-elsewhere = D’autres domaines ({ $count })
button-structure-responsible = Qui est responsable ?
button-structure-nobody = Personne
button-structure-duties = Responsabilités une à une
button-structure-compare = Services côte à côte
button-branches-structure = Qui couvre le domaine
button-structure-no-area = Nous n’avons pas ce domaine
button-structure-no-area-now = Oui, nous n’avons pas ce domaine
button-duties = ‹ Retour à la liste
button-duty-department = Le service entier
button-duty-take-back = Personne en particulier
button-duty-elsewhere = Un autre service

## Tous les services, et un seul

structure-section = nos services
structure-about = Quel service couvre quoi, et qui en est responsable. Les écrans, les rapports et les liens emploient les noms que vous donnez ici.
structure-about-own = Ce que couvrent vos services, et qui en est responsable.
structure-line = <b>{ $number }. { $name }</b> : { $areas }
structure-line-plain = <b>{ $number }. { $name }</b>
structure-line-empty = <b>{ $number }. { $name }</b> : ne couvre encore rien
structure-nameless = Un service sans nom
structure-uncovered = <b>Aucun service ne couvre :</b> { $areas }. Un tel domaine n’est dans aucun chiffre, et les rapports le disent.

structure-department-section = le service
structure-covers = <b>Il couvre</b>
structure-covers-nothing = Il ne couvre rien : on ne demande rien à son personnel. Dites ce qu’il couvre, ou archivez-le.
structure-covered = • { $area } ; responsable : { $person }
structure-covered-nobody = • { $area } : pas encore de responsable
structure-people = { $count ->
    [0] <b>Personne ne travaille encore ici.</b> Invitez des collègues avec /invite.
    [one] Une personne travaille ici.
   *[other] { $count } personnes travaillent ici.
}
structure-elsewhere = { $count ->
    [one] Une responsabilité d’un autre domaine revient aussi à ce service.
   *[other] { $count } responsabilités d’autres domaines reviennent aussi à ce service.
}
structure-in-round-note = On répond ici en ce moment. Cette campagne garde ce qui valait à son ouverture ; ce que vous changez compte à partir de la suivante.

## Les noms

structure-names-section = son nom
structure-name = <b>{ $language } :</b> { $name }
structure-name-none = <b>{ $language } :</b> pas de nom à lui
structure-names-about = Dans une langue sans nom, on en voit un autre. Un service sans aucun nom est appelé par ce qu’il couvre.
structure-new-section = un nouveau service
structure-ask-name = Comment s’appelle-t-il ({ $language }) ? Écrivez le nom comme votre personnel le connaît, { $most } caractères au plus.
structure-named = Le service s’appelle maintenant : { $name }.
# Aussi des bulles : 200 caractères au plus.
structure-not-yours = Les responsables et la direction règlent qui répond de quoi. Ce qui vous revient se trouve dans /mine.
structure-name-length = Écrivez un nom de 1 à { $most } caractères. Celui-ci en a { $length }.
structure-name-taken = Un autre service a déjà ce nom. Écrivez-en un qui permet de les distinguer.
structure-too-many = Vous avez déjà { $most } services, et je ne peux pas en garder plus. Archivez-en d’abord un.
structure-in-round = On y répond en ce moment. Clôturez d’abord cette campagne, avec /rounds ; vous pourrez ensuite l’archiver.

## Archiver

structure-archive-section = archiver le service ?
structure-archive-about = On n’y interroge plus personne, et il sort des chiffres de l’institution. Les réponses restent, et vous pouvez le rouvrir quand vous voulez.
structure-archived-section = services archivés
structure-archived-about = On n’y interroge personne. Touchez-en un pour le rouvrir, avec tout ce qu’il couvrait.
structure-archived-none = Aucun service n’est archivé.

## Ce que couvrent les services

structure-areas-section = qui couvre quoi
structure-area-line = • <b>{ $area }</b> : { $departments }
structure-area-line-own = { $count ->
    [one] • <b>{ $area }</b> : a son propre service
   *[other] • <b>{ $area }</b> : a { $count } services à lui
}
structure-area-section = qui le couvre
structure-area-covered = <b>Couvert par :</b> { $departments }
structure-area-uncovered = Aucun service ne le couvre. Il n’est dans aucun chiffre, et les rapports le disent.
structure-area-about = Touchez un service pour l’ajouter ou le retirer. Là où plusieurs couvrent un domaine, chacun est interrogé et a son propre résultat.
structure-covers-section = ce qu’il couvre
structure-covers-about = Touchez un domaine pour l’ajouter ou le retirer. D’autres services peuvent aussi le couvrir.
structure-no-area-about = { $count ->
    [one] Un service couvre ce domaine maintenant, et ne le couvrira plus.
   *[other] { $count } services couvrent ce domaine maintenant, et ne le couvriront plus.
} Il ne sera dans aucun chiffre, et les rapports diront qu’aucun service ne le couvre. Les réponses restent.

## Qui est responsable

structure-pair-section = qui est responsable
structure-responsible = <b>Responsable :</b> { $person }
structure-responsible-nobody = <b>Responsable :</b> personne encore
structure-assigned = { $count ->
    [0] Aucune de ses { $all } responsabilités n’est confiée à quelqu’un en particulier.
    [one] Une de ses { $all } responsabilités est confiée à quelqu’un en particulier.
   *[other] { $count } de ses { $all } responsabilités sont confiées à quelqu’un en particulier.
}
structure-who = Qui répond de ce domaine devant vous et devant le conseil ?

structure-duties-section = responsabilités une à une
structure-duties-about = Touchez-en une pour dire à qui elle revient. Cette personne la trouve dans /mine.
structure-duties-none = Aucune responsabilité d’un autre domaine ne revient à ce service.
structure-duty-line = { $number }. { $title }
structure-duty-line-lies = { $number }. { $title } › <b>{ $whose }</b>
structure-duty-section = à qui elle revient
structure-duty-lies = <b>Elle revient à :</b> { $whose }
structure-duty-free = <b>Elle revient à :</b> personne en particulier
structure-duty-others = <b>Et dans d’autres services :</b> { $departments }
structure-duty-department = le service entier
structure-duty-whose = À qui doit-elle revenir ?
structure-duty-where = À quel autre service doit-elle aussi revenir ?

## Qui s’occupe de quelque chose, sur les écrans et les papiers qui en parlent

bearers = <b>S’en occupe :</b> { $who }
bearers-there = { $person } ({ $department })
bearers-department = { $department } (service entier)

## Les services côte à côte

branches-section = côte à côte
branches-about = Les scores les plus bas d’abord. Touchez un service pour voir ce que dit son équipe.
branches-line = <b>{ $number }. { $department }</b> : { $figure }
branches-findings = { $count ->
    [0] Rien à corriger
    [one] Une responsabilité à corriger
   *[other] { $count } responsabilités à corriger
}

## Ce qui me revient

mine-title = <b>Ce qui me revient</b>
mine-charges = <b>Vous êtes responsable de</b>
mine-charge = • { $department }
mine-duties = <b>Ces responsabilités vous reviennent</b>
mine-duty = { $number }. { $title } ({ $whose })
mine-duty-stands = { $number }. { $title } ({ $whose }) : { $state }
mine-yours = à vous personnellement
mine-departments = { $department }
mine-nothing = Rien de particulier ne vous revient encore. Vos responsables et la direction peuvent changer cela, dans /structure.
