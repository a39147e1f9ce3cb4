### La présentation au conseil : ce que montrent les diapositives, et ce que lit en dessous la personne qui parle. Dans
### `.points` et `.notes`, chaque ligne est un paragraphe. Une diapositive contient environ 60 mots ; les notes ont de la
### place.

board-title = Protection des clients : où nous en sommes et que faire d’abord
    .lead = Ce que disent nos propres services, que corriger en premier, et ce que le conseil est prié de décider.
    .notes =
        Dites tout de suite à quoi sert la réunion : non pas à juger des services, mais à décider ce qui vient d’abord.
        Tous les chiffres viennent de réponses que notre propre personnel a données sur son propre travail. On y est plus indulgent que ne le serait une personne de l’extérieur, mais on sait aussi ce qu’elle ne peut pas savoir.
# Au pied de chaque diapositive.
board-footer = { $institution } · protection des clients · { $day }

board-about = Ce que vous regardez
    .points =
        Chaque service a dit ce qu’il fait aujourd’hui pour bien traiter les clients : exigence respectée, en partie, ou non.
        Ce qui est jugé relève d’un ou de deux des sept principes de protection des clients.
        Là où plusieurs personnes ont répondu, la réponse du milieu compte ; de deux, la plus basse.
        Personne n’a vu les réponses des autres avant la fin de la campagne.
    .why = Pourquoi cela compte
    .why-text =
        Les clients nous confient leur argent, leurs données et leur réputation. La plupart des torts viennent de formulaires, d’objectifs et d’habitudes que personne n’a regardés.
        Un point faible d’un service se fait souvent sentir dans un autre. C’est pourquoi nous les regardons tous ensemble.
    .notes =
        Soyez bref. Un exemple en dit plus que la méthode : prenez une responsabilité que tout le monde connaît dans la salle, et lisez ses trois réponses à voix haute.
        Si quelqu’un demande à quel point c’est sûr : la fiabilité à côté de chaque score dit quelle part des réponses était connue.

## Ce qui remplace les diapositives qui seraient vides

board-principles = Les sept principes
    .notes =
        Lisez-en deux ou trois à voix haute, pas tous. Demandez : d’après nos clients, dans lequel sommes-nous les meilleurs ?
        Les diapositives suivantes nomment les principes en court.

board-method = Comment les chiffres sont calculés
    .notes =
        Personne n’a à retenir ceci. C’est là pour que personne n’ait à croire un chiffre sur parole.
        Un score ne note pas des personnes. Il dit quelle part de ce qui est demandé est en place.

## Où nous en sommes

board-stand = Où nous en sommes
    .score = Score : ce qui est atteint de ce qui est possible
    .confidence = Fiabilité : quelle part des réponses était connue
    .areas = Domaines évalués
    .findings = À corriger ou à discuter
    .as-of = Réponses jusqu’au { $day }. Les scores dépendent de ce qui est demandé : comparez avec la campagne suivante plutôt qu’avec d’autres.
    .nothing = Rien n’est encore évalué. Il n’y a pas de chiffres, et c’est la première chose à changer.
    .good = Ce qui est bien et doit rester
    .open = À garder en tête
    .notes =
        Dites le score et la fiabilité ensemble, jamais le score seul.
        Commencez par ce qui est bien : qui n’entend parler que d’écarts cesse de répondre honnêtement.
        Les services sans chiffres ne sont ni bons ni mauvais. Nous ne savons pas encore.
# Une responsabilité respectée, et où.
board-strength = { $title } ({ $department })
board-critical = { $count ->
    [0] Aucun des constats n’est critique.
    [one] Un des constats est critique : des clients peuvent y perdre de l’argent, leur sécurité, leur confidentialité ou leur dignité.
   *[other] { $count } des constats sont critiques : des clients peuvent y perdre de l’argent, leur sécurité, leur confidentialité ou leur dignité.
}
board-unknown = { $count ->
    [one] Sur une responsabilité, personne ne connaît la réponse.
   *[other] Sur { $count } responsabilités, personne ne connaît la réponse.
}
board-not-assessed = Pas évalués, et dans aucun chiffre : { $departments }.
board-all-assessed = Tous nos services sont évalués.

# Une part d’un petit tout, comme 2/3.
board-part = { $part }/{ $whole }

# `.ranked` nomme ce qui est parmi les premiers à regarder.
board-grid = Services et principes
    .lead = Scores en pourcentage, d’autant plus foncés qu’ils sont bas. « 2/3 » : deux exigences sur trois respectées, trop peu pour un score. Vide : rien n’est demandé.
    .department = Service
    .overall = Score
    .confidence = Fiabilité
    .all = Tous les services
    .gap = Pas encore évalué
    .ranked = { $rank }. { $name }
    .notes =
        Laissez une demi-minute pour regarder avant de parler.
        Lisez une ligne et une colonne à voix haute, pour que chacun puisse lire le reste. Un numéro devant un nom marque ce que nous regarderons d’abord, sur la diapositive suivante.
        Une ligne grise est un service qui n’a pas encore répondu. Ce n’est pas un zéro.

board-priorities = Où regarder d’abord
    .lead = Les services et les principes à regarder avant les autres. Les raisons sont des nombres que chacun peut vérifier.
    .department = Service
    .principle = Principe
    .score = Score
    .why = Pourquoi d’abord
    .notes =
        La place d’un service est la somme des nombres à côté : points perdus, responsabilités critiques non respectées, combien d’autres dépendent de ce qui manque, et sur combien les avis sont partagés.
        Les principes sont rangés par score, puis par poids quand les scores sont égaux. Le nombre d’écarts d’un principe ne compte pas, car certains touchent bien plus de responsabilités que d’autres.
        Parlez avant avec les responsables de ces services. Personne ne devrait l’apprendre ici.

# `.frontline` et `.count` disent ce que l’équipe a répondu : selon leur place, ou combien ont donné une réponse.
board-views = Là où l’on voit les choses autrement
    .lead = Là où la règle dit oui et la pratique non, quelqu’un est surpris. Écoutez d’abord qui voit les clients.
    .gaps = Entre services
    .gap = { $policy } et { $practice } : { $meaning }
    .responsibility = Responsabilité
    .department = Service
    .said = Ce que dit l’équipe
    .frontline = Sur le terrain : { $frontline }. Dans la hiérarchie : { $directing }.
    .count = { $answer } : { $count }
    .notes =
        C’est la partie qu’aucun audit ne montre. Les deux côtés ont en général raison : il y a une règle, et elle n’arrive pas jusqu’au terrain.
        Ne demandez pas qui a dit quoi. Demandez où la règle se perd en chemin.
board-views-more = { $count ->
    [one] Une autre n’est pas montrée.
   *[other] { $count } autres ne sont pas montrées.
}

board-links = Comment nos services dépendent les uns des autres
    .lead = En suivant une ligne : de combien de choses un service a besoin chez les autres. « 2/3 » : deux sur trois ne sont pas entièrement en place.
    .department = Dépend de
    .total = En tout
    .notes =
        Cherchez les colonnes avec beaucoup de rouge : ce qui manque là en retient plusieurs autres. C’est dans ce service que le travail aide le plus.
        Un service qui n’a pas encore répondu ne montre pas de rouge. Cela ne veut pas dire que tout va bien.
        Les renvois viennent du contenu de l’outil. Ils disent ce dont une responsabilité a besoin, pas à qui la faute.

## La stratégie

board-wave = { $number ->
    [1] Première vague : ce que d’autres attendent
    [2] Deuxième vague
   *[other] Troisième vague
}
    .lead = { $count ->
        [0] Aucun constat
        [one] Un constat
       *[other] { $count } constats
    }, dont critiques : { $critical }
    .number = N°
    .responsibility = À corriger
    .department = Service
    .why = Pourquoi à cette place
    .notes =
        L’ordre suit une seule règle : ce dont d’autres constats dépendent vient avant ceux-ci ; puis ce qui est critique ; puis ce qui est vite fait.
        Toute cette vague, avec les raisons de chaque place :
# Un constat dans les notes de la personne qui parle.
board-wave-line = { $number }. { $title } ({ $department }) : { $reasons }
board-wave-more = { $count ->
    [one] Et un autre, dans les notes sous cette diapositive
   *[other] Et { $count } autres, dans les notes sous cette diapositive
}

board-effect = Ce que changerait la première vague
    .lead = Si toute la première vague était corrigée et que rien d’autre ne changeait.
    .today = Score aujourd’hui
    .after = Score après la première vague
    .unlocked = Constats qui n’attendent alors plus rien
    .principle = Principe
    .department = Service
    .before = Aujourd’hui
    .then = Après
    .notes =
        C’est un calcul, pas une promesse. Il montre où mène une décision avant qu’elle soit prise.
        La fiabilité reste la même, car elle parle des réponses qui existent.

board-next = Ce que nous demandons au conseil de décider
    .adopt = Adopter l’ordre : la première vague d’abord, et rien des suivantes avant elle.
    .owners = Désigner une personne pour chaque constat de la première vague, avec une date.
    .keep = Garder ce qui est bien, et le dire aux personnes qui le font.
    .settle = { $count ->
        [one] Faire trancher la seule question où les avis sont partagés, avec une raison.
       *[other] Faire trancher les { $count } questions où les avis sont partagés, avec des raisons.
    }
    .assess = Faire répondre ces services avant la prochaine réunion du conseil : { $departments }.
    .again = Regarder de nouveau dans six à douze mois, et comparer.
    .notes =
        Lisez les décisions une à une et prenez chacune avant la suivante. Inscrivez les noms et les dates au procès-verbal.
        Terminez par ce qu’apprendront toutes les personnes qui ont répondu : ce qui en est sorti, et quand.
