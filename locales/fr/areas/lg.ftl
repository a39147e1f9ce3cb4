### Affaires juridiques : les mots de flows/areas/lg.yaml, dans le même ordre.

area-lg = Affaires juridiques
    .short = Juridique
    .mandate = Rend les contrats justes et lisibles, veille à ce que nous respections la loi sur la consommation et lie les partenaires aux mêmes règles.

lg-plain-contract = Nos contrats sont-ils écrits de façon à être compris par les clients qui les signent ?
    .title = Contrats compris par les clients
    .why = Ce qu’ils ne peuvent pas comprendre, les clients ne peuvent pas le refuser, et cela peut servir contre eux plus tard.
    .meets = La première page donne les conditions principales en mots simples, dans les langues des clients, et la plupart des clients testés ont su les expliquer.
    .partly = Des contrats ont été simplifiés, mais pas tous, pas dans toutes les langues principales, ou les clients n’ont pas été testés ou n’ont pas su les expliquer.
    .not = Les contrats sont seulement en langage juridique ou en petits caractères.
    .evidence = Les contrats utilisés ; demandez à trois clients d’expliquer les conditions principales.
    .fix = Récrivez le principal contrat de prêt avec toutes les conditions clés sur une page simple. C’est fait quand trois clients savent l’expliquer et qu’il est utilisé.
    .relies-on-mp-language-and-format = le marketing sait quelles langues et quels formats les clients comprennent

lg-guarantor-informed = Avant la signature, dit-on à chaque garant ou membre d’un groupe ce qu’il pourrait devoir payer et quand ?
    .title = Garants informés du risque
    .why = Des gens qui signent pour rendre service doivent parfois payer une dette qu’ils n’ont jamais comprise.
    .meets = Chacun reçoit une explication écrite avec le montant maximal, l’entend dans sa propre langue et la signe.
    .partly = Seuls certains la reçoivent, ou elle est seulement orale, donnée seulement au groupe entier, ou sans le montant maximal.
    .not = Ils signent sans explication.
    .evidence = Fiches de garant dans cinq dossiers ; interrogez deux garants.
    .fix = Introduisez une fiche de garant d’une page avec le montant maximal à payer. C’est fait quand aucun prêt n’est décaissé sans elle.
    .relies-on-sf = le personnel en contact avec la clientèle explique la fiche avant la signature

lg-law-changes-tracked = Quand la loi sur la consommation, le crédit ou les données change, le service juridique dit-il à chaque service quoi faire autrement ?
    .title = Changements de loi transmis
    .why = Les clients perdent de nouveaux droits quand nos formulaires et nos habitudes ne changent pas.
    .meets = Une liste datée montre les lois, les changements et les services informés, et ceux-ci ont fait les changements à temps.
    .partly = Les services sont informés, mais sans liste, en retard, ou pas tous.
    .not = Personne ne suit les changements, ou les services ne sont pas informés.
    .evidence = La liste et la preuve de deux changements faits.
    .fix = Ouvrez une liste d’une page des lois, avec une personne et la date de la prochaine vérification. C’est fait quand chaque service a confirmé ses changements.
    .relies-on-em-department-duties = chaque service a besoin de quelqu’un qui se charge des changements

lg-price-rules-followed = Depuis un an, le service juridique a-t-il confirmé que tous nos taux, frais et informations sur les prix respectent la loi ?
    .title = Vérification juridique des prix
    .why = Là où un plafond légal ou une règle d’information est enfreint, les clients paient ce qu’ils ne doivent pas.
    .meets = Chaque produit a été vérifié par écrit ces 12 derniers mois, et tous les écarts sont corrigés.
    .partly = Seuls certains produits ont été vérifiés dans cette période, ou des écarts restent ouverts.
    .not = Il n’y a eu aucune vérification ces 12 derniers mois.
    .evidence = La vérification écrite et la preuve des corrections.
    .fix = Comparez sur une feuille la grille des prix de chaque produit avec la loi. C’est fait quand chaque ligne a un oui ou une date de correction.
    .relies-on-fn-full-cost-calculated = le service juridique compare le coût calculé aux plafonds légaux
    .relies-on-pm-fees-reviewed = la vérification a besoin de la liste complète des frais

lg-no-unfair-clauses = Les contrats des clients sont-ils sans clauses qui retirent des droits, comme le droit de faire une réclamation ?
    .title = Aucune clause abusive
    .why = Une clause qui fait renoncer à réclamer, ou nous laisse changer seuls le prix, laisse le client sans défense.
    .meets = Tous les contrats ont été comparés ces deux dernières années à une liste de clauses abusives, et il n’en reste aucune.
    .partly = Seuls certains contrats ont été vérifiés, la vérification a plus de deux ans, ou une clause abusive est restée.
    .not = Les contrats n’ont jamais été vérifiés pour de telles clauses.
    .evidence = Liste de contrôle et contrats avant et après.
    .fix = Cherchez dans chaque contrat les clauses qui font renoncer à des droits ou nous laissent changer seuls les conditions, et supprimez-les. C’est fait quand les nouvelles versions sont utilisées partout.

lg-seizure-lawful = Les biens des clients ne sont-ils pris qu’après chaque étape d’une procédure légale écrite ?
    .title = Saisies selon la loi
    .why = Des biens pris par la force ou la peur sont un vol aux yeux du client et souvent ne peuvent pas être récupérés.
    .meets = Une procédure écrite avec avis, délai pour régler et toutes les étapes légales a été suivie dans chaque cas.
    .partly = Il y a une procédure, mais des étapes ont tardé ou manqué dans certains cas, ou un seul manquement a eu lieu et a été réparé.
    .not = Il n’y a pas de procédure, ou des biens sont pris ou cédés sous pression en dehors d’elle et rien n’est réparé.
    .evidence = Procédure et dossiers des cinq derniers cas.
    .fix = Arrêtez toute saisie sans signature du service juridique et écrivez les étapes. C’est fait quand chaque cas des trois derniers mois a cette signature.
    .relies-on-sf-hardship-offered = la saisie ne peut venir qu’après l’offre d’un autre échéancier

lg-surplus-returned = Quand les biens d’un client sont vendus, tout ce qui dépasse la dette lui est-il rendu ?
    .title = Excédent de la vente rendu
    .why = Des clients perdent une boutique ou une vache pour une dette dix fois plus petite.
    .meets = Le reste est toujours versé avec un décompte, une personne indépendante fixe la valeur, et le personnel ne peut pas acheter.
    .partly = Le reste est versé, mais seulement sur demande ou sans décompte, ou nous fixons la valeur, ou le personnel peut acheter.
    .not = Nous gardons le reste, ou personne ne le calcule.
    .evidence = Dossiers des trois dernières ventes avec la valeur, le prix et le versement.
    .fix = Faites fixer la valeur par une personne indépendante, interdisez la vente au personnel et envoyez un décompte à chaque client. C’est fait quand le prochain dossier de vente montre les trois.
    .relies-on-fn = le service financier verse le reste au client et l’enregistre

lg-collectors-bound = Les contrats des partenaires (agents externes, recouvrement, assureurs, paiement) imposent-ils nos règles envers les clients, avec des sanctions ?
    .title = Partenaires liés par nos règles
    .why = Les clients ne voient pas de différence entre nous et un partenaire qui les trompe ou les menace.
    .meets = Tous les contrats prévoient conduite, données, réclamations, délais et sanctions contractuelles, et celles-ci ont été appliquées aux manquements connus.
    .partly = Certains contrats ne prévoient pas tout cela, ou un manquement connu est resté sans sanction.
    .not = Aucun contrat ne contient nos règles envers les clients.
    .evidence = Contrats des cinq partenaires les plus importants.
    .fix = Ajoutez à chaque contrat de partenaire une annexe d’une page avec les règles envers les clients, les délais et les sanctions contractuelles. C’est fait quand tous les partenaires en contact avec des clients ont signé.
    .relies-on-em-code-approved = l’annexe est le code mis dans le contrat
    .relies-on-rm = la gestion des risques vérifie que les partenaires la respectent

lg-data-consent-clause = Les clients acceptent-ils, dans un texte simple et séparé, la façon dont leurs données sont utilisées et transmises ?
    .title = Consentement séparé sur les données
    .why = Un consentement caché en petits caractères veut dire que les clients n’ont jamais vraiment choisi.
    .meets = Un court texte séparé nomme les usages, les partenaires et le bureau d’information sur le crédit, et les clients peuvent refuser ce qui n’est pas nécessaire.
    .partly = Le consentement est demandé, mais seulement dans le contrat, ou les clients doivent accepter tous les usages ensemble.
    .not = Le consentement n’est pas demandé.
    .evidence = Texte du consentement sur papier et dans l’application.
    .fix = Écrivez une demi-page simple de consentement avec un choix pour chaque usage supplémentaire. C’est fait quand elle est signée ou cochée à part du contrat.
    .relies-on-it = le système doit garder ce que chaque client a accepté

lg-outside-help-named = Le contrat nomme-t-il un organisme extérieur, comme l’autorité de contrôle ou un médiateur, à qui le client peut adresser une réclamation ?
    .title = Recours extérieur indiqué
    .why = Quand nous avons tort sans l’admettre, les clients ont besoin de quelqu’un qui n’est pas nous.
    .meets = Un nom et un contact exacts figurent dans le contrat et sur chaque réponse écrite à une réclamation.
    .partly = Ils ne figurent que dans l’un des deux, ou ne sont plus à jour.
    .not = Ils ne figurent dans aucun des deux.
    .evidence = Contrat et un exemple de réponse à une réclamation.
    .fix = Ajoutez aux deux le contact de l’autorité de contrôle ou du médiateur, public ou de l’association. C’est fait quand les deux sont utilisés et que le contact a été essayé.
    .relies-on-cc-answer-with-reason = le contact doit aussi être sur la réponse que le client reçoit
