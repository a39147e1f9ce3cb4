### La langue que lit une personne.

command-language = lire dans une autre langue

language-title = <b>Langue</b>
language-which = Dans quelle langue voulez-vous lire ? Vous gardez votre place et vos réponses.
# $language est son nom dans ses propres mots, comme « français ».
language-chosen = Votre langue de lecture est maintenant : { $language }.
language-only = Il n’y a qu’une langue ici jusqu’à présent : { $language }.
button-language = 🌐 { $language }
