### Finances : les mots de flows/areas/fn.yaml, dans le même ordre.

area-fn = Finances
    .short = Finances
    .mandate = Calcule ce que les clients paient vraiment, veille à des prix et à des frais justes et garde l’argent des clients en sécurité.

fn-client-money-safe = L’argent de l’épargne et des portefeuilles électroniques est-il gardé de sorte que chaque client puisse recevoir le sien quand il est dû ?
    .title = Sécurité de l’argent des clients
    .why = Qui ne peut pas retirer son épargne en cas d’urgence perd confiance, et peut-être son commerce.
    .meets = Il est gardé à part ou garanti comme la loi le demande, vérifié chaque mois, et toujours versé quand il est dû.
    .partly = Il est gardé à part ou garanti comme la loi le demande, mais pas vérifié chaque mois, ou certains versements sont en retard.
    .not = Il n’est ni gardé à part ni garanti comme la loi le demande, ou des clients se sont vu refuser leur argent.
    .evidence = Rapprochement mensuel et liste des versements en retard.
    .fix = Rapprochez chaque mois l’argent des clients et le compte en banque, et signalez l’écart. C’est fait quand trois mois de suite ne montrent aucun écart.
    .relies-on-lg-law-changes-tracked = la loi dit comment garder l’argent des clients

fn-bad-loans-recognised = Les prêts que les clients ne peuvent pas rembourser sont-ils classés à temps comme douteux, au lieu d’être remplacés par de nouveaux prêts ?
    .title = Prêts douteux classés à temps
    .why = Des prêts douteux cachés par de nouveaux gardent les clients dans la dette et cachent que nous avons mal prêté.
    .meets = Des règles écrites sont appliquées chaque mois, et le dernier audit l’a confirmé.
    .partly = Des règles écrites existent, mais elles sont appliquées en retard, avec des exceptions ou sans confirmation par un audit.
    .not = Il n’y a pas de règles écrites, ou des prêts en retard sont souvent remplacés par de nouveaux.
    .evidence = Règles de provisionnement, tableau mensuel et lettre de l’audit.
    .fix = Appliquez chaque mois le tableau de provisionnement et listez chaque prêt en retard remplacé. C’est fait quand l’audit a validé trois mois de suite.
    .relies-on-rm-rescheduling-not-hiding = la gestion des risques signale les prêts remplacés ou rééchelonnés

fn-full-cost-calculated = Le service financier a-t-il calculé, pour chaque produit de prêt, le coût annuel complet pour le client, tous frais compris (TEG) ?
    .title = Coût annuel complet (TEG) calculé
    .why = Si nous ne connaissons pas nous-mêmes le vrai prix, personne ne peut le dire au client ni juger s’il est juste.
    .meets = Chaque produit a un chiffre des 12 derniers mois qui compte tous les frais, l’épargne obligatoire et l’assurance.
    .partly = Seuls certains produits en ont un, ou il oublie des frais, l’épargne ou l’assurance, ou il a plus de 12 mois.
    .not = Aucun produit n’en a, et seul le taux d’intérêt annoncé est connu.
    .evidence = Feuilles de calcul datées pour chaque produit.
    .fix = Calculez le coût annuel complet de chaque produit avec une même feuille convenue. C’est fait quand tous les produits ont un chiffre daté que la gestion des produits utilise.
    .relies-on-pm-fees-reviewed = la révision annuelle des frais donne la liste complète de ceux à compter

fn-prices-compared = Au moins une fois par an, nos prix complets sont-ils comparés à ceux d’institutions semblables ?
    .title = Prix comparés à ceux des autres
    .why = Les clients qui ne peuvent pas comparer comptent sur nous pour remarquer que nous sommes devenus trop chers.
    .meets = Une comparaison datée des prix complets a été faite ces 12 derniers mois et, là où nous sommes plus chers, la raison ou un plan est écrit.
    .partly = Il y a eu une comparaison ces 12 derniers mois, mais des seuls taux d’intérêt, ou sans raison ni plan là où nous sommes plus chers.
    .not = Il n’y a eu aucune comparaison ces 12 derniers mois.
    .evidence = Tableau comparatif et conclusion.
    .fix = Comparez le coût annuel complet du produit principal avec celui de trois institutions semblables. C’est fait quand le tableau et une conclusion sont arrivés à la direction.
    .relies-on-mp = le marketing recueille les prix publics des concurrents

fn-price-build-up = Le service financier peut-il montrer de quoi chaque prix est fait, par exemple coût de l’argent, fonctionnement, pertes et bénéfice ?
    .title = Décomposition des prix
    .why = Sans cela, les clients paient le gaspillage et les pertes élevées, et personne ne voit où les prix pourraient baisser.
    .meets = Chaque produit principal a une décomposition des 12 derniers mois, et la direction s’en est servie pour sa dernière décision de prix.
    .partly = Il y en a une, mais seulement pour l’institution ou pour certains produits, ou elle a plus de 12 mois, ou elle n’a pas servi.
    .not = Il n’y a pas de décomposition.
    .evidence = Feuille de décomposition et la décision qui s’en est servie.
    .fix = Décomposez en quatre parts le prix du plus grand produit. C’est fait quand tous les produits principaux en ont une et qu’elle fait partie de la révision annuelle des prix.
    .relies-on-rm-late-loans-by-cause = la part des pertes dans le prix vient de la gestion des risques
    .relies-on-it = les coûts par produit viennent du système

fn-late-charges-capped = Y a-t-il un plafond à ce qu’un client en retard de paiement peut devoir en pénalités et en intérêts supplémentaires ?
    .title = Plafond des frais de retard
    .why = Sans plafond, un petit retard devient une dette plus grande que le prêt.
    .meets = Un plafond écrit couvre l’ensemble des frais de retard, pour chaque produit, et le système s’y arrête.
    .partly = Un plafond existe, mais pas dans le système, pas pour chaque produit, ou pas à la fois pour les pénalités et les intérêts supplémentaires.
    .not = Il n’y a pas de plafond, et les frais augmentent aussi longtemps que le client est en retard.
    .evidence = Grille des prix et deux vieux prêts en retard dans le système.
    .fix = Fixez un plafond pour l’ensemble des frais de retard et faites-le mettre dans le système. C’est fait quand un essai sur le plus vieux prêt en retard s’arrête au plafond.
    .relies-on-it = le système doit arrêter les frais au plafond
    .relies-on-lg-price-rules-followed = le plafond ne peut pas dépasser ce que la loi permet

fn-penalty-income-watched = Le service financier rend-il compte chaque trimestre de ce que nous gagnons en pénalités et en frais de paiement échoué ?
    .title = Revenus tirés des pénalités
    .why = Si ce revenu monte, c’est que des clients sont en difficulté et que nous commençons à en vivre.
    .meets = Ce revenu est présenté chaque trimestre par produit et par région, et les hausses sont expliquées.
    .partly = Il est présenté, mais moins souvent, seulement en total, ou sans expliquer les hausses.
    .not = Il n’est pas montré à part des autres revenus.
    .evidence = Les deux derniers rapports trimestriels.
    .fix = Montrez ce revenu sur sa propre ligne, par produit et par région, dans le rapport trimestriel. C’est fait quand deux rapports de suite le contiennent avec un commentaire.

fn-overcharges-refunded = Quand nous découvrons que des clients ont trop payé, les remboursons-nous sans attendre qu’ils le demandent ?
    .title = Trop-perçus rendus d’office
    .why = Les clients remarquent rarement les petites erreurs, et garder leur argent, c’est le prendre.
    .meets = Une règle écrite fixe un délai, et tous les clients touchés par la dernière erreur connue ont été remboursés dans ce délai.
    .partly = Les clients sont remboursés sans le demander, mais il n’y a pas de règle, c’est en retard, ou certains sont oubliés.
    .not = Seuls ceux qui font une réclamation sont remboursés, ou personne ne l’est.
    .evidence = Liste des erreurs trouvées et des remboursements depuis un an.
    .fix = Écrivez une règle : chaque client touché est remboursé dans les 30 jours. C’est fait quand la dernière erreur connue a été remboursée à tous.
    .relies-on-cc-causes-reported = les réclamations révèlent des erreurs qui touchent beaucoup de clients

fn-receipt-every-payment = Chaque client reçoit-il tout de suite un reçu ou un message officiel pour chaque paiement ?
    .title = Un reçu pour chaque paiement
    .why = L’argent payé sans preuve peut être volé, et le client doit payer deux fois.
    .meets = Chaque personne qui paie reçoit tout de suite un reçu numéroté ou un message, y compris en groupe, sur le terrain, chez les agents externes et par téléphone.
    .partly = La plupart en reçoivent un, mais pas en groupe, sur le terrain ou chez les agents externes, ou il arrive plus tard.
    .not = La plupart ne reçoivent rien qui prouve leur propre paiement.
    .evidence = Comparez dix reçus de clients avec le système.
    .fix = Donnez des reçus numérotés ou des messages automatiques pour les paiements sur le terrain et chez les agents externes. C’est fait quand dix paiements vérifiés concordent tous avec le système.
    .relies-on-it = le système émet le reçu ou le message au moment du paiement
    .relies-on-sf = le personnel en contact avec la clientèle doit remettre le reçu

fn-protection-budget = Le budget de cette année réserve-t-il de l’argent à la protection des clients ?
    .title = Budget de protection des clients
    .why = Sans argent, les tâches restent sur le papier, et les clients trouvent un personnel non formé et un téléphone qui ne répond pas.
    .meets = La formation, le traitement des réclamations et la sécurité des données ont chacun une ligne de budget, et l’argent est dépensé.
    .partly = Seuls un ou deux des trois ont une ligne, ou l’argent est réduit ou pas dépensé.
    .not = Aucun des trois n’a de ligne.
    .evidence = Le budget et les dépenses à ce jour.
    .fix = Ajoutez une ligne pour la formation, une pour les réclamations et une pour la sécurité des données. C’est fait quand le budget est approuvé et que les dépenses du semestre sont présentées.
    .relies-on-em-department-duties = le budget suit les tâches données à chaque service
