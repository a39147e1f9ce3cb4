### Les mots dans les images et sur le papier.

## L’image d’un service par principe. La largeur compte : les légendes sous les trois chiffres ont de la place pour
## environ 14 caractères chacune, chart-met pour 14 par ligne.

# $day est la date des réponses.
chart-subtitle = { $institution } · { $day }
chart-score = Score
chart-confidence = Fiabilité
chart-answered = Réponses
chart-answered-of = { $answered } sur { $asked }

# Là où il n’y a pas de chiffre.
chart-no-figure = –
# $judged est le nombre de réponses qui disent oui, en partie ou non.
chart-met =
    { $judged ->
        [0] aucune jugée
       *[other] { $met } oui sur { $judged }
    }

chart-tile-meets = Respectée
chart-tile-partly = En partie
chart-tile-not = Non respectée
chart-tile-unknown = Je ne sais pas
chart-tile-out = Sans objet
chart-tile-open = Pas de réponse

chart-empty = Pas encore de réponse.
chart-thin = « – » : trop peu de réponses jugées pour un score (moins de { $enough })
chart-shared = Une responsabilité peut figurer sous plusieurs principes.

## Ce qu’on dit quand une image ne peut pas être dessinée

picture-unavailable = L’image ne peut pas être dessinée en ce moment. Réessayez dans une minute.

file-unavailable = Le fichier ne peut pas être fait en ce moment. Réessayez dans une minute.

## Papier

# Comment on cite une page : rester court.
paper-page = p. { $page }

## L’outil lui-même, en PDF à emporter. Dans `.text`, chaque ligne est un paragraphe, dans `.points`, chaque ligne un
## point.

tool-title = La protection des clients, service par service
tool-subtitle = Ce à quoi chacun des { $areas } domaines d’une institution financière doit veiller pour que les clients soient bien traités : { $responsibilities } responsabilités, à quoi ressemble le bon travail, et par où commencer.
tool-dated = { $day }
tool-version = Édition { $version }
tool-running = La protection des clients, service par service · { $day } · édition { $version }
tool-free = Vous pouvez copier ce document et l’utiliser dans votre institution et ailleurs.
tool-contents = Sommaire

tool-introduction = Introduction
tool-about = Ce que c’est
    .text =
        Cet outil dit, domaine par domaine, à quoi une institution financière doit veiller pour que ses clients soient bien traités. Pour chaque responsabilité, il dit pourquoi elle compte pour un client, à quoi ressemble le bon travail, ce qui le prouve, et que faire d’abord.
        Il est fait pour les personnes qui font le travail et pour celles qui le dirigent. Il suffit de connaître votre service ; nul besoin de connaître la langue des normes.
tool-inside = Ce que vous y trouvez
    .points =
        Les sept principes de protection des clients : ce qu’un client peut attendre de nous.
        L’échelle : comment juger une responsabilité pour que chacun arrive à la même réponse.
        Trois vues d’ensemble : domaines et principes, qui dépend de qui, et toutes les responsabilités avec leur page.
        Un chapitre par domaine, avec ses responsabilités dans l’ordre des principes.
        Comment les chiffres sont calculés, et sur quoi le contenu est fondé.
tool-areas = Les domaines et vos propres services
    .text =
        Un domaine est un champ de travail, pas une case de votre organigramme. Si l’un de vos services couvre deux domaines, il utilise les deux chapitres. Si un domaine est réparti entre des agences, chaque agence répond pour elle-même.
        Si personne ne couvre un domaine, réglez cela d’abord : désignez une personne avant de juger quoi que ce soit.

tool-use = Comment s’en servir
tool-use-department = Un service
    .text = La personne responsable et plusieurs membres du personnel répondent aux questions de leur chapitre, chacun pour soi, puis comparent. Là où les réponses ne sont pas les mêmes, écoutez d’abord qui voit les clients. Choisissez trois responsabilités au plus à corriger, les critiques avant les autres.
tool-use-institution = Toute l’institution
    .text = Tous les services répondent à leur chapitre dans les mêmes semaines. Posez les résultats côte à côte : quels domaines sont les plus faibles, et quels principes ? Suivez ensuite les renvois. Ce dont d’autres dépendent vient d’abord, sinon le travail des autres services ne tiendra pas.
tool-use-person = Une personne
    .text = Une personne de la direction, de l’audit, ou qui conseille l’institution, parcourt les chapitres seule. Pas depuis un bureau : interrogez les personnes qui font le travail, et regardez ce qui est nommé sous « Ce qui le prouve ». Comptez à peu près deux heures par chapitre.
tool-use-team = Une équipe
    .text = Un conseil d’administration ou une équipe de responsables écoute chaque question lue à voix haute. Tout le monde écrit sa réponse avant que quelqu’un explique. Puis convenez d’une réponse, avec sa raison. Là où l’accord n’a pas été possible, gardez-en la trace : c’est un constat en soi.
tool-steps = Pas à pas
    .points =
        Lisez la question et les trois descriptions au-dessous. Cochez celle qui convient à votre institution aujourd’hui.
        Écrivez ce qui le prouve. Si rien ne le prouve, relisez la description juste en dessous.
        Reprenez ce que vous avez coché « En partie » ou « Non ». Le critique vient avant le majeur, le majeur avant le mineur.
        Regardez de qui cela dépend, et parlez-lui avant de commencer.
        Faites le premier pas. Écrivez qui le fait et pour quand.
        Répondez de nouveau dans six à douze mois et comparez.

tool-principles = Les sept principes
tool-principle-count = { $count ->
    [0] Aucune responsabilité ne le sert.
    [one] Une responsabilité le sert.
   *[other] { $count } responsabilités le servent.
}

tool-scale = Comment juger
tool-standing-meets = Toute la description est vraie aujourd’hui, et quelque chose le prouve.
tool-standing-partly = Une partie est vraie, ou c’est vrai à certains endroits, pour certains produits ou une partie du temps.
tool-standing-not = Cela ne se fait pas, ou si rarement qu’un client ne peut pas y compter.
tool-standing-out = Votre institution n’a rien de tel : pas d’agents externes, pas d’épargne, aucun cas de ce genre en deux ans.
tool-standing-unknown = Vous ne pouvez pas le dire, et personne à qui vous avez demandé ne le peut. C’est une réponse honnête, et elle mérite une suite.
tool-rule = Quand deux lignes conviennent, la plus basse compte
    .text =
        La première ligne exige toutes ses conditions. S’il en manque une, la réponse est « En partie », même si le reste est excellent.
        Si une ligne porte sur le dernier cas et qu’il n’y en a pas eu en deux ans, la réponse est « Sans objet ».
tool-example = Un exemple
    .text = Chaque client reçoit un reçu au guichet. Dans les réunions de groupe, la personne responsable du groupe note les paiements dans un cahier. La première ligne demande un reçu pour chaque personne qui paie, dans les groupes aussi : elle ne convient pas. Cochez « En partie », même si la plupart des clients ont un reçu, et notez les réunions de groupe.
tool-importance = Ce que veulent dire les points
tool-importance-critical = Critique
    .text = Là où cela manque, des clients perdent de l’argent, leur sécurité, leur confidentialité ou leur dignité.
tool-importance-major = Majeure
    .text = Là où cela manque, des clients subiront un tort tôt ou tard, peut-être sans que personne le remarque.
tool-importance-minor = Mineure
    .text = Là où cela manque, les clients sont moins bien servis qu’ils ne pourraient l’être.

tool-overview-principles = Domaines et principes
    .text = Combien de responsabilités d’un domaine figurent sous un principe. Le petit chiffre compte les autres responsabilités du domaine qui servent aussi ce principe. Un chiffre mène à sa section.
tool-overview-links = Qui dépend de qui
    .text = En suivant une ligne : le domaine du début dépend de ceux qui ont un chiffre. En descendant une colonne : ceux-ci dépendent du domaine du haut. Les chiffres comptent les renvois entre responsabilités.
tool-overview-all = Toutes les responsabilités
    .text = Trois points : critique ; deux : majeure ; un : mineure. Le chiffre à la fin est la page.

tool-chapter-summary = { $critical ->
    [0] { $count } responsabilités, dont aucune critique
    [one] { $count } responsabilités, dont une critique
   *[other] { $count } responsabilités, dont { $critical } critiques
}
tool-whole = D’autres dépendent de ce domaine dans son ensemble
tool-audience-both = pour tout le monde
tool-audience-manager = pour les responsables
tool-audience-frontline = pour qui sert les clients
tool-condition = Seulement si la réponse à { $number } est { $choices }.
tool-also = Sert aussi : { $principles }.
tool-why = Pourquoi cela compte pour un client
tool-evidence = Ce qui le prouve
tool-first-step = Premier pas
tool-relies-on = Dépend de
tool-supports = Soutient
tool-mirror = La même chose vue de l’autre côté
tool-note = Ce que nous avons constaté
tool-reference = { $number } { $area } : { $title }
tool-reference-area = { $number } { $area }

tool-method = Méthode
tool-method-figures = Comment les chiffres sont calculés
tool-method-several = Quand plusieurs personnes répondent
    .text = La réponse du milieu compte ; de deux au milieu, la plus basse. Notez à côté comment les réponses se répartissent : cinq personnes qui disent toutes « En partie », c’est une chose ; deux qui disent « Oui » et trois « Non », c’en est une autre. Là où les personnes qui servent les clients jugent plus bas que leur hiérarchie, croyez-les tant que personne n’est allé voir.
tool-method-grounds = Sur quoi le contenu est fondé
    .text =
        La forme suit « Smart Operations », un guide de la Smart Campaign : domaines opérationnels, une section par principe, des renvois entre domaines. Le contenu est un travail nouveau, écrit pour cet outil.
        Il s’appuie sur des normes de certification de la Smart Campaign, sur les Normes universelles de gestion de la performance sociale et environnementale et sur les Normes de protection des clients, comme le dit la liste des pages suivantes. Des limites comme 30 jours ou la moitié de la prime ne viennent d’aucune norme : elles sont là pour que chacun réponde de la même façon. L’importance et les renvois sont des jugements.
tool-method-limits = Ce qu’il ne peut pas faire
    .text = Ce n’est ni un audit ni un certificat. On juge son propre travail avec plus d’indulgence que d’autres ne le feraient ; les preuves, et les réponses de qui voit les clients, y remédient. Là où la loi de votre pays exige plus, la loi passe d’abord.
tool-sources = D’où cela vient
    .text = Les normes et les publications sont nommées dans la langue où elles ont été lues. Les numéros sont ceux des responsabilités.
tool-source-practice = Bonne pratique ; aucune norme trouvée ne le dit
tool-edition-areas = Les éditions des domaines

## Le classeur d’une exportation. Ses en-têtes surmontent des colonnes ; les titres des deux feuilles ont de la place
## pour 28 caractères.

workbook-summary = Où nous en sommes
workbook-answers = Toutes les réponses

workbook-head-institution = Institution
workbook-head-department = Service
workbook-head-area = Domaine
workbook-head-id = Code
workbook-head-responsibility = Responsabilité
workbook-head-question = Question
workbook-head-principles = Principes
workbook-head-importance = Importance
workbook-head-round = Campagne
workbook-head-opened = Ouverte le
workbook-head-closed = Close le
workbook-head-revision = Version
workbook-head-person = Réponse de
workbook-head-choice = Choix
workbook-head-state = État
workbook-head-settled = Tranchée comme
workbook-head-settled-by = Tranchée par
workbook-head-settled-reason = Pourquoi
workbook-head-people = Personnes
workbook-head-language = Langue
workbook-head-answered-at = Répondu le (UTC)
workbook-head-note = Remarque
workbook-head-notes = Remarques
workbook-head-first-step = Premier pas
workbook-head-who = Qui s’en occupe
workbook-head-related = Services liés

workbook-open = Pas encore évalué
workbook-uncovered = Aucun de vos services ne couvre ce domaine
workbook-not-here = { $area } (pas de service ici)
# $sign est celui du choix, comme ✓ ; $state dit la réponse en toutes lettres.
workbook-state = { $sign } { $state }
# Combien de personnes ont fait un choix.
workbook-people = { $sign } { $choice } : { $count }
workbook-notes = { $count ->
    [0] aucune remarque
    [one] une remarque
   *[other] { $count } remarques
}
workbook-relies-on = Dépend de : { $departments }
workbook-supports = Soutient : { $departments }

export-not-yet = Il n’y a pas encore de réponses à emporter. Elles seront là dès que la campagne sera close.

## La feuille à remplir sans réseau. Les titres de ses deux feuilles ont de la place pour 28 caractères.

sheet-instructions = Comment la remplir
sheet-questions = Questions
# $day est le jour où la feuille a été faite.
sheet-made = Faite le { $day }
# Un pas par ligne. $limit est un nombre de caractères.
sheet-steps =
    1. Répondez sur la feuille suivante. Il ne vous faut pas de réseau pour cela.
    2. Choisissez une réponse dans la liste de chaque case jaune. Si personne ne sait, dites-le : c’est aussi une réponse.
    3. Laissez une case vide pour laisser la question ouverte.
    4. Écrivez une remarque à côté d’une réponse si cela aide, { $limit } caractères au plus. Pas de nom de client, s’il vous plaît.
    5. Certaines questions ne comptent qu’après une certaine réponse à une autre. Elles le disent.
    6. Enregistrez le fichier et envoyez-le au bot. Rien n’est conservé avant que vous ayez vu ce qui est nouveau et ce qui change.

sheet-head-number = N°
sheet-head-question = Question
sheet-head-counts = Ce qui compte
sheet-head-answer = Réponse
sheet-head-meaning = Ce que cela veut dire
sheet-head-note = Remarque

# Un choix dans une liste, comme « ✓ Oui ».
sheet-choice = { $sign } { $label }
# À quoi ressemble un choix dans la pratique.
sheet-counts = { $choice } : { $meaning }
# $number est le numéro d’une autre question, $choices un ou plusieurs de ses choix.
sheet-only-if = Seulement si la réponse à { $number } est parmi celles-ci : { $choices }

# Montré par le tableur. Le titre a de la place pour 32 caractères, les phrases pour 255.
sheet-wrong = Pas comme cela
sheet-wrong-answer = Choisissez une réponse dans la liste, s’il vous plaît.
sheet-wrong-note = Une remarque contient { $limit } caractères au plus. Raccourcissez-la, s’il vous plaît.

## Pourquoi une feuille qui revient n’est pas prise

# $limit est en kilo-octets.
sheet-too-large = Ce fichier dépasse { $limit } ko : il n’a pas été lu. Envoyez la feuille sans images ni autres feuilles.
sheet-not-xlsx = Ce n’est pas un tableau au format Excel (.xlsx) : il n’a pas été lu. Enregistrez la feuille en .xlsx et renvoyez-la.
sheet-encrypted = Ce fichier est fermé par un mot de passe : il ne peut pas être lu. Enlevez le mot de passe et renvoyez-le.
sheet-macros = Ce fichier a des macros, c’est-à-dire des programmes : il n’a pas été lu. Enregistrez la feuille en .xlsx et renvoyez-la.
sheet-unsafe = Ce fichier peut être dangereux à ouvrir : il n’a pas été lu. Recopiez vos réponses dans la feuille que le bot a envoyée, et envoyez celle-là.
sheet-broken = Ce fichier est abîmé et ne peut pas être lu. Ouvrez-le, enregistrez-le en .xlsx et renvoyez-le.
sheet-foreign = Cette feuille ne vient pas du bot : rien n’y a été pris. Demandez une feuille, remplissez-la et envoyez-la.
sheet-other-institution = Cette feuille a été faite pour une autre institution, où vous n’avez pas de réponses à vous.
sheet-other-department = Cette feuille a été faite pour un autre service. Envoyez celle qui a été faite pour ce service.
sheet-other-run = Cette feuille a été faite pour d’autres réponses : celles d’une autre campagne ou d’une autre personne. Demandez une nouvelle feuille et recopiez-y vos réponses.
sheet-handed-in = Vos réponses sont remises. Pour y travailler dans une feuille, reprenez-les d’abord.
sheet-problems = { $count ->
    [one] Une ligne de la feuille ne peut pas être prise telle quelle : rien n’a été conservé. Corrigez-la et renvoyez la feuille.
   *[other] { $count } lignes de la feuille ne peuvent pas être prises telles quelles : rien n’a été conservé. Corrigez-les et renvoyez la feuille.
}

# $row est le numéro d’une ligne de la feuille, comme le tableur le montre.
sheet-row-formula = Ligne { $row } : c’est une formule. Écrivez la réponse ou la remarque elle-même.
sheet-row-answer = Ligne { $row } : « { $answer } » n’est pas une des réponses. Choisissez-en une dans la liste.
sheet-row-note = Ligne { $row } : la remarque a { $length } caractères, et il y a de la place pour { $room }. Raccourcissez-la.
sheet-row-twice = Ligne { $row } : la ligne { $first } répond déjà à la même question. Gardez une seule ligne.
