### Ressources humaines : les mots de flows/areas/hr.yaml, dans le même ordre.

area-hr = Ressources humaines
    .short = RH
    .mandate = Recrute, forme, paie et sanctionne de sorte que bien traiter les clients soit ce que le poste récompense.

hr-bonus-rewards-quality = Les primes récompensent-elles les prêts sains et le bon service au moins autant que le nombre de prêts ?
    .title = Qualité dans les primes
    .why = Si seul le volume paie, le personnel prête à des gens qui ne peuvent pas rembourser et cache les problèmes par de nouveaux prêts.
    .meets = La qualité (prêts sains, bon service) fait au moins la moitié de la prime, et un seul prêt en retard ne la fait pas perdre tout entière.
    .partly = La qualité compte, mais pour moins de la moitié, seulement par les prêts en retard, ou un seul prêt en retard fait perdre toute la prime.
    .not = La qualité ne compte pas ; seuls le nombre ou le montant des prêts ou la somme recouvrée sont récompensés.
    .evidence = Règles des primes et deux calculs récents.
    .fix = Portez la part de la qualité à au moins la moitié de la prime et plafonnez la récompense du volume. C’est fait quand les nouvelles règles sont signées et payées une fois.
    .relies-on-rm-late-loans-by-cause = la qualité des prêts de chaque membre du personnel vient de la gestion des risques
    .relies-on-em-growth-targets-safe = les primes suivent les objectifs fixés par la direction
    .relies-on-fn = le service financier budgète des primes qui ne dépendent pas du seul volume

hr-targets-realistic = Avec sa charge de travail et ses objectifs, le personnel en contact avec la clientèle peut-il faire toutes les vérifications et visites ?
    .title = Charge de travail tenable
    .why = Un personnel surchargé saute la visite, recopie des chiffres et perd patience avec les clients.
    .meets = Des plafonds écrits de clients par personne sont respectés, et plus de la moitié du personnel interrogé peut faire toutes les vérifications et visites.
    .partly = Plus de la moitié peut faire toutes les vérifications et visites, mais aucun plafond n’est écrit ou il est dépassé dans certaines agences ou certains mois.
    .not = La moitié ou plus du personnel interrogé dit ne pas pouvoir faire toutes les vérifications et visites.
    .evidence = Nombre de clients par membre du personnel et court sondage anonyme du personnel.
    .fix = Fixez un nombre maximal de clients par personne pour chaque type de prêt et répartissez autrement les clients là où il est dépassé. C’est fait quand il n’est dépassé nulle part pendant trois mois.
    .relies-on-em-growth-targets-safe = les objectifs de chaque personne viennent des objectifs de croissance
    .relies-on-fn = le service financier doit budgéter assez de personnel pour le plafond de clients par personne

hr-code-of-conduct-signed = Chaque membre du personnel a-t-il signé le code de conduite envers les clients ?
    .title = Code de conduite signé
    .why = Qui n’a jamais lu les règles traite les clients comme le fait son supérieur, et on ne peut rien lui reprocher.
    .meets = Une copie signée du code actuel est dans chaque dossier, agents externes et personnel temporaire compris.
    .partly = Au moins la moitié a signé, mais une partie du personnel ou des agents externes ne l’a pas fait, ou a signé une ancienne version.
    .not = Moins de la moitié a signé, ou il n’y a rien à signer.
    .evidence = Copies signées dans dix dossiers du personnel tirés au hasard.
    .fix = Recueillez les signatures manquantes lors d’une courte séance qui explique le code. C’est fait quand chaque dossier a une copie signée et à jour.
    .relies-on-em-code-approved = il faut un code approuvé avant que quiconque puisse le signer

hr-misconduct-sanctioned = Quand un membre du personnel maltraite un client, la sanction disciplinaire écrite est-elle vraiment appliquée ?
    .title = Sanctions si un client est maltraité
    .why = Si ceux qui vendent bien sont épargnés, tout le monde apprend que l’abus paie, et les clients n’ont aucune protection.
    .meets = Une sanction est écrite pour chaque type de faute, et chaque cas prouvé des deux dernières années, s’il y en a eu, a reçu la sanction écrite.
    .partly = Les sanctions ne sont pas écrites pour chaque faute, ou plus de la moitié des cas prouvés ont été punis, mais pas tous comme prévu par écrit.
    .not = La moitié ou plus des cas prouvés sont restés impunis, ou aucune sanction n’est écrite et aucun cas n’est apparu.
    .evidence = Liste des sanctions et relevé des cas avec leur issue.
    .fix = Écrivez un tableau des fautes et des sanctions et appliquez-le au prochain cas prouvé. C’est fait quand le tableau est publié et que chaque cas montre son issue.
    .relies-on-lg = le service juridique veille à ce que les sanctions tiennent selon le droit du travail
    .relies-on-cc-serious-cases-fast = les cas se découvrent par les réclamations

hr-past-conduct-checked = Avant de recruter pour un poste en contact avec les clients, demandons-nous aux anciens employeurs comment la personne traitait les clients ?
    .title = Conduite passée vérifiée
    .why = Des gens renvoyés pour avoir trompé ou maltraité des clients passent chez le prêteur suivant et recommencent.
    .meets = On le demande pour chaque recrutement d’une personne qui a déjà eu un emploi, et la réponse est gardée dans le dossier.
    .partly = On ne le demande que pour certains postes, sans question sur les clients, ou la réponse n’est pas gardée.
    .not = On n’interroge pas les anciens employeurs.
    .evidence = Notes des réponses dans cinq dossiers de recrutement récents.
    .fix = Ajoutez à chaque recrutement un appel à un ancien employeur, avec une question sur le traitement des clients. C’est fait quand la note est exigée avant la signature du contrat.

hr-training-before-field = Le nouveau personnel est-il formé à la protection des clients avant de servir seul des clients ?
    .title = Formation avant le premier client
    .why = Un personnel non formé donne de faux prix, prête trop et copie de mauvaises habitudes de recouvrement.
    .meets = Quiconque rencontre ou appelle des clients est formé avant, avec des exercices sur des situations réelles, et c’est enregistré.
    .partly = La formation existe, mais certains la reçoivent plus tard ou pas du tout, elle est sans exercices, ou elle n’est pas enregistrée.
    .not = Il n’y a pas de telle formation ; on apprend auprès des collègues.
    .evidence = Plan de formation, et dates de formation comparées au premier contact avec des clients pour cinq nouveaux membres du personnel.
    .fix = Placez, avant le premier client, une demi-journée d’exercices sur le prix, la vérification des dettes, le respect, les données et les réclamations. C’est fait quand personne ne commence sans elle.
    .relies-on-pm-key-facts-current = la formation utilise les récapitulatifs à jour des produits
    .relies-on-cc = de vraies réclamations font les meilleurs cas de formation
    .relies-on-fn-protection-budget = une formation avant le premier client a besoin de son propre budget

hr-training-tested = Après la formation à la protection des clients, vérifie-t-on par un test comment le personnel agirait avec un client ?
    .title = Test après la formation
    .why = Suivre un cours n’est pas savoir quoi dire à un client qui ne peut pas payer.
    .meets = Chaque personne passe un test avec des cas ou un jeu de rôle et refait ce qu’elle a manqué.
    .partly = Il y a un test, mais pas pour tout le monde, seulement sur des définitions, ou l’échec est sans effet.
    .not = Il n’y a pas de test ; la présence est la seule trace.
    .evidence = Test avec les résultats ; observez un jeu de rôle.
    .fix = Ajoutez à la fin de la formation cinq courts cas de clients avec un seuil de réussite. C’est fait quand les résultats sont au dossier et que les parties manquées sont refaites.

hr-appraisal-client-treatment = L’entretien annuel d’évaluation du personnel en contact avec les clients et de sa hiérarchie porte-t-il aussi sur le traitement des clients ?
    .title = Entretien annuel et clients
    .why = Ce qui n’est pas dans l’entretien se fait en dernier, et les clients le sentent.
    .meets = C’est une partie fixe pour le personnel et la hiérarchie, fondée sur les réclamations, les audits ou des appels aux clients.
    .partly = C’est prévu, mais sans ces faits, ou seulement pour le personnel ou seulement pour la hiérarchie.
    .not = Ce n’est pas prévu, ou il n’y a pas d’entretien d’évaluation.
    .evidence = Formulaire d’entretien et cinq formulaires remplis.
    .fix = Ajoutez au formulaire d’entretien une ligne notée sur le traitement des clients, fondée sur des faits. C’est fait quand les prochains entretiens l’utilisent à tous les niveaux.
    .relies-on-cc-causes-reported = les réclamations par agence sont un des faits utilisés

hr-safe-reporting = Un membre du personnel peut-il signaler un collègue qui maltraite des clients à quelqu’un d’autre que son supérieur direct ?
    .title = Alerte interne sans risque
    .why = Les collègues voient l’abus en premier et, si parler leur coûte leur poste, les clients restent sans protection.
    .meets = Une voie confidentielle existe, la plupart du personnel interrogé sait la citer, et quelqu’un hors de l’agence donne suite.
    .partly = Une voie existe, mais elle n’est pas confidentielle, la moitié au plus du personnel interrogé sait la citer, ou seule l’agence donne suite.
    .not = Il n’y a pas de telle voie ; on ne peut alerter que son supérieur direct.
    .evidence = La procédure, le nombre d’alertes, et ce que dit le personnel dans un sondage anonyme.
    .fix = Ouvrez une voie confidentielle qui ne passe pas par le supérieur direct et annoncez-la. C’est fait quand le personnel sait la citer et que les premières alertes ont eu une suite.
    .relies-on-em-named-owner = il faut une personne haut placée hors de l’agence pour donner suite aux alertes

hr-confidentiality-signed = Toute personne qui peut voir les données des clients a-t-elle signé un engagement de confidentialité ?
    .title = Engagement de confidentialité signé
    .why = Raconter qui doit quoi peut détruire en un jour le bon nom d’une famille.
    .meets = Tous les membres du personnel, stagiaires et prestataires qui ont accès ont signé, et les sanctions sont nommées.
    .partly = Au moins la moitié a signé, mais pas une partie du personnel, des stagiaires ou des prestataires, ou aucune sanction n’est nommée.
    .not = Moins de la moitié a signé, ou il n’y a rien à signer.
    .evidence = Engagements signés dans dix dossiers, prestataires compris.
    .fix = Faites signer à quiconque a accès une page qui nomme les sanctions. C’est fait quand la liste des signatures concorde avec la liste des habilitations.
    .relies-on-em-privacy-policy = l’engagement renvoie aux règles de confidentialité approuvées
    .relies-on-it-access-by-role = le service TIC sait qui a accès et donc qui doit signer
