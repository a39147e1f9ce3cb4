### Gestion des produits : les mots de flows/areas/pm.yaml, dans le même ordre.

area-pm = Gestion des produits
    .short = Gestion produits
    .mandate = Suit ce que les produits font aux clients après le lancement et corrige les conditions, les frais et la distribution qui leur nuisent.

pm-extras-optional = Un client peut-il prendre un prêt sans produits accessoires, comme l’assurance, sauf si la loi les impose ?
    .title = Produits accessoires facultatifs
    .why = Les produits accessoires imposés augmentent le coût, et beaucoup de clients ne savent même pas qu’ils ont une assurance.
    .meets = Chaque produit accessoire a sa propre ligne de prix, et un client qui le refuse obtient le même prêt aussi vite.
    .partly = Les clients peuvent refuser les produits accessoires, mais chacun n’a pas sa propre ligne de prix, ou refuser rend le prêt plus lent ou plus cher.
    .not = Un produit accessoire est exigé bien qu’aucune loi ne l’impose, ou on ne dit pas aux clients qu’ils peuvent refuser.
    .evidence = Formulaire de demande ; demandez à cinq clients pour quoi ils paient et s’ils pouvaient dire non.
    .fix = Mettez chaque produit accessoire sur sa propre ligne avec le prix et une case oui ou non. C’est fait quand les clients peuvent refuser et que le formulaire est utilisé.
    .relies-on-sf-no-pressure = le choix n’est réel que si le personnel ne pousse pas

pm-insurance-claims-paid = Les demandes d’indemnisation des clients ou de leur famille, pour une assurance prise chez nous, sont-elles réglées dans le délai promis ?
    .title = Indemnisations réglées à temps
    .why = Une famille qui a perdu son soutien doit encore payer le prêt quand la demande reste bloquée.
    .meets = Un délai est écrit, les demandes sont suivies, et au moins neuf sur dix de l’année écoulée ont été réglées dans ce délai.
    .partly = Les demandes sont suivies, mais aucun délai n’est écrit ou moins de neuf sur dix ont été réglées dans ce délai.
    .not = Personne ne suit les demandes une fois parties chez l’assureur.
    .evidence = Liste des demandes d’indemnisation des 12 derniers mois avec les dates.
    .fix = Tenez une liste datée des demandes d’indemnisation et appelez chaque semaine l’assureur pour celles en retard. C’est fait quand la liste est complète et que les demandes en retard arrivent à la direction.
    .relies-on-lg-collectors-bound = les délais de l’assureur doivent figurer dans son contrat

pm-satisfaction-asked = Depuis un an, avons-nous demandé aux clients, y compris ceux qui sont partis, ce qu’ils pensent de nos produits ?
    .title = Avis des clients sur les produits
    .why = Les clients mécontents réclament rarement : ils partent ou cessent de payer, et nous ne savons jamais pourquoi.
    .meets = Ces 12 derniers mois, au moins 50 clients, actuels et anciens, ont été interrogés, et les résultats sont séparés par produit.
    .partly = Moins de clients ont été interrogés, seulement des clients actuels ou seulement des anciens, ou les résultats ne sont pas séparés par produit.
    .not = Aucun client n’a été interrogé ces 12 derniers mois.
    .evidence = Notes d’enquête ou d’appels avec la date et le nombre de personnes interrogées.
    .fix = Appelez 50 clients actuels et 20 anciens clients avec cinq courtes questions. C’est fait quand tous les services ont reçu les résultats.
    .relies-on-cc = le service à la clientèle aide à faire les appels et compare les réponses aux réclamations

pm-feedback-acted-on = Depuis un an, ce que les clients nous ont dit a-t-il conduit à au moins un changement d’un produit ou de sa distribution ?
    .title = Changements venus des clients
    .why = Demander sans rien changer apprend aux clients que parler ne sert à rien.
    .meets = Au moins un changement a été fait, et les clients en ont été informés.
    .partly = Un changement est décidé mais pas encore fait, ou les clients n’en ont pas été informés.
    .not = Aucun changement n’a été décidé.
    .evidence = Décision, changement et message aux clients.
    .fix = Prenez le souhait le plus fréquent, changez une chose dans les trois mois et dites-le aux clients. C’est fait quand le changement est en place et annoncé.
    .relies-on-pr-clients-asked-first = les changements plus grands demandent une refonte avec des clients

pm-fresh-check-on-repeat = Avant un renouvellement ou un prêt plus grand, la capacité de remboursement du client est-elle vérifiée à nouveau ?
    .title = Vérification des renouvellements
    .why = Des prêts qui grandissent d’eux-mêmes mènent de bons clients vers des dettes qu’ils ne peuvent pas supporter.
    .meets = Pour chaque renouvellement, même numérique, le revenu et les dettes sont vérifiés avec des chiffres recueillis pour ce prêt.
    .partly = C’est vérifié seulement au-dessus d’un certain montant, seulement pour le revenu ou seulement pour les dettes, ou avec les chiffres d’un prêt précédent.
    .not = Ce n’est pas vérifié ; avoir bien remboursé suffit.
    .evidence = Dossiers ou traces de décision de cinq renouvellements.
    .fix = Exigez de nouveaux chiffres de revenu et de dettes pour chaque renouvellement. C’est fait quand aucun renouvellement ne peut être approuvé sans eux.
    .relies-on-sf-ability-to-repay-checked = la nouvelle vérification se fait au contact du client
    .relies-on-rm-scoring-reviewed = les renouvellements automatiques dépendent d’un bon score de crédit

pm-key-facts-current = Existe-t-il pour chaque produit un récapitulatif d’une page, à jour, du prix et des conditions ?
    .title = Récapitulatifs d’une page
    .why = Sans lui, les clients entendent un prix différent de chaque membre du personnel et ne peuvent pas comparer les offres.
    .meets = Chaque produit en a un, il concorde avec le système aujourd’hui, et les clients le reçoivent dans chaque agence et canal.
    .partly = Certains produits n’en ont pas, certains récapitulatifs montrent d’anciens prix, ou certains clients n’en reçoivent pas.
    .not = Il n’y a pas de récapitulatifs, seulement des contrats ou des dépliants.
    .evidence = Récapitulatifs disponibles en agence ou dans l’application, comparés à la grille des prix du système.
    .fix = Faites une page par produit avec le coût total, les échéances, tous les frais et les pénalités. C’est fait quand les anciennes versions sont retirées et que chaque agence et canal utilise les nouvelles.
    .relies-on-fn-full-cost-calculated = le coût total sur la page vient du service financier
    .relies-on-lg-plain-contract = la page et le contrat doivent dire la même chose

pm-changes-announced = Les clients sont-ils prévenus d’un changement de prix ou de conditions avant qu’il ne s’applique ?
    .title = Préavis des changements
    .why = Un client qui découvre des frais plus élevés le jour du paiement n’a le temps ni de prévoir ni de partir.
    .meets = Chaque client concerné reçoit un message avant le changement, dans le délai que demande la loi, ou 30 jours avant si elle n’en fixe aucun.
    .partly = Les clients sont prévenus avant le changement, mais avec un préavis plus court, pas tous, ou seulement par affiche ou en ligne.
    .not = Les clients ne sont pas prévenus avant le changement ; ils le remarquent en payant.
    .evidence = L’avis du dernier changement, sa date et la façon dont il a été envoyé.
    .fix = Fixez un préavis et le moyen de joindre chaque client. C’est fait quand, pour le prochain changement, il y a la preuve de l’avis à chaque client concerné.
    .relies-on-it = les messages à chaque client concerné partent du système

pm-fees-reviewed = Depuis un an, a-t-on examiné un par un tous les frais et toutes les pénalités pour voir s’ils se justifient ?
    .title = Révision annuelle des frais
    .why = Les vieux frais s’additionnent, et personne ne se rappelle pourquoi les clients les paient.
    .meets = Une révision datée nomme le coût ou le service derrière chacun des frais et pénalités, et ceux qui n’en ont pas ont été supprimés.
    .partly = Seuls certains frais ont été revus, ou certains sans coût ni service derrière eux sont encore perçus.
    .not = Il n’y a eu aucune révision ces 12 derniers mois.
    .evidence = Liste des frais avec les raisons, et la décision.
    .fix = Listez tous les frais et toutes les pénalités, chacun avec le coût ou le service derrière, et supprimez ceux qui n’en ont pas. C’est fait quand la nouvelle grille des prix est dans le système.
    .relies-on-fn-price-build-up = des frais ne se jugent que d’après le coût qu’ils couvrent

pm-early-repayment-fair = Quand un client rembourse un prêt avant terme, cessons-nous de compter des intérêts dès ce jour ?
    .title = Intérêts et remboursement anticipé
    .why = Faire payer le temps d’après le remboursement punit les clients qui réussissent et les garde dans la dette.
    .meets = Les intérêts s’arrêtent partout ce jour-là, et s’il y a des frais, ils ne couvrent que le coût de clôture et ont été annoncés avant la signature.
    .partly = Une partie des intérêts restants est perçue, des frais sont plus élevés ou n’ont pas été annoncés, ou cela dépend de l’agence.
    .not = Tous les intérêts sont perçus, quelle que soit la date.
    .evidence = Conditions du produit et calcul de deux remboursements anticipés.
    .fix = Changez les conditions pour que les intérêts s’arrêtent le jour du remboursement. C’est fait quand le système le calcule et que les clients sont informés.
    .relies-on-it = le système doit calculer le montant du remboursement anticipé

pm-refusals-checked = Au moins une fois par an, cherche-t-on des injustices dans les demandes de prêt refusées, par exemple selon le sexe, l’âge ou le lieu ?
    .title = Équité des demandes refusées
    .why = Les refus injustes poussent les gens vers les usuriers et ne se voient pas cas par cas.
    .meets = Les refus sont comptés par groupe au moins chaque année, et chaque grande différence a été examinée, avec une note.
    .partly = Les refus sont comptés, mais pas par groupe ou pas chaque année, ou les différences n’ont pas été examinées.
    .not = Les refus ne sont pas comptés.
    .evidence = Tableau des refus par groupe et note sur ce qui a été trouvé.
    .fix = Enregistrez la raison de chaque refus et comparez les groupes une fois par an. C’est fait quand le premier tableau a été discuté avec la force de vente.
    .relies-on-it = le système doit enregistrer les refus et leurs raisons
    .relies-on-rm-scoring-reviewed = un score de crédit peut refuser un groupe entier sans que personne le remarque
