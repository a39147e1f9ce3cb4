### Marketing et promotion : les mots de flows/areas/mp.yaml, dans le même ordre.

area-mp = Marketing et promotion
    .short = Marketing
    .mandate = Dit en public la vérité sur les produits et n’utilise les données et les images des clients qu’avec leur consentement.

mp-no-debt-pushing = Laissons-nous hors de nos offres de prêt les clients en retard de paiement, à leur plafond d’endettement ou qui ont dit non ?
    .title = Clients exclus des offres de prêt
    .why = Une offre tentante au mauvais moment fait d’un retard de paiement une dette qui ne cesse de grandir.
    .meets = Les trois groupes sont retirés de chaque liste de campagne avant l’envoi, et c’est enregistré.
    .partly = Seuls un ou deux des trois groupes sont retirés, ou ce n’est pas enregistré.
    .not = Aucun des trois groupes n’est retiré ; les offres vont à tout le monde.
    .evidence = La dernière liste de campagne et la règle qui a servi à l’établir.
    .fix = Inscrivez les trois exclusions dans la procédure de campagne. C’est fait quand la prochaine liste de campagne montre combien de clients ont été retirés.
    .relies-on-pr-debt-limit-in-rules = les règles du produit disent quand un client est au plafond
    .relies-on-it-debt-limit-blocked = le système sait quels clients sont à leur plafond

mp-full-cost-in-ads = Quand une publicité cite un taux ou une échéance, montre-t-elle aussi le coût total ?
    .title = Coût total dans les publicités
    .why = Un petit taux mensuel paraît bon marché, alors que le client paie deux fois plus sur l’année.
    .meets = Toutes les publicités actuelles qui citent un prix montrent le coût total aussi grand, ou le disent aussi clairement, que le taux.
    .partly = Le coût total est montré, mais plus petit, dit plus vite ou seulement plus tard, ou certaines publicités l’oublient.
    .not = Aucune publicité qui cite un prix ne montre le coût total.
    .evidence = Tous les dépliants, publications, messages et textes de radio actuels.
    .fix = Retirez les publicités avec un prix mais sans coût total et refaites-les. C’est fait quand chaque publicité en cours montre les deux avec le même poids.
    .relies-on-fn-full-cost-calculated = le chiffre de la publicité vient du service financier

mp-no-false-promises = Nos publicités sont-elles sans promesses que nous ne pouvons pas tenir, comme un prêt accordé à tout le monde ?
    .title = Promesses honnêtes
    .why = Les gens agissent sur ces promesses, renoncent à d’autres solutions et paient des frais pour rien.
    .meets = Tous les textes actuels ont été comparés à une liste écrite de promesses interdites, et aucun n’en contient.
    .partly = Des textes ont été vérifiés, mais pas tous ou sans liste écrite, ou un texte promet encore trop.
    .not = Personne n’a vérifié, ou plusieurs textes promettent ce qui n’est pas vrai, comme immédiat, gratuit ou garanti.
    .evidence = Publicités et messages actuels, lus avec la liste des promesses interdites.
    .fix = Écrivez une liste de dix promesses interdites et vérifiez tous les textes actuels. C’est fait quand il n’en reste aucune et que les agences de publicité ont signé la liste.
    .relies-on-pm = la gestion des produits confirme ce que le produit offre vraiment

mp-language-and-format = Les clients qui parlent d’autres langues ou ne savent pas lire peuvent-ils comprendre nos informations sur les produits ?
    .title = Informations à la portée de tous
    .why = Les clients qui ne peuvent pas lire le texte dépendent de ce que leur dit un seul membre du personnel.
    .meets = Chaque langue utilisée par un client sur dix ou plus est couverte, avec images, audio ou parole pour qui ne sait pas lire.
    .partly = Il manque l’un des deux : une langue utilisée par un client sur dix ou plus, ou l’aide pour qui ne sait pas lire.
    .not = Les deux manquent ; il n’y a que du texte, et une telle langue est oubliée.
    .evidence = Supports disponibles ; demandez à trois clients qui lisent peu de les expliquer.
    .fix = Produisez les informations principales sur les produits dans la langue suivante la plus parlée et avec des images. C’est fait quand trois clients savent les expliquer.
    .relies-on-sf = le personnel en contact avec la clientèle sait quelles langues et quelles images les clients comprennent
    .relies-on-lg = les traductions doivent garder le sens juridique

mp-checked-before-release = Chaque publicité est-elle vérifiée avant sa diffusion par des personnes qui connaissent le produit et la loi ?
    .title = Publicités vérifiées à l’avance
    .why = Un prix faux dans un message de masse trompe des milliers de gens en une minute.
    .meets = Chaque publicité a une vérification signée, affiches locales et publications des agents externes comprises.
    .partly = Seules certaines publicités sont vérifiées, ou seulement pour le produit ou seulement pour la loi, ou sans signature.
    .not = Rien n’est vérifié ; le marketing ou l’agence publie sans demander à personne.
    .evidence = Fiches de vérification des cinq dernières publicités, dont une locale.
    .fix = Créez une fiche de vérification d’une page, avec deux signatures, pour chaque publicité. C’est fait quand les dix dernières publicités l’ont toutes.
    .relies-on-lg-law-changes-tracked = qui vérifie doit connaître les règles actuelles de la publicité

mp-checker-can-stop = La personne qui vérifie les publicités peut-elle en arrêter une ?
    .title = Pouvoir d’arrêter une publicité
    .why = Une vérification que la pression commerciale peut écarter ne protège personne.
    .meets = Une règle écrite dit que rien n’est diffusé sans le oui de cette personne, et les cinq dernières publicités l’ont eu.
    .partly = L’avis de cette personne est le plus souvent suivi, mais aucune règle écrite ne l’exige ou il y a eu des exceptions.
    .not = Cette personne voit les publicités trop tard pour les changer, ou n’est le plus souvent pas écoutée.
    .evidence = La procédure et la réponse donnée pour les cinq dernières publicités.
    .fix = Inscrivez dans la procédure que rien n’est diffusé sans le oui de la personne qui vérifie. C’est fait quand la procédure est approuvée et que les cinq publicités suivantes ont eu ce oui.
    .relies-on-em-full-price-rule = qui vérifie a besoin d’une règle venue d’en haut sur laquelle s’appuyer

mp-prices-public = Toute personne peut-elle voir nos prix complets actuels dans chaque agence et canal sans les demander ?
    .title = Prix complets affichés
    .why = Quand il faut demander le prix, on n’apprend souvent que la partie agréable.
    .meets = Les prix actuels avec tous les frais sont affichés dans chaque agence et dans chaque canal que nous avons.
    .partly = Des prix sont affichés, mais pas dans chaque agence ou canal, ou ils ne sont plus à jour, ou sans tous les frais.
    .not = Les prix ne sont donnés que sur demande ou après une demande de prêt.
    .evidence = Visitez une agence et ouvrez le site ou l’application comme quelqu’un qui ne nous connaît pas.
    .fix = Affichez la grille complète des prix dans chaque agence et canal. C’est fait quand une personne de passage la trouve sans aide dans chacun d’eux.
    .relies-on-pm-key-facts-current = ce qui est affiché vient des récapitulatifs à jour

mp-consent-for-images = N’utilisons-nous la photo, le nom ou l’histoire d’un client qu’avec son autorisation écrite ?
    .title = Autorisation des photos et histoires
    .why = Être montré comme un emprunteur pauvre peut couvrir une famille de honte ou attirer chez elle voleurs et proches.
    .meets = Une autorisation écrite, dans la langue du client, est gardée pour chaque image et histoire, et peut être retirée.
    .partly = Au moins la moitié ont une autorisation, mais pas toutes, ou elle était seulement orale, dans une autre langue ou ne peut pas être retirée.
    .not = Moins de la moitié des images et des histoires ont une autorisation quelconque.
    .evidence = Autorisations pour cinq images ou publications actuelles.
    .fix = Retirez ce qui est sans autorisation et utilisez désormais un formulaire d’une page. C’est fait quand tout ce qui est encore utilisé a un formulaire signé.
    .relies-on-lg-data-consent-clause = le formulaire pour les images s’appuie sur le texte de consentement du service juridique

mp-easy-opt-out = Les clients peuvent-ils arrêter nos messages publicitaires en un seul geste simple ?
    .title = Arrêt des messages publicitaires
    .why = Des offres non voulues usent les gens, et certains cèdent et empruntent.
    .meets = Un seul geste, gratuit, suffit dans chaque canal, et les offres s’arrêtent dans les sept jours.
    .partly = Cela ne marche que dans certains canaux, est payant, prend plus de sept jours ou doit être répété.
    .not = Il n’y a aucun moyen d’arrêter les messages, ou il ne marche pas.
    .evidence = Essayez comme un client dans chaque canal.
    .fix = Ajoutez à chaque message un moyen gratuit de tout arrêter en un geste. C’est fait quand un essai dans chaque canal arrête les messages dans les sept jours.
    .relies-on-it = l’arrêt doit atteindre tous les systèmes qui envoient des messages

mp-complaint-route-shown = La façon de faire une réclamation est-elle montrée aux clients dans chaque agence et canal, comme sur les murs, les reçus ou l’application ?
    .title = Voie de réclamation affichée
    .why = Les clients qui ne voient que des offres supposent qu’on ne peut réclamer nulle part.
    .meets = La façon de faire une réclamation est montrée dans chaque agence et canal, avec un numéro ou une adresse qui marche.
    .partly = Elle n’est montrée que dans certaines agences ou certains canaux, ou certains affichent un ancien numéro ou une ancienne adresse.
    .not = Elle n’est pas montrée, ou aucun numéro ni aucune adresse affichés ne marchent.
    .evidence = Mur d’agence, dépliant, reçu ou application, et un appel d’essai au numéro.
    .fix = Mettez le numéro des réclamations sur chaque dépliant, reçu et écran. C’est fait quand un appel d’essai depuis chacun aboutit.
    .relies-on-cc-two-ways-to-complain = seuls des canaux qui marchent peuvent être annoncés
