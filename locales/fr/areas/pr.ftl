### Recherche et développement de produits : les mots de flows/areas/pr.yaml, dans le même ordre.

area-pr = Recherche et développement de produits
    .short = R&D produits
    .mandate = Conçoit des produits selon ce dont les clients ont besoin, ce qu’ils peuvent payer et comprendre, et les teste avant le lancement.

pr-clients-asked-first = Avant de concevoir le dernier produit nouveau ou modifié, a-t-on demandé aux clients eux-mêmes ce dont ils ont besoin ?
    .title = Clients interrogés d’abord
    .why = Un produit conçu sans les clients leur laisse un prêt ou un plan d’épargne qui ne va pas avec leur vie.
    .meets = Au moins dix clients de différents types ont été interrogés avant la conception, et ce qu’ils ont dit est écrit.
    .partly = Des clients ont été interrogés avant la conception, mais moins de dix, d’un seul type, ou sans notes.
    .not = Aucun client n’a été interrogé avant la conception, même si le personnel l’a été.
    .evidence = Notes d’étude, liste des personnes interrogées et document de conception qui s’en sert.
    .fix = Tenez trois discussions de groupe avec différents types de clients avant le prochain changement. C’est fait quand un résumé de deux pages est joint à la conception.
    .relies-on-sf = le personnel en contact avec la clientèle sait quels clients interroger et les fait venir

pr-instalments-match-income = L’échéancier de remboursement peut-il être adapté aux moments où le client gagne de l’argent ?
    .title = Échéancier adapté au revenu
    .why = Des paysans et des commerçants qui doivent payer chaque semaine sur un revenu saisonnier empruntent ailleurs pour nous payer.
    .meets = Pour chaque type principal de revenu de nos clients, un échéancier adapté existe et est proposé.
    .partly = Il y a un choix d’échéanciers, mais aucun ne convient à un grand groupe, comme les paysans ou les journaliers, ou le personnel le propose rarement.
    .not = Il y a un seul échéancier fixe pour tout le monde.
    .evidence = Conditions des produits ; comparez trois échéanciers aux moments où ces clients gagnent de l’argent.
    .fix = Ajoutez un échéancier pour le plus grand groupe au revenu irrégulier. C’est fait quand il est dans les conditions du produit et proposé dans toutes les agences.
    .relies-on-it = le système doit pouvoir gérer des échéanciers irréguliers

pr-pilot-before-launch = Le dernier nouveau produit a-t-il été essayé avec un petit groupe de clients avant d’être proposé à tous ?
    .title = Phase pilote avant le lancement
    .why = Des erreurs qui toucheraient cinquante clients dans un essai en touchent des milliers après un lancement complet.
    .meets = Une phase pilote avec des questions écrites a eu lieu, et ses résultats écrits ont décidé de lancer, de changer ou d’arrêter.
    .partly = Il y a eu une phase pilote, mais sans questions écrites ou sans résultats écrits, ou le lancement a été décidé avant sa fin.
    .not = Il n’y a pas eu de phase pilote ; le produit a été proposé d’un coup à tous les clients.
    .evidence = Plan de la phase pilote, résultats et décision de lancement.
    .fix = Faites entrer dans la procédure de lancement une phase pilote, avec la décision écrite de lancer, de changer ou d’arrêter. C’est fait quand le produit suivant y est passé.
    .relies-on-sf = le personnel en contact avec la clientèle mène la phase pilote et transmet ce que disent les clients
    .relies-on-lg = le service juridique valide les conditions avant que de vrais clients les signent

pr-terms-understood = Pendant la phase pilote, a-t-on demandé aux clients d’expliquer le prix et les pénalités avec leurs propres mots ?
    .title = Prix compris en phase pilote
    .why = Un produit que les clients ne savent pas expliquer, ils ne peuvent ni le comparer ni le refuser, et les frais de retard les prennent par surprise.
    .meets = On a demandé à au moins dix clients d’expliquer, et ce qu’ils avaient mal compris a été reformulé.
    .partly = Moins de clients ont été interrogés, ce qu’ils avaient mal compris est resté tel quel, ou on leur a seulement demandé s’ils comprenaient.
    .not = Personne n’a vérifié ce que les clients comprenaient.
    .evidence = Notes de la phase pilote, et le texte avant et après.
    .fix = Demandez à dix clients d’expliquer le prix et les pénalités et reformulez ce qu’ils comprennent mal. C’est fait quand huit sur dix l’expliquent correctement.
    .relies-on-mp-language-and-format = il faut tester les clients sur les textes qu’ils verront vraiment

pr-nobody-shut-out = Quand un produit est conçu, quelqu’un vérifie-t-il qui pourrait être laissé de côté, comme les personnes qui ne savent pas lire ?
    .title = Qui pourrait être laissé de côté
    .why = Les personnes qui ne savent pas lire, ne peuvent pas se déplacer ou n’ont pas de téléphone à elles restent de côté ou dépendent d’autres qui peuvent les tromper.
    .meets = Une vérification écrite couvre lecture, langue, handicap, sexe, distance et téléphone, avec une réponse pour chacun.
    .partly = Seule une partie de ces points est vérifiée, ou rien n’est écrit.
    .not = Personne ne vérifie qui pourrait être laissé de côté.
    .evidence = Document de conception ou liste de contrôle du dernier produit.
    .fix = Ajoutez à la procédure de conception une page qui demande qui pourrait être laissé de côté. C’est fait quand elle est remplie pour le produit suivant, avec des actions.

pr-debt-limit-in-rules = Les règles de chaque produit de prêt limitent-elles la part du revenu, dépenses du ménage déduites, qui peut aller aux remboursements ?
    .title = Plafond d’endettement par produit
    .why = Sans plafond, une mauvaise semaine suffit pour que le client saute des repas ou emprunte pour rembourser.
    .meets = Chaque produit de prêt a un plafond écrit qui compte toutes les dettes du ménage, et chaque exception a une deuxième signature.
    .partly = Un plafond existe, mais il oublie des produits, les autres dettes ou les dépenses du ménage, ou des exceptions sont sans deuxième signature.
    .not = Seul le montant du prêt est limité, ou rien ne l’est.
    .evidence = Règles des produits et un échantillon de prêts approuvés.
    .fix = Fixez un plafond des remboursements, en part du revenu après les dépenses du ménage, qui compte toutes les dettes. C’est fait quand il est dans chaque produit de prêt et sur la fiche d’analyse de crédit.
    .relies-on-rm-late-loans-by-cause = le bon plafond s’apprend des prêts qui ont mal tourné

pr-cost-affordable = Avant le lancement, quelqu’un juge-t-il si des clients typiques peuvent payer le coût total du produit ?
    .title = Coût total abordable
    .why = Des frais qui paraissent petits un par un peuvent prendre tout le bénéfice d’un petit commerce.
    .meets = Le document de lancement montre le coût total en argent pour trois clients typiques et dit pourquoi ils peuvent le payer.
    .partly = Le coût est calculé, mais pour moins de clients, seulement en taux, ou sans dire s’ils peuvent le payer.
    .not = Le coût pour les clients n’est pas calculé ; seul notre revenu sur le produit l’est.
    .evidence = Document de lancement avec des exemples en argent.
    .fix = Ajoutez au document de lancement trois exemples en argent, chacun avec la raison pour laquelle le client peut le payer. C’est fait quand aucun produit n’est approuvé sans eux.
    .relies-on-fn-full-cost-calculated = le service financier fournit le bon coût total

pr-no-essential-collateral = Les règles des produits interdisent-elles de prendre en garantie ce dont une famille a besoin pour vivre ou gagner sa vie ?
    .title = Biens essentiels jamais en garantie
    .why = Un client qui perd le fourneau, le lit ou la machine à coudre perd de quoi se relever.
    .meets = Une liste écrite nomme ce qui ne peut jamais être pris, et aucun dossier de prêt vérifié ne montre de tels biens.
    .partly = La règle est connue mais pas écrite, ou certains dossiers vérifiés montrent de tels biens.
    .not = Il n’y a pas de telle règle ; tout ce qui a de la valeur peut être pris.
    .evidence = Règles des produits, liste des garanties dans dix dossiers de prêt.
    .fix = Écrivez la liste des biens à ne jamais prendre en garantie. C’est fait quand elle est dans les règles des produits et dans la formation du personnel.
    .relies-on-lg-seizure-lawful = la règle ne protège les familles que si les biens ne sont jamais pris sur-le-champ

pr-only-needed-data = Chaque formulaire ou application ne demande-t-il que les données du client dont le service a vraiment besoin ?
    .title = Seules les données nécessaires
    .why = Des données inutiles, comme les contacts du téléphone ou les photos, peuvent fuir ou servir à humilier des clients.
    .meets = Chaque question et chaque autorisation de l’application a une raison écrite, et celles qui n’en avaient pas ont été supprimées.
    .partly = On a vérifié et aucune application ne lit trop, mais certaines raisons ne sont pas écrites ou une question inutile est encore posée.
    .not = Personne n’a vérifié, ou une application lit des contacts, des messages ou des photos dont le service n’a pas besoin.
    .evidence = Formulaires et autorisations des applications, avec la raison de chacune.
    .fix = Listez chaque élément demandé et rayez ceux qui n’ont pas de raison. C’est fait quand les formulaires et les autorisations des applications concordent avec la liste.
    .relies-on-it = le service TIC doit supprimer les champs et les autorisations rayés
    .relies-on-lg-data-consent-clause = ce que nous recueillons doit correspondre à ce que les clients ont accepté

pr-complaints-used = Les réclamations des clients ont-elles servi la dernière fois qu’un produit a été conçu ou modifié ?
    .title = Réclamations prises en compte
    .why = Si les réclamations n’arrivent jamais jusqu’à la conception des produits, le même tort est reproduit.
    .meets = Le document de conception liste les principales réclamations et dit pour chacune ce qui a été changé, ou pourquoi rien ne l’a été.
    .partly = Les réclamations ont été regardées, mais le document ne les liste pas ou ne dit pas ce qui a été fait.
    .not = Les réclamations n’ont pas été regardées.
    .evidence = Document de conception et résumé des réclamations de la même période.
    .fix = Avant chaque conception, demandez au service à la clientèle les cinq principales réclamations et répondez à chacune. C’est fait quand les réponses sont dans le document de conception.
    .relies-on-cc-causes-reported = pour concevoir, il faut des réclamations triées par cause et par produit
