### Gestion des risques : les mots de flows/areas/rm.yaml, dans le même ordre.

area-rm = Gestion des risques
    .short = Risques
    .mandate = Voit venir ce qui peut nuire aux clients et vérifie, par le suivi des risques et l’audit interne, que les règles sont suivies.

rm-market-debt-watch = Au moins deux fois par an, la gestion des risques fait-elle un rapport sur l’endettement des clients dans chaque zone où nous prêtons ?
    .title = Rapport d’endettement par zone
    .why = Les crises de surendettement grandissent dans des villages et des quartiers bien avant de se voir dans nos totaux.
    .meets = Deux fois ces 12 derniers mois, la direction a discuté un rapport écrit par zone, avec des données du bureau d’information sur le crédit, des concurrents ou du terrain.
    .partly = Il y a eu un rapport, mais une seule fois, seulement pour tout le pays, ou la direction ne l’a pas discuté.
    .not = Il n’y a eu aucun rapport de ce type ces 12 derniers mois.
    .evidence = Les deux derniers rapports et les procès-verbaux qui les mentionnent.
    .fix = Faites pour chaque zone un tableau d’une page : prêteurs, prêts par client, prêts en retard. C’est fait quand la direction l’a discuté deux fois.
    .relies-on-it-credit-report-correct = les chiffres du bureau sur une zone ne sont justes que si nos propres prêts y figurent
    .relies-on-sf = le personnel de terrain voit en premier les nouveaux prêteurs et les emprunts multiples

rm-late-loans-by-cause = Les prêts en retard sont-ils examinés par produit, agence et membre du personnel pour savoir pourquoi les clients ne peuvent pas payer ?
    .title = Causes des prêts en retard
    .why = Si l’on ne suit que le total, un mauvais produit ou une personne qui fait pression sur les clients peut nuire pendant des années.
    .meets = Il y a des chiffres mensuels par produit, par agence et par membre du personnel, avec des causes trouvées en parlant aux clients.
    .partly = Les chiffres sont moins fréquents ou oublient l’un des trois, ou personne ne demande la cause aux clients.
    .not = On ne suit que le total des prêts en retard, ou même pas cela.
    .evidence = Rapport mensuel et notes sur les causes.
    .fix = Appelez dix clients en retard de paiement du plus mauvais produit et notez les causes. C’est fait quand les causes font partie du rapport mensuel.
    .relies-on-it = les chiffres par membre du personnel et par produit viennent du système

rm-rescheduling-not-hiding = Les prêts rééchelonnés et refinancés sont-ils comptés et présentés à part des prêts normaux ?
    .title = Prêts rééchelonnés comptés à part
    .why = De nouveaux prêts qui paient les anciens cachent des clients en difficulté jusqu’à ce qu’il soit trop tard pour les aider.
    .meets = Tous sont marqués dans le système et présentés chaque mois, et une limite fixée déclenche un examen.
    .partly = Ils sont comptés, mais pas tous, pas chaque mois ou sans limite fixée.
    .not = Ils ne sont pas marqués et passent donc pour des prêts normaux.
    .evidence = Marquage dans le système et rapport mensuel.
    .fix = Marquez chaque prêt rééchelonné ou refinancé, fixez une limite et présentez leur part chaque mois. C’est fait quand le rapport couvre toutes les agences.
    .relies-on-it = le système doit pouvoir marquer ces prêts

rm-audit-checks-ability = L’audit interne vérifie-t-il si les prêts de son échantillon restent dans la capacité de remboursement des clients ?
    .title = Capacité de remboursement auditée
    .why = Un dossier complet peut cacher un prêt qui ruine une famille.
    .meets = Chaque audit d’agence recalcule revenu, dettes et échéances d’un échantillon, interroge des clients et signale les prêts trop élevés.
    .partly = Ce n’est fait que dans certains audits, ou seulement d’après les papiers du dossier.
    .not = Rien n’est recalculé, et l’audit vérifie seulement que les papiers, les signatures et l’argent sont là.
    .evidence = Programme d’audit et deux rapports.
    .fix = Ajoutez à chaque audit d’agence le recalcul de dix prêts, dont trois avec le client. C’est fait quand deux rapports montrent les résultats.
    .relies-on-pr-debt-limit-in-rules = l’audit a besoin d’un plafond clair auquel comparer
    .relies-on-em = l’audit a besoin de l’appui du conseil pour regarder au-delà des papiers

rm-scoring-reviewed = Au moins une fois par an, vérifie-t-on si les scores de crédit ou algorithmes qui décident des prêts ont des effets injustes ou nuisibles ?
    .title = Vérification annuelle des scores
    .why = Un mauvais score prête trop à des milliers de gens, ou exclut un groupe entier, et personne ne le voit.
    .meets = Ces 12 derniers mois, les refus et les difficultés de remboursement ont été comparés par groupe par écrit, et ce qui a été trouvé a été corrigé.
    .partly = Il y a eu une vérification, mais seulement de nos pertes, pas par groupe, plus ancienne, ou sans corriger ce qui a été trouvé.
    .not = Il n’y a eu aucune vérification depuis la mise en service.
    .evidence = Le dernier examen et les changements faits.
    .fix = Comparez les refus et les difficultés de remboursement par sexe, âge et zone sur un an de décisions. C’est fait quand le résultat et les changements sont écrits.
    .relies-on-it = les données des décisions doivent être gardées sous une forme analysable
    .relies-on-pr = les règles des produits fixent ce que le score peut utiliser

rm-audit-visits-clients = À chaque audit d’agence, l’audit interne parle-t-il avec des clients sans leur agent de crédit ?
    .title = L’audit parle avec des clients
    .why = Les papiers ne montrent ni pots-de-vin, ni menaces, ni fausses signatures ; les clients en parlent quand ils se sentent en sécurité.
    .meets = Chaque fois, un échantillon, avec des clients en retard de paiement et d’anciens clients, est visité ou appelé sans l’agent de crédit, avec des questions fixes.
    .partly = Ce n’est fait que dans certains audits, sans clients en retard de paiement ou anciens clients, sans questions fixes ou en présence de l’agent de crédit.
    .not = L’audit ne parle pas avec les clients.
    .evidence = Programme d’audit, liste des clients entendus et leurs réponses.
    .fix = Visitez ou appelez dix clients à chaque audit d’agence avec huit questions fixes. C’est fait quand deux rapports contiennent les réponses.
    .relies-on-cc-every-complaint-logged = les réclamations passées disent à l’audit où regarder

rm-findings-fixed = Les constats d’audit sur le traitement des clients sont-ils corrigés à la date convenue ?
    .title = Constats d’audit corrigés à temps
    .why = Un tort connu qui reste ouvert est un tort que nous avons choisi d’accepter.
    .meets = Chaque constat a une personne et une date, et au moins neuf sur dix de ceux dont la date est arrivée ces 12 derniers mois ont été clos à temps avec une preuve.
    .partly = Les constats sont suivis, mais moins de neuf sur dix ont été clos à temps, ou certains sans preuve.
    .not = Les constats ne sont pas suivis.
    .evidence = Liste des constats avec les dates et les preuves.
    .fix = Listez les constats ouverts, chacun avec une personne et une date, et revoyez-les chaque mois. C’est fait quand neuf sur dix de ceux dont la date est arrivée sont clos à temps.
    .relies-on-em-named-owner = il faut une personne haut placée pour pousser les agences à clore les constats

rm-fraud-against-clients = Cherchons-nous activement les fraudes contre les clients, comme de faux prêts à leur nom, de l’épargne volée ou de faux frais ?
    .title = Fraudes contre les clients
    .why = Des clients remboursent des prêts qu’ils n’ont jamais reçus et peuvent l’ignorer pendant des années.
    .meets = Des contrôles, comme la confirmation des soldes auprès des clients, sont faits au moins chaque trimestre, et les victimes sont remboursées.
    .partly = Des contrôles sont faits moins souvent ou dans certaines agences seulement, ou certaines victimes ne sont pas remboursées.
    .not = Il n’y a pas de contrôles, et les cas ne sont traités que si quelqu’un les signale.
    .evidence = Plan des contrôles, résultats et remboursements aux clients.
    .fix = Faites confirmer chaque trimestre les soldes de 50 clients par quelqu’un hors de l’agence. C’est fait quand deux séries sont terminées et que les écarts sont réglés.
    .relies-on-fn-receipt-every-payment = les reçus sont la preuve à laquelle comparer
    .relies-on-hr-safe-reporting = la plupart des fraudes sont d’abord remarquées par les collègues

rm-data-leak-plan = Existe-t-il un plan, essayé au cours de la dernière année, en cas de perte ou de vol de données de clients ?
    .title = Plan si des données sont perdues
    .why = Des clients qui ne sont pas prévenus ne peuvent protéger ni leur argent ni leur nom.
    .meets = Un plan écrit dit qui fait quoi et quand les clients sont prévenus, et il a été essayé en exercice ou utilisé ces 12 derniers mois.
    .partly = Il y a un plan écrit, mais il n’a pas été essayé en exercice dans cette période ou ne prévoit pas de prévenir les clients.
    .not = Il n’y a pas de plan écrit.
    .evidence = Le plan et la note de l’exercice ou d’un cas réel.
    .fix = Écrivez un plan de deux pages et jouez un cas, par exemple une tablette volée. C’est fait quand les défauts vus à l’exercice sont corrigés.
    .relies-on-it-look-ups-traced = les traces montrent quels dossiers ont été ouverts
    .relies-on-cc = le service à la clientèle informe et aide les clients touchés

rm-complaints-sampled = L’audit vérifie-t-il un échantillon de réclamations closes en demandant aux clients si elles ont vraiment été résolues ?
    .title = Réclamations closes revérifiées
    .why = Des réclamations sont parfois closes pour embellir les chiffres, alors que le client attend encore.
    .meets = On interroge les clients au moins deux fois par an, et les résultats sont présentés hors du service à la clientèle.
    .partly = On interroge les clients moins souvent, les résultats restent dans le service à la clientèle, ou seuls les papiers sont vérifiés.
    .not = Les réclamations closes ne sont pas vérifiées.
    .evidence = Liste de l’échantillon, réponses des clients et rapport.
    .fix = Appelez chaque semestre dix clients dont la réclamation est close. C’est fait quand le premier résultat est arrivé à la direction.
    .relies-on-cc-every-complaint-logged = un échantillon demande un registre complet
