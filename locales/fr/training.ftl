### La présentation de formation : ce que montrent les diapositives, et ce que lit en dessous la personne qui anime.
### Dans `.points`, `.questions` et `.notes`, chaque ligne est un paragraphe. Une diapositive contient environ 60 mots ;
### les notes ont de la place.

deck-title = La protection des clients dans notre propre travail
    .lead = Une formation en deux séances : ce que les clients peuvent attendre de nous, et ce que fait notre service.
    .notes =
        Accueillez chacun à la porte et apprenez les noms. Commencez à l’heure, même s’il manque du monde.
        Dites en une phrase pourquoi vous êtes là, comme vous le diriez à la maison. Par exemple : « Nous prêtons de l’argent à des gens à qui nos erreurs coûtent trop cher. »
deck-for-area = Pour : { $area }
deck-edition = Édition { $version } · { $day }
deck-minutes = { $minutes } min
deck-session = Séance { $number }
deck-exercise = Exercice
deck-agree = À convenir d’abord
deck-discuss = Parlez-en
deck-duration = Minutes

deck-trainer = Pour la personne qui anime : avant de commencer
    .points =
        Pour 8 à 20 personnes : celles qui voient les clients et celles qui décident, dans une même salle.
        La séance 1 dure { $first } minutes, la séance 2 { $second }. Tenez-les le même jour avec une longue pause, ou à une semaine d’écart.
        Apportez les chapitres imprimés des services présents, du papier, des stylos, et un mur où coller des feuilles.
        Placez les gens en trinômes, sans bureau entre eux et vous.
        Masquez cette diapositive avant de montrer les autres.
    .task =
        Ce qui est dit ici sur des collègues et des clients reste ici.
        Aucun vrai nom de client, même dans une bonne histoire.
    .notes =
        Les notes sous chaque diapositive disent quoi demander, à quoi s’attendre et où cela bloque. Les minutes sont un repère : supprimez un cas plutôt que la discussion qui le suit.
        Si vous n’avez que la moitié du temps, gardez ceci : deux des sept cas, répondre seul, comparer, le premier pas.
        Vous n’avez pas à connaître toutes les réponses. Quand vous ne savez pas, demandez qui, dans la salle, sait.

deck-schedule = Les deux séances en un coup d’œil
    .notes =
        Montrez ceci une minute seulement. Dites quand sont les pauses et à quelle heure on rentre.
        Demandez : « Qu’est-ce qui vous ferait dire que ce temps en valait la peine ? » Notez deux ou trois réponses et revenez-y à la fin.

## Séance 1

deck-first = Sept principes, sept clients
    .lead = Ce qu’un client peut attendre de nous, et comment cela tourne mal dans de bonnes institutions
    .notes =
        Rien, dans cette séance, ne porte encore sur votre propre institution. Cela viendra tout seul, et plus tôt que vous ne pensez.
        Les personnes des cas sont inventées. Changez les noms, les cultures et les montants : elles doivent pouvoir habiter au coin de la rue.

deck-why = De l’autre côté du guichet
    .points =
        Une cliente nous confie ses projets, son épargne et le nom de sa famille.
        Elle ne sait pas lire notre contrat comme nous, et ne peut pas aller ailleurs demain.
        La plupart des torts ne viennent pas de gens mauvais. Ils viennent de formulaires, d’objectifs et d’habitudes que personne n’a regardés.
        Alors nous regardons : calmement, service par service.
    .task =
        Pensez à un jour où vous étiez client et où l’on vous a mal traité : à la banque, dans un bureau, à l’hôpital.
        En binôme, trois minutes chacun : que s’est-il passé, et qu’est-ce qui aurait réparé la chose ?
    .notes =
        Commencez par l’exercice, puis montrez les points. Racontez d’abord une petite histoire à vous ; les autres oseront la leur.
        Ne relevez que les réponses à « qu’est-ce qui aurait réparé la chose ? ». Vous entendrez : quelqu’un qui écoute, un prix dit franchement, des excuses. Laissez la liste au mur : ce sont les sept principes en mots de tous les jours.
        Que cela ne devienne pas un débat sur les mauvais agents de crédit. Demandez : « Qu’est-ce qui a rendu facile de vous traiter ainsi ? »

deck-principles = Les sept principes
    .principle = Principe
    .meaning = Ce qu’un client peut attendre
    .notes =
        Faites lire une ligne à voix haute par sept personnes. Demandez après chacune : « Laquelle de nos histoires de tout à l’heure va ici ? »
        N’expliquez pas longuement. Les cas s’en chargent.

deck-case-product-design = Les chèvres de Rosa
    .story = Rosa cultive du maïs et le vend une fois par an, en juillet. Son prêt a douze échéances égales ; la première tombe après trente jours. Pour les cinq premières, elle emprunte à une voisine et vend deux chèvres. En juillet, elle paie sans peine, mais les chèvres n’y sont plus. Son dossier dit : « Bonne cliente, toujours à l’heure. » Quand on lui propose un prêt plus grand, elle ne revient pas.
    .questions =
        Qu’est-ce qui a mal tourné, alors que chaque échéance a été payée à l’heure ?
        Qui, parmi nous, aurait pu le voir, et quand ?
        Lequel de nos produits a un échéancier qui ne convient pas aux gens qui l’achètent ?
    .notes =
        Laissez les trinômes parler cinq minutes, puis recueillez.
        À faire ressortir : payer à l’heure n’est pas la même chose que bien se porter. L’erreur est dans le produit : personne n’a demandé quand l’argent rentre. Le dossier compte les jours de retard et rien d’autre. Personne n’a demandé à Rosa pourquoi elle est partie.
        Services qui viendront : recherche de produits, gestion des produits, terrain, risques. Écrivez-les au mur ; vous en aurez besoin pour « Un écart, plusieurs services ».
        Si le groupe dit « Elle aurait dû nous le dire », demandez : « Où, sur notre formulaire, l’aurait-elle écrit ? »

deck-case-over-indebtedness = Le troisième prêt de Daniel
    .story = Daniel conduit une moto-taxi et rembourse deux prêteurs. Il manque deux prêts à l’agente de crédit pour sa prime. Elle demande ce qu’il gagne un bon jour et multiplie par trente. Elle ne demande pas ce qu’il doit. Après trois mois, il est en retard de paiement, et elle lui donne un prêt plus grand pour que l’ancien paraisse remboursé. Après un an, la moto est vendue.
    .questions =
        À quels moments quelqu’un aurait-il pu arrêter cela ?
        Qu’est-ce qui a poussé l’agente à agir ainsi ?
        Qu’est-ce que notre propre formulaire aurait demandé à Daniel ?
    .notes =
        À faire ressortir : au moins quatre moments. La demande, l’accord, la règle de la prime, le nouveau prêt qui cache l’ancien.
        Le groupe accusera l’agente. Admettez qu’elle a mal agi, puis demandez : « Si elle part, que fait la personne suivante ? » La réponse, c’est la prime, le formulaire, l’accord.
        Quelqu’un dira que les clients mentent sur leurs autres dettes. Demandez ce qu’on vérifie quand ils ne mentent pas.

deck-case-transparency = Ce que Mme Nguyen a signé
    .story = L’affiche dit : deux pour cent par mois. Mme Nguyen signe dans un bureau plein de monde. Le contrat est dans une langue qu’elle lit lentement. On retient des frais, une prime d’assurance et un dépôt obligatoire, et elle rentre chez elle avec neuf dixièmes du prêt. Sa voisine demande combien cela coûte. Elle ne sait pas. L’agente de crédit, à la même question, ne sait pas non plus.
    .questions =
        Qu’aurait-elle dû savoir, et à quel moment ?
        Pourquoi l’agente n’a-t-elle pas pu le dire ?
        Demandez à la personne à côté de vous : que coûte notre prêt le plus courant, tout compris ?
    .notes =
        La troisième question est le cœur du cas. Donnez une minute et faites écrire un chiffre avant que quelqu’un parle. Les chiffres ne seront pas les mêmes ; ne les corrigez pas, laissez la différence.
        À faire ressortir : le prix doit être connu dedans avant d’être dit dehors. Le service financier le calcule, la gestion des produits le met sur une page, le terrain le dit avant la signature, le marketing n’imprime rien d’autre.
        « Tout est dans le contrat » est la défense habituelle. Demandez qui, dans la salle, a lu le sien.

deck-case-responsible-pricing = Les frais que personne n’a décidés
    .story = Joseph paie avec quatre jours de retard. On lui prend une pénalité, puis des intérêts en plus, puis des intérêts sur la pénalité. Après deux mois, il doit plus en frais qu’en échéances. Il demande comment c’est possible. Les finances disent que c’est le système. Les TIC disent qu’on l’a commandé ainsi. La gestion des produits dit que cela a toujours été ainsi. Chaque année, les recettes des frais de retard augmentent un peu, et le conseil est content.
    .questions =
        Qui a décidé ce prix ?
        Quel serait un plafond juste, et qui devrait le fixer ?
        Où, dans nos propres chiffres, verrions-nous que cela arrive ?
    .notes =
        À faire ressortir : un prix dont personne ne répond ne fait que monter. Une réponse juste à la deuxième question est un seul plafond pour tous les frais de retard ensemble, inscrit dans le système.
        Les recettes des pénalités sont un signal d’alarme, pas un succès. Demandez si elles ont leur propre ligne dans vos rapports.
        Des responsables diront peut-être que sans pénalité personne ne paie. Demandez quelle part des clients en retard de paiement pourrait payer et ne veut pas. La plupart des groupes devinent beaucoup trop haut.

deck-case-fair-treatment = Mercredi au marché
    .story = Fatou a manqué deux échéances quand son enfant était malade. Le jour du marché, deux hommes viennent à son étal et crient ce qu’elle doit. Ils emportent sa bascule « jusqu’à ce que tu paies ». Elle paie avec l’argent de sa sœur. Le dossier dit : « Recouvré en totalité. » Les hommes travaillent pour une société de recouvrement, dont le contrat a une page sur les commissions et rien sur la conduite.
    .questions =
        Qu’a-t-on fait à Fatou qu’aucune dette n’excuse ?
        Qui aurait pu le savoir, et pourquoi personne n’a-t-il demandé ?
        Que ne doit jamais faire notre propre recouvrement, et où est-ce écrit ?
    .notes =
        Ce cas touche les gens. Donnez-lui du temps et laissez le silence.
        À faire ressortir : l’humiliation publique, la saisie de l’outil qui la fait vivre, et un bureau qui ne compte que l’argent. La conduite de la société de recouvrement est notre conduite.
        À la troisième question, demandez le document, pas l’opinion. Si deux personnes en nomment deux différents, vous avez trouvé quelque chose.

deck-case-privacy = La liste dans la messagerie du groupe
    .story = Une responsable de groupe photographie la liste des membres et de leurs dettes et l’envoie au groupe, « pour qu’on s’encourage ». L’employeur de Samir est le cousin d’une membre ; le soir, il sait. En faisant sa demande, Samir avait signé que ses données peuvent servir « selon les besoins ». À l’agence, tout le monde peut ouvrir cette liste, avec un seul mot de passe, sur un papier collé à côté de l’écran.
    .questions =
        À quels endroits les données ont-elles quitté les bonnes mains ?
        Qu’est-ce que Samir avait accepté ?
        Qui, dans notre agence, peut voir les dettes d’un client, et qui en a besoin ?
    .notes =
        À faire ressortir : la responsable voulait bien faire. Les données fuient par les habitudes plus que par les voleurs. Consentir à tout, c’est ne consentir à rien.
        Pour la dernière question, tracez deux cercles au mur : « peut voir » et « a besoin de voir ». Faites nommer des postes et placez-les. L’écart entre les cercles est le travail à faire.
        L’équipe des TIC peut se sentir accusée. Demandez-lui quelle demande d’accès elle aurait aimé refuser.

deck-case-complaints = La boîte à côté du bureau
    .story = On a fait payer Leila une seconde fois pour le même versement. La boîte à suggestions est accrochée à côté du bureau de l’homme qui a encaissé. Elle appelle le numéro de son reçu ; personne ne répond. Elle en parle à un autre agent de crédit, qui dit qu’on va regarder. Rien n’est écrit. Une demi-année plus tard, elle est chez un autre prêteur. Le rapport annuel dit : « Aucune réclamation. »
    .questions =
        À combien d’endroits sa réclamation s’est-elle perdue ?
        Que nous dit « aucune réclamation » ?
        Si Leila venait chez nous un lundi, que se serait-il passé le vendredi ?
    .notes =
        À faire ressortir : au moins quatre endroits. Une boîte que personne n’ose utiliser, un numéro où personne ne répond, un agent qui n’écrit pas, un rapport qui croit le silence.
        Peu de réclamations veut dire que peu arrivent. Demandez combien de personnes dans la salle ont réclamé quelque chose cette année, et combien par écrit.
        Jouez la troisième question jusqu’au bout avec de vrais noms de postes : qui ouvre, qui décide, qui la rappelle ?

deck-links = Un écart, plusieurs services
    .lead = Ce dont dépendent le plus d’autres : « { $title } » ({ $area })
    .relying = Qui en dépend
    .reason = Pour quoi
    .task =
        Prenez un cas. Écrivez sur une feuille chaque service qui aurait pu en changer la fin, et posez les feuilles par terre.
        Tracez des flèches : qui a besoin de quoi, et de qui ? Par où commenceriez-vous ?
    .notes =
        Le tableau vient de nos contenus : la responsabilité dont dépendent le plus d’autres. Lisez deux ou trois lignes à voix haute, pas plus.
        Puis par terre : en trinômes, dix minutes. Laissez les gens debout. Là où beaucoup de flèches se rejoignent, le travail aide le plus ; c’est toute l’idée des renvois.
        On commence par son propre service, ou par celui qui agace. Demandez : « S’il faisait sa part demain, pourriez-vous faire la vôtre ? »

deck-promise = Ce que j’emporte
    .points =
        Une chose que je n’avais pas vue avant aujourd’hui.
        Une question que je poserai cette semaine dans mon service.
        Une personne d’un autre service à qui je vais parler.
    .task = Écrivez les trois phrases pour vous, en silence, cinq minutes. Qui veut en lit une à voix haute. Gardez la feuille : la séance 2 commence par elle.
    .notes =
        Ne ramassez pas les feuilles, et ne commentez pas ce qui est lu.
        Si la séance 2 est un autre jour, dites quand et où, et demandez à chacun d’apporter un document qui montre comment son service traite les clients : un formulaire, un contrat, une lettre, un rapport.

## Séance 2

deck-second = Nos propres questions
    .lead = Que fait notre service aujourd’hui, et par quoi commencer ?
    .notes =
        Commencez par les feuilles de la séance 1 : qui a posé sa question, et quelle a été la réponse ? Deux ou trois voix suffisent.
        Dites clairement ce qu’on fera des résultats d’aujourd’hui, et qui les verra. Si vous ne pouvez pas le dire, renseignez-vous avant de commencer.

deck-scale = Comment nous répondons
    .rule = Quand deux lignes conviennent, la plus basse compte
    .rule-text = Une seule condition qui manque donne « En partie », même si le reste est excellent.
    .notes =
        Expliquez les cinq réponses avec vos mots. Celle que l’on trouve difficile est « Je ne sais pas » : elle vaut quelque chose, car elle montre où personne n’a regardé.
        « Sans objet » ne sert que pour ce que nous n’avons pas. Pas pour ce que nous n’aimons pas.

deck-practice = Nous en jugeons une ensemble
    .question = Chaque client peut-il faire corriger des frais pris à tort sans devoir supplier ?
    .meets = Une règle écrite fixe un délai, tout le monde au guichet la connaît, et les cinq derniers cas l’ont respectée.
    .partly = Cela se fait, mais sans règle écrite, ou certains cas ont pris plus de temps.
    .not = Cela dépend de la personne rencontrée, ou la plupart des clients renoncent.
    .story = Dans une institution, la règle dit dix jours. Quatre des cinq derniers cas ont été réglés en une semaine. Dans le cinquième, le client a attendu un mois, car la seule personne qui peut corriger des frais était en congé. Deux personnes sur trois à la caisse connaissent la règle.
    .task = Écrivez votre réponse sur une feuille. Personne ne parle. Puis tout le monde montre sa feuille en même temps.
    .notes =
        La réponse est « En partie » : un cas a dépassé le délai, et une personne à la caisse ne savait pas. Beaucoup diront « Oui, presque ». Presque, c’est « En partie » ; c’est la règle de la ligne la plus basse.
        Demandez ensuite : « Que faudrait-il changer pour que ce soit oui ? » Quelqu’un qui remplace pendant le congé, et un mot à la troisième personne de la caisse. Vous venez de trouver un premier pas. Faites-le remarquer.
        Si tout le monde est d’accord tout de suite, compliquez : le cas en retard était une réclamation contre le cousin d’un responsable. Cela change-t-il la réponse ? Non.

deck-areas = Onze domaines, nos services
    .lead = De quels domaines chacun de nous répond-il ?
    .area = Domaine
    .count = Questions
    .example = Une question critique
    .notes =
        Faites chercher à chacun son service. Certains couvrent deux domaines ; certains domaines ne sont à personne. Notez-les, ce sont déjà des constats.
        Puis chaque groupe prend trois de ses responsabilités dans le chapitre imprimé : une dont il est fier, une qui l’inquiète, une dont personne n’a parlé depuis un an.

deck-questions = Les questions de notre service
    .lead = Choisissez-en trois : une dont vous êtes fiers, une qui vous inquiète, une dont personne n’a parlé depuis un an
    .title = Responsabilité
    .importance = Importance
    .audience = Qui peut le dire
    .notes =
        Ne lisez à voix haute que les titres. Puis chaque groupe choisit ses trois, cinq minutes. Plusieurs groupes peuvent choisir les mêmes.
        Veillez à ce que chaque groupe en ait au moins une qui soit critique.

deck-alone = D’abord chacun pour soi
    .points =
        Chacun répond aux trois questions sur papier, sans parler.
        Répondez selon ce qui était vrai le mois dernier, pas selon ce qui devrait être.
        Écrivez à côté ce qui le prouve : un document, un chiffre, le nom d’une personne à interroger.
        Pas de preuve ? Relisez la ligne juste en dessous.
        « Je ne sais pas » est une réponse honnête.
    .task = Trois questions, trois réponses, une ligne de preuve pour chacune. Quinze minutes, en silence.
    .notes =
        Tout est dans le silence : qui parle le premier décide pour les autres. Les responsables répondent et montrent en dernier.
        Circulez. Si quelqu’un écrit une longue histoire, demandez : « Laquelle des trois lignes est-ce ? »
        Qui finit tôt écrit qui, dans la maison, donnerait une autre réponse, et pourquoi.

deck-compare = Puis ensemble
    .points =
        Posez les feuilles côte à côte, question par question.
        Toutes pareilles : bien. Y a-t-il une preuve, ou seulement l’habitude ?
        Différentes : qui est le plus près du client ? À écouter en premier.
        Personne ne sait : qui devrait savoir ? Écrivez un nom.
        Convenez d’une réponse, avec une raison. Gardez les autres sur la feuille.
    .task = Dans votre groupe : une feuille par question, avec les réponses, celle que vous avez convenue et la raison. Vingt minutes.
    .notes =
        La différence est la chose la plus utile que vous verrez aujourd’hui. Ne vous hâtez pas vers l’accord, et ne prenez jamais le milieu parce que c’est facile.
        Si le personnel dit « Non » et la hiérarchie « Oui », en général les deux ont raison : il y a une règle, et elle n’arrive pas jusqu’au terrain. Demandez où elle se perd en chemin.
        Attention au silence de la personne la moins gradée. Interrogez-la en premier, sur des faits : « Que s’est-il passé la dernière fois ? »

deck-step = Le premier pas
    .points =
        Petit : il peut commencer lundi.
        À nous : personne n’a d’abord à l’autoriser.
        Confié : à une personne, avec un nom.
        Daté : un jour, pas « bientôt ».
        Visible : comment un client le remarquera-t-il ?
    .task = Prenez votre réponse la plus urgente. Écrivez son premier pas en une phrase : qui fait quoi pour quel jour, et qu’est-ce qui montrera que c’est fait. Puis demandez à un autre groupe de la mettre en pièces.
    .notes =
        Le chapitre imprimé propose un premier pas pour chaque responsabilité. Laissez les groupes écrire le leur avant de regarder ; il est souvent meilleur, car ils connaissent le terrain.
        Renvoyez « sensibiliser », « veiller à » et « améliorer la communication ». Demandez : « Que verrais-je si j’étais sur place ? »
        Une formation est rarement le premier pas. Un formulaire changé, un plafond fixé ou un nom sur une liste viennent presque toujours avant.

deck-related = De qui nous dépendons, et qui dépend de nous
    .area = Domaine
    .relies = Dépend surtout de
    .supports = Soutient surtout
    .we-rely = Nous en dépendons pour
    .they-rely = Il dépend de nous pour
    .things = { $count ->
        [0] –
        [one] une chose
       *[other] { $count } choses
    }
    .task = Pour votre premier pas : quel service doit vous donner quelque chose ? Levez-vous et demandez-le-lui maintenant. S’il n’est pas dans la salle, écrivez qui vous appellerez, et quand.
    .notes =
        Le tableau compte les renvois entre responsabilités ; le chapitre imprimé les nomme un par un, avec la page.
        Que les gens se lèvent et aillent voir l’autre service. Cinq minutes de parole ici épargnent un mois de courrier.
        Si deux services s’attendent l’un l’autre, écrivez les deux noms au mur. Décidez qui commence avant la fin de la journée.

deck-plan = Notre plan sur une page
    .responsibility = Ce que nous corrigeons
    .step = Premier pas
    .owner = Qui
    .due = Pour quand
    .need = De qui nous avons besoin
    .seen = Ce qui le montrera
    .notes =
        Remplissez-le à l’écran, avec les mots des groupes. Trois lignes suffisent ; cinq, c’est trop.
        Lisez chaque ligne à voix haute et demandez à la personne nommée : « C’est bien vous, et pouvez-vous le faire ? » Si elle n’est pas dans la salle, la ligne ne tient pas.
        Photographiez-le et envoyez-le à tout le monde avant le retour à la maison.

deck-after = Ce qui se passe maintenant
    .points =
        Chacun répond à toutes les questions dans la messagerie, pour soi, en quelques minutes.
        Le service reçoit son bilan : que corriger en premier, et avec qui.
        Nous nous retrouvons dans quatre semaines pour une demi-heure : qu’est-ce qui est fait, qu’est-ce qui bloque ?
        Dans six à douze mois, nous répondons de nouveau et comparons.
    .task = Un mot de chacun : comment repartez-vous ?
    .notes =
        Revenez à ce qui devait faire que ce temps en vaille la peine. L’a-t-il valu ?
        Dites le jour de la prochaine réunion avant que les gens se lèvent.
        Remerciez les personnes qui ont dit des choses gênantes. Ce sont elles qui ont rendu la journée utile.
