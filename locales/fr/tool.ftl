### L’outil à emporter, et ce que les gens en pensent.

command-tool = tout l’outil en fichier, et des diapositives pour l’enseigner

button-tool-paper = Tout l’outil (PDF)
button-tool-trainings = Diapos de formation (PPTX)
button-tool-training-all = Pour tous les services
button-to-tool = ‹ Retour à l’outil
button-no-remark = Pas de remarque
button-drop-remark = Retirer la remarque

get-tool-title = <b>L’outil, à emporter</b>
get-tool-what = Les { $areas } domaines avec leurs { $responsibilities } responsabilités : à quoi ressemble le bon travail, par où commencer, et qui dépend de qui. À imprimer, à transmettre, à enseigner.
get-tool-how-is-it = <b>Qu’en pensez-vous ?</b> Votre avis aide à l’améliorer.
get-tool-your-rating = <b>Votre avis :</b> { $stars }
get-tool-your-remark = <b>Votre remarque :</b> { $remark }
get-tool-stars = { $stars ->
    [1] ★☆☆☆☆ Mauvais
    [2] ★★☆☆☆ Passable
    [3] ★★★☆☆ Bon
    [4] ★★★★☆ Très bon
   *[other] ★★★★★ Excellent
}

get-tool-training-title = <b>Diapositives pour une formation</b>
get-tool-training-which = Deux séances avec des notes pour la personne qui anime : les principes avec des cas, puis les questions propres à un service avec des exercices. Pour qui est-ce ?
get-tool-training-all = tous les services

# Ce qui est en train d’être fait, et les lignes sous les fichiers.
get-tool-paper-work = tout l’outil
get-tool-training-work = diapositives pour une formation : { $whose }
get-tool-paper-caption = Tout l’outil. Imprimez-le, et transmettez-le comme vous voulez.
get-tool-training-caption = Diapositives pour une formation : { $whose }. Les notes disent comment la mener.

get-tool-thanks = <b>Merci.</b> Votre avis : { $stars }.
get-tool-ask-remark = Voulez-vous dire pourquoi ? Écrivez-le dans un message de { $most } caractères au plus. La personne qui gère ce bot le lit avec le nom de votre institution, et sans le vôtre.
get-tool-remark-kept = Merci. Ce que vous avez écrit est gardé comme votre remarque sur l’outil.
get-tool-remark-dropped = Votre remarque n’est plus gardée.
# Aussi une bulle : 200 caractères au plus.
get-tool-remark-too-long = Pas encore gardé : une remarque a { $most } caractères au plus, et celle-ci en a { $length }. Réécrivez-la plus court, s’il vous plaît.
