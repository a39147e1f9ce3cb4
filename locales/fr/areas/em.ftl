### Direction générale : les mots de flows/areas/em.yaml, dans le même ordre.

area-em = Direction générale
    .short = Direction
    .mandate = Fixe les règles, donne à chaque service ses tâches et répond de la façon dont les clients sont traités.

em-growth-targets-safe = Avant de fixer les objectifs de croissance, la direction vérifie-t-elle que les clients de la région peuvent supporter plus de dettes ?
    .title = Dettes des clients et objectifs
    .why = Des objectifs que les clients de la région ne peuvent pas supporter poussent le personnel à prêter à des gens déjà en difficulté.
    .meets = Les objectifs de chaque région sont fixés après un examen écrit de l’endettement des clients, des autres prêteurs et de l’effectif sur place.
    .partly = L’endettement des clients est examiné, mais pas pour chaque région, pas par écrit, ou sans les autres prêteurs ou l’effectif.
    .not = L’endettement des clients n’est pas examiné ; les objectifs viennent du bénéfice, des chiffres de l’an dernier ou des souhaits des investisseurs.
    .evidence = Plan d’affaires et examen écrit de chaque région qui fonde les objectifs.
    .fix = Ajoutez à la fixation des objectifs une page par région sur l’endettement des clients, les autres prêteurs et l’effectif. C’est fait quand le prochain plan montre au moins un objectif changé ou confirmé grâce à elle.
    .relies-on-rm-market-debt-watch = des objectifs sans danger demandent des chiffres à jour sur l’endettement des clients

em-debt-stress-response = Quand davantage de clients d’une région n’arrivent plus à rembourser, la direction y change-t-elle la façon de prêter ?
    .title = Réaction à la hausse des dettes
    .why = Si la seule réponse est un recouvrement plus dur, des familles déjà en difficulté vendent ce qui les fait vivre.
    .meets = Des seuils d’alerte écrits existent et, si l’un a été atteint, les plafonds ou les objectifs de la région ont été changés dans les trois mois.
    .partly = La façon de prêter a changé, mais après plus de trois mois ou sans seuils écrits ; ou il n’y a pas de seuils écrits, mais les difficultés n’ont pas augmenté.
    .not = Les difficultés ont augmenté et nous prêtons comme avant, ou personne ne les surveille.
    .evidence = Seuils d’alerte, procès-verbaux de la direction, circulaires qui changent les plafonds ou les objectifs.
    .fix = Fixez trois seuils d’alerte avec l’action que chacun déclenche. C’est fait quand la direction les a signés et que la gestion des risques en rend compte chaque trimestre.
    .relies-on-rm-late-loans-by-cause = les seuils d’alerte se lisent dans les prêts en retard et leurs causes

em-full-price-rule = Une règle impose-t-elle, pour chaque produit et canal, de dire le prix complet aux clients avant qu’ils n’acceptent ?
    .title = Règle du prix complet avant accord
    .why = Les clients qui découvrent des frais après la signature paient plus que prévu et ne peuvent plus dire non.
    .meets = Une règle écrite couvre tous les produits et canaux, applications et agents externes compris, et chaque vente observée l’a suivie.
    .partly = Il y a une règle, mais elle n’est pas écrite, oublie des produits ou des canaux, ou certaines ventes ne l’ont pas suivie.
    .not = Il n’y a pas de règle ; chaque agence ou partenaire décide.
    .evidence = La règle ou la circulaire ; observez une vente en agence, une par un agent externe et une par téléphone.
    .fix = Publiez une circulaire : personne ne signe ni n’appuie pour accepter avant d’avoir vu le prix complet. C’est fait quand des contrôles surprise dans trois agences et dans chaque canal le confirment.
    .relies-on-pm-key-facts-current = le personnel ne peut montrer le prix complet qu’avec un récapitulatif à jour
    .relies-on-fn-full-cost-calculated = le chiffre montré doit être calculé correctement

em-pricing-policy = Une politique de prix approuvée tient-elle compte de ce que les clients peuvent payer autant que de ce que nous devons gagner ?
    .title = Prix à la portée des clients
    .why = Sans elle, les prix montent aussi haut que les clients l’acceptent, et les plus pauvres paient notre gaspillage.
    .meets = Le conseil d’administration l’a approuvée, elle dit comment on vérifie que les prix sont abordables, et les prix ont été revus selon elle dans la dernière année.
    .partly = Une politique existe, mais elle n’est pas approuvée, ne dit rien de ce que les clients peuvent payer, ou les prix n’ont pas été revus dans la dernière année.
    .not = Il n’y a pas de politique écrite ; les prix sont fixés au cas par cas ou copiés sur d’autres.
    .evidence = Politique de prix et procès-verbal de la dernière révision des prix.
    .fix = Écrivez une politique de prix de deux pages qui dit comment on vérifie ce que les clients peuvent payer et qui peut fixer les prix. C’est fait quand elle est approuvée et appliquée à un produit.
    .relies-on-fn-price-build-up = la politique doit savoir quels coûts le prix couvre

em-named-owner = Un membre de la direction est-il désigné par écrit comme responsable de la protection des clients dans tous les services ?
    .title = Responsable au sein de la direction
    .why = Quand tout le monde est responsable, personne n’agit, et les clients retrouvent le même problème dans chaque agence.
    .meets = Un membre de la direction (qui rend compte à la personne à la tête de l’institution) en est chargé par écrit, et la plupart du personnel interrogé sait dire qui c’est.
    .partly = Un membre de la direction s’en charge, mais ce n’est pas écrit, la tâche est partagée entre plusieurs personnes, ou la moitié au plus du personnel interrogé sait dire qui c’est.
    .not = Aucun membre de la direction ne s’en charge ; c’est laissé à un poste subalterne ou à personne.
    .evidence = Fiche de poste ou lettre de nomination ; demandez à trois membres du personnel qui c’est.
    .fix = Nommez par écrit un membre de la direction et annoncez-le à tout le personnel. C’est fait quand sa fiche de poste le dit et que chaque agence connaît le nom.

em-department-duties = Chaque service a-t-il par écrit ses propres tâches de protection des clients ?
    .title = Tâches écrites de chaque service
    .why = Sans tâches écrites, le travail se perd entre les services et les clients sont renvoyés de bureau en bureau.
    .meets = Chaque service a ses tâches par écrit, revues au cours des deux dernières années, et son responsable sait en citer trois.
    .partly = Certains services n’en ont pas, certaines listes ont plus de deux ans, ou certains responsables ne savent pas en citer trois.
    .not = Aucun service n’a les siennes ; la protection des clients ne figure que dans une politique ou un projet général, ou nulle part.
    .evidence = Plans des services, fiches de poste ou procédures qui nomment ces tâches.
    .fix = Faites écrire par chaque responsable de service cinq à dix tâches et faites-les approuver. C’est fait quand tous les services ont une liste signée avec une date de révision.
    .relies-on-hr-appraisal-client-treatment = ces tâches ne comptent que si l’entretien annuel d’évaluation en tient compte

em-code-approved = Le conseil d’administration ou la direction a-t-il approuvé un code de conduite listant ce que le personnel ne doit jamais faire aux clients ?
    .title = Code de conduite approuvé
    .why = Là où les actes interdits ne sont pas nommés, les cris, les menaces et les pots-de-vin passent pour du travail normal.
    .meets = Un code approuvé nomme chaque acte interdit et engage aussi les agents externes et les sociétés de recouvrement, si nous en avons.
    .partly = Un code approuvé ne parle que de valeurs, nomme peu d’actes interdits, ou oublie les agents externes ou les sociétés de recouvrement.
    .not = Il n’y a pas de code, ou seulement un projet jamais approuvé.
    .evidence = Le code signé, sa date et la liste des actes interdits.
    .fix = Écrivez une liste d’une page des actes interdits envers les clients et faites-la approuver par le conseil. C’est fait quand elle est approuvée, datée et envoyée à tout le personnel, aux agents externes et aux sociétés de recouvrement.
    .relies-on-lg = le service juridique compare le code au droit du travail, pour que les sanctions tiennent

em-privacy-policy = Une politique écrite et approuvée dit-elle qui peut voir, utiliser et transmettre les données des clients ?
    .title = Politique de confidentialité
    .why = Sans elle, des numéros et des dettes arrivent aux proches, aux employeurs ou à des vendeurs, et cela ne se répare jamais.
    .meets = Une politique approuvée, revue au cours des deux dernières années, couvre le papier, les applications et les partenaires, et nomme les sanctions.
    .partly = Une politique existe, mais elle n’est pas approuvée, n’a pas été revue depuis deux ans, ou oublie le papier, les applications, les partenaires ou les sanctions.
    .not = Il n’y a pas de politique écrite.
    .evidence = La politique et sa date d’approbation ; demandez à un membre du personnel ce qu’elle interdit.
    .fix = Écrivez une politique qui couvre le papier, les systèmes, les téléphones et les partenaires, et faites-la approuver. C’est fait quand elle est datée et que chaque responsable de service l’a signée.
    .relies-on-lg-law-changes-tracked = le service juridique dit ce que la loi sur les données exige aujourd’hui

em-board-client-report = Au moins une fois par an, le conseil d’administration discute-t-il un rapport écrit sur le traitement des clients ?
    .title = Rapport au conseil sur les clients
    .why = Un conseil qui ne voit que le bénéfice et la croissance est le dernier à apprendre que des clients subissent un tort.
    .meets = Ces 12 derniers mois, le conseil a discuté un rapport écrit sur les réclamations, l’endettement des clients et les fautes du personnel.
    .partly = Le conseil n’a discuté qu’un ou deux de ces sujets, en a entendu parler sans rapport, ou a reçu un rapport sans le discuter.
    .not = Ces 12 derniers mois, le conseil n’a ni reçu de rapport sur ces sujets ni entendu parler d’eux.
    .evidence = Procès-verbaux du conseil et le rapport lui-même.
    .fix = Inscrivez à l’ordre du jour du prochain conseil un rapport sur le traitement des clients : réclamations, endettement, fautes du personnel. C’est fait quand le procès-verbal note les décisions prises.
    .relies-on-cc-causes-reported = le conseil ne voit ce que disent les clients que si les réclamations sont analysées
    .relies-on-rm-market-debt-watch = les chiffres sur l’endettement des clients viennent de la gestion des risques

em-board-decides = La dernière discussion du conseil sur le traitement des clients s’est-elle conclue par une décision : qui fait quoi et pour quand ?
    .title = Décisions du conseil
    .why = Un rapport dont on prend seulement note ne change rien, et les clients qui ont parlé ne voient aucun résultat.
    .meets = Le procès-verbal nomme au moins une action avec une personne et une date, et la réunion suivante, si elle a déjà eu lieu, l’a vérifiée.
    .partly = Une action a été convenue, mais sans personne ou sans date, ou la réunion suivante ne l’a pas vérifiée.
    .not = Aucune action n’a été convenue, ou le conseil n’a pas du tout discuté du sujet.
    .evidence = Procès-verbaux de cette réunion et de la suivante.
    .fix = Terminez chaque discussion sur le traitement des clients par au moins une action, une personne et une date. C’est fait quand le procès-verbal suivant en rend compte.
    .relies-on-cc-causes-reported = une décision utile demande les causes des réclamations, pas seulement leur nombre
