### Technologies de l’information et de la communication (TIC) : les mots de flows/areas/it.yaml, dans le même ordre.

area-it = Technologies de l’information et de la communication (TIC)
    .short = TIC
    .mandate = Garde les données des clients sûres et exactes, et met dans les systèmes les limites et les alertes qui protègent les clients.

it-credit-report-correct = Les données de clients que nous donnons au bureau d’information sur le crédit ou à d’autres prêteurs sont-elles exactes ?
    .title = Données justes au bureau de crédit
    .why = Une donnée fausse ferme la porte à un bon client ; une donnée manquante laisse le prêteur suivant lui prêter trop.
    .meets = Elles sont vérifiées avant chaque envoi mensuel, et les erreurs trouvées par des clients sont corrigées dans les 30 jours ou le délai légal.
    .partly = Elles sont vérifiées et envoyées, mais moins d’une fois par mois, incomplètes, ou avec des corrections plus lentes.
    .not = Elles sont envoyées sans vérification, ou ne sont pas envoyées alors qu’il existe un bureau.
    .evidence = Derniers envois, liste des erreurs et deux corrections.
    .fix = Vérifiez un échantillon de 30 enregistrements avant chaque envoi et fixez un délai de correction. C’est fait quand les erreurs restent à moins d’une sur cent.
    .relies-on-sf = les données ne valent que ce que saisit le personnel en contact avec la clientèle
    .relies-on-lg-data-consent-clause = transmettre les données demande un consentement ou une base légale

it-debt-limit-blocked = Le système arrête-t-il un prêt qui dépasse le plafond d’endettement du client ?
    .title = Blocage au plafond d’endettement
    .why = Un jour chargé, avec des objectifs à tenir, seul un blocage empêche d’oublier le plafond.
    .meets = Il arrête le prêt, une exception demande une deuxième personne, et les exceptions sont signalées chaque mois.
    .partly = Il ne fait qu’avertir et une seule personne peut continuer, ou les exceptions ne sont pas signalées.
    .not = Le système ne vérifie pas le plafond.
    .evidence = Essayez un prêt fictif au-dessus du plafond ; liste des exceptions.
    .fix = Mettez le plafond dans l’approbation, avec une deuxième personne pour les exceptions. C’est fait quand un prêt d’essai au-dessus du plafond est arrêté.
    .relies-on-pr-debt-limit-in-rules = un plafond ne peut être mis dans le système qu’une fois fixé

it-balance-on-demand = Les clients peuvent-ils consulter gratuitement leur propre solde chaque fois qu’ils en ont besoin ?
    .title = Solde consultable gratuitement
    .why = Les clients qui ne peuvent pas vérifier ne remarquent les erreurs ou les vols que quand ils sont déjà importants.
    .meets = Chaque client le peut, gratuitement et sans aller à l’agence, et le chiffre est du jour même.
    .partly = Seuls certains clients le peuvent, ou seulement à l’agence, seulement en payant, ou le chiffre date de plusieurs jours.
    .not = Le seul moyen est de demander à l’agent de crédit ou à l’agent externe.
    .evidence = Essayez comme un client dans chaque canal et comparez avec le système.
    .fix = Offrez un moyen gratuit de connaître le solde et les derniers paiements. C’est fait quand un essai dans trois lieux ou canaux donne le bon chiffre.
    .relies-on-fn-receipt-every-payment = un solde n’est juste que si chaque paiement est enregistré tout de suite

it-failed-payments-fixed = Quand un paiement numérique échoue, le client est-il remboursé ou crédité dans le délai promis ?
    .title = Paiements numériques échoués réglés
    .why = Pour un client pauvre, un transfert perdu veut dire pas de marchandise demain, ou une pénalité de retard.
    .meets = Les échecs sont repérés sans réclamation, au moins neuf sur dix sont réglés dans le délai promis, et aucun ne cause de pénalité.
    .partly = Au moins la moitié est réglée dans ce délai, ou seulement après une réclamation, aucun délai n’est promis, ou une pénalité a été prélevée puis remboursée.
    .not = Moins de la moitié est réglée dans ce délai, ou des clients paient des pénalités à cause de ces échecs et ne les récupèrent pas.
    .evidence = Liste des paiements échoués du dernier trimestre, avec les dates.
    .fix = Rapprochez chaque jour vos chiffres de ceux du partenaire de paiement et recréditez les paiements échoués sans attendre de demande. C’est fait quand neuf sur dix sont réglés dans le délai promis.
    .relies-on-fn = le service financier règle les montants avec le partenaire
    .relies-on-lg-collectors-bound = les délais du partenaire doivent figurer dans son contrat

it-access-by-role = Chaque membre du personnel ne peut-il voir que les données de clients nécessaires à son poste ?
    .title = Habilitations selon le poste
    .why = Si tout le monde voit tout, des soldes et des dettes sont vendus, racontés ou servent à faire pression.
    .meets = Les habilitations suivent une liste écrite de rôles, comparée aux accès réels ces 12 derniers mois.
    .partly = Il y a des rôles, mais une partie du personnel a plus d’accès, ou la liste n’a pas été comparée ces 12 derniers mois.
    .not = La plupart du personnel peut voir les données de tous les clients.
    .evidence = Liste des rôles et essai avec deux comptes ordinaires.
    .fix = Listez qui a besoin de quoi et retirez le reste. C’est fait quand un compte d’essai de chaque rôle ne voit que ce que dit la liste.
    .relies-on-em-privacy-policy = la politique approuvée décide qui peut voir quoi
    .relies-on-hr = les RH disent au service TIC qui occupe quel poste

it-own-login = Chaque personne, agents externes compris, travaille-t-elle avec un identifiant personnel jamais partagé ?
    .title = Identifiants personnels
    .why = Avec des identifiants partagés, on peut prendre de l’argent et des données aux clients sans que l’on sache jamais qui l’a fait.
    .meets = Tout le monde a un identifiant personnel, et les cas de partage sont cherchés et arrêtés.
    .partly = La plupart en ont un, mais certains bureaux ou agents externes partagent le leur, ou personne ne cherche les partages.
    .not = La plupart des bureaux partagent leurs identifiants.
    .evidence = Liste des comptes comparée à celle du personnel ; observez une agence à l’ouverture.
    .fix = Fermez les comptes partagés et donnez à chaque personne, agents externes compris, un identifiant personnel. C’est fait quand la liste des comptes concorde avec celle du personnel.
    .relies-on-hr-confidentiality-signed = par l’engagement signé, chaque personne répond de son propre accès

it-look-ups-traced = Le service TIC peut-il retrouver après coup qui a ouvert ou modifié le dossier d’un client ?
    .title = Journal des accès aux dossiers
    .why = Sans traces, un client dont les données ont été mal utilisées n’obtiendra jamais justice.
    .meets = Les consultations et les modifications sont toutes deux enregistrées et gardées au moins un an, et les usages inhabituels sont examinés.
    .partly = Seules les modifications sont enregistrées, les traces sont gardées moins d’un an, ou personne ne les vérifie.
    .not = Rien n’est enregistré.
    .evidence = Les traces d’un dossier de client pour le dernier mois.
    .fix = Activez l’enregistrement des consultations et des modifications et examinez dix dossiers par mois. C’est fait quand le premier examen est signé.
    .relies-on-rm = la gestion des risques examine les cas étranges que montrent les traces

it-access-removed = L’accès est-il fermé le jour même où un membre du personnel ou un agent externe part ou change de poste ?
    .title = Accès fermé aux départs
    .why = Avec un accès resté ouvert, d’anciens membres du personnel prennent des listes de clients, encaissent des paiements ou changent des soldes.
    .meets = Les accès des dix derniers départs, agents externes compris, ont tous été fermés le jour même, et une comparaison est faite chaque mois.
    .partly = Au moins huit des dix ont été fermés en une semaine au plus, mais pas tous le jour même, ou sans comparaison mensuelle.
    .not = Trois ou plus des dix sont restés ouverts plus d’une semaine.
    .evidence = Dates de départ et de fermeture des dix derniers départs.
    .fix = Faites de la fermeture de l’accès une étape de la fiche de départ, que les RH doivent envoyer le jour même. C’est fait quand dix accès de suite ont été fermés à temps.
    .relies-on-hr = les RH doivent prévenir le service TIC le jour du départ

it-lost-device-safe = Si un téléphone, une tablette ou un ordinateur utilisé sur le terrain est perdu, les données de clients y restent-elles à l’abri des autres ?
    .title = Appareils perdus ou volés
    .why = Une seule tablette volée peut livrer des milliers de noms, de photos et de dettes.
    .meets = Tous les appareils sont verrouillés, chiffrés et effaçables à distance, et aucun téléphone privé ne contient de données de clients.
    .partly = Tous sont verrouillés, mais certains ne sont pas chiffrés, ne peuvent pas être effacés, ou sont des téléphones privés avec des données de clients.
    .not = Certains appareils ou téléphones privés avec des données de clients s’ouvrent sans code.
    .evidence = Liste des appareils avec leurs réglages, et un essai d’effacement sur un appareil.
    .fix = Activez le verrouillage, le chiffrement et l’effacement à distance sur tous les appareils et interdisez les données de clients sur les téléphones privés. C’est fait quand un essai d’effacement réussit.
    .relies-on-fn-protection-budget = il faut payer des appareils sûrs

it-restore-tested = Depuis un an, le service TIC a-t-il testé que les comptes des clients peuvent être rétablis à partir de la sauvegarde ?
    .title = Sauvegarde testée
    .why = Si les données sont perdues, les clients ne peuvent prouver ni leur épargne ni ce qu’ils ont déjà remboursé.
    .meets = Il y a une sauvegarde chaque jour ouvré, une copie est dans un autre lieu, et un test complet a réussi ces 12 derniers mois.
    .partly = Il y a une sauvegarde chaque jour ouvré, mais aucun test complet n’a réussi dans cette période, ou toutes les copies sont au même endroit.
    .not = Les sauvegardes sont moins fréquentes, ou il n’y en a pas.
    .evidence = Rapport de test avec la date et le résultat.
    .fix = Rétablissez les données d’une agence sur une machine d’essai. C’est fait quand les soldes concordent et que le test est prévu chaque année.
    .relies-on-rm = la gestion des risques décide quelle perte de données est acceptable
