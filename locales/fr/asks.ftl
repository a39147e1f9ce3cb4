### Demander à des collègues leur réponse à une question pendant que ses propres réponses continuent.

## Sur la carte

button-ask = Demander à des collègues
button-ask-about = Demander : { $title }
button-ask-see = Ce que j’ai demandé
button-ask-take = Adopter : { $choice }
button-ask-leave = Laisser comme c’est
button-ask-look = Voir l’avis des collègues

ask-card-waiting = Question posée à : { $to }. Pas encore de réponse.
ask-card-waiting-link = Question posée par un lien. Pas encore de réponse.
ask-card-hopeless = Question posée à : { $to }. Il n’y reste personne qui pourrait répondre.
ask-card-says = { $who } répond : <b>{ $choice }</b>
ask-card-remark = « { $remark } »
ask-card-taken = Réponse adoptée, de : { $who }.

ask-review-waiting = { $count ->
    [one] Une réponse est encore attendue :
   *[other] { $count } réponses sont encore attendues :
}
ask-review-line = • { $title } ({ $to })
ask-review-line-link = • { $title } (par un lien)
ask-review-more = { $count ->
    [one] et une autre
   *[other] et { $count } autres
}
ask-review-choice = Si vous remettez maintenant, ces questions sont retirées. Ou attendez.
ask-review-said = { $count ->
    [one] Une question a reçu une réponse de vos collègues. Elle compte dès que vous l’adoptez.
   *[other] { $count } questions ont reçu une réponse de vos collègues. Chacune compte dès que vous l’adoptez.
}

# Qui demande, est interrogé ou répond.
ask-somebody = quelqu’un
# La même chose au début d’une phrase.
ask-somebody-says = Quelqu’un
ask-of-department = { $name } ({ $department })

## À qui demander

ask-section = demander à des collègues
ask-question = <b>{ $question }</b>
ask-whom = Qui peut savoir ? Cette personne ne reçoit que cette question, et vos propres réponses continuent entre-temps. Ce qu’elle dit compte dès que vous l’adoptez.
ask-named = Votre nom accompagne la question, et le sien la réponse.
ask-confidential = Cette campagne est confidentielle : ni votre nom ni le sien n’est montré. Vous ne pouvez donc interroger que des services où { $least } personnes ou plus peuvent répondre, ou transmettre un lien.
ask-group = À qui demander ({ $department }) ? Si vous demandez à tout le monde, la première réponse compte.
ask-group-whole = { $count ->
    [one] On demande à { $count } personne ({ $department }), et la première réponse compte.
   *[other] On demande aux { $count } personnes ({ $department }), et la première réponse compte.
}
ask-leaders = À qui demander, dans la direction ?

button-ask-whole = À tout le monde ({ $count })
button-ask-leaders = À la direction
button-ask-link = Un lien à transmettre
button-ask-elsewhere = ‹ Quelqu’un d’autre
button-ask-withdraw = Retirer la question

# Bulles : 200 caractères au plus.
ask-done = C’est demandé. Vous pouvez continuer entre-temps.
ask-done-already = C’est déjà demandé.
ask-withdrawn = La question est retirée.
ask-taken = Réponse adoptée.
ask-left = Rien n’a changé.
ask-decided = Il n’y a plus rien à décider là-dessus.
ask-too-many = { $most } de vos questions attendent une réponse. Attendez-en quelques-unes, ou retirez-en une.
ask-handed-in = Vos réponses sont remises. Reprenez-les d’abord, s’il vous plaît.

ask-link-made = Transmettez ce lien à une personne qui peut savoir ({ $institution }) :
ask-link-how = Il pose la question « { $title } » à la première personne qui l’ouvre. Il marche une seule fois, seulement dans votre institution, jusqu’à la fin de la campagne. Je ne le garde nulle part.
ask-link-share = Une question pour vous dans Smart Operations. Ouvrez-la dans Telegram :

## Ce que lit la personne interrogée

asked-title = <b>{ $who }</b> vous pose une question
asked-title-nobody = <b>Quelqu’un de votre institution vous pose une question</b>
asked-department = La question va à tout le monde ({ $department }), et la première réponse compte.
asked-privacy-named = Seule la personne qui pose la question voit votre réponse, avec votre nom. Elle compte une fois adoptée.
asked-privacy-confidential = Seule la personne qui pose la question voit votre réponse, sans votre nom. Elle compte une fois adoptée.
asked-privacy-link = Seule la personne qui pose la question voit votre réponse, sans votre nom ; mais qui vous a donné le lien peut deviner que c’est vous.

button-asked-open = Répondre : { $title }
button-asked-pass = Ce n’est pas à moi de le dire
button-asked-enough = Rien à ajouter

asked-answered = Merci. Vous avez répondu : { $choice }.
asked-remark = Si vous voulez, écrivez maintenant une remarque. Elle accompagne votre réponse.
asked-remark-kept = Merci. Votre remarque accompagne votre réponse.
asked-remark-too-long = Pas encore gardé : { $most } caractères au plus, et il y en a { $length }. Réécrivez, s’il vous plaît.
asked-over-answered = Merci, vous avez déjà répondu.
asked-over-answered-before = Merci. Quelqu’un d’autre a déjà répondu.
asked-over-passed = Merci. On ne vous le demande plus.
asked-over-over = Merci. Cette réponse n’est plus nécessaire.
asked-over-own = C’est le lien que vous avez créé. Transmettez-le à une personne qui peut savoir.

## Ce qu’apprend la personne qui a demandé

ask-news-answered = { $who } a répondu à votre question : <b>{ $title }</b>
ask-news-remarked = { $who } ajoute une remarque à sa réponse : <b>{ $title }</b>
ask-news-passed = Aucune des personnes interrogées ne peut répondre : <b>{ $title }</b>
button-ask-news = Voir : { $title }
button-ask-again = Demander à quelqu’un d’autre
