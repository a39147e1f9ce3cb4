### Force de vente et personnel de terrain : les mots de flows/areas/sf.yaml, dans le même ordre.

area-sf = Force de vente et personnel de terrain
    .short = Vente et terrain
    .mandate = Explique, vérifie, prête et recouvre avec honnêteté et respect, face à face, par téléphone ou par un agent externe.

sf-ability-to-repay-checked = Pour chaque prêt, le revenu du client et les dépenses du ménage sont-ils calculés à partir de faits vérifiés ?
    .title = Revenu et dépenses vérifiés
    .why = Un prêt fondé sur une supposition prend à la famille l’argent de la nourriture ou de l’école pour rembourser.
    .meets = Pour chaque prêt, les deux sont vérifiés sur place, par téléphone ou avec des données, et écrits.
    .partly = C’est fait pour certains prêts seulement, pour le revenu seulement, ou avec des chiffres types ou recopiés du dernier prêt.
    .not = Aucun des deux n’est vérifié, et l’on s’appuie sur les biens en garantie, le groupe, un score de crédit ou le passé du client.
    .evidence = Cinq dossiers comparés à une visite ou à un appel au client.
    .fix = Écrivez le revenu et les dépenses réels pour chaque prêt et faites tester un prêt sur dix par la personne responsable de l’agence. C’est fait quand les dossiers testés concordent avec les faits.
    .relies-on-hr-targets-realistic = une vraie vérification prend du temps, que les objectifs doivent laisser
    .relies-on-pr-debt-limit-in-rules = le résultat est comparé au plafond

sf-analysis-decides = Quand les chiffres montrent qu’un client ne peut pas rembourser, le prêt est-il refusé ou réduit ?
    .title = Décisions fidèles aux chiffres
    .why = Une analyse qui ne change jamais la décision est inutile, et c’est le client qui porte la dette.
    .meets = Le prêt est refusé ou réduit dans au moins neuf cas sur dix, les autres ont une deuxième signature, et chaque cas est enregistré avec sa raison.
    .partly = Le prêt est refusé ou réduit dans plus de la moitié des cas, mais dans moins de neuf sur dix, ou il manque la deuxième signature ou la trace.
    .not = Le prêt est refusé ou réduit dans la moitié des cas ou moins, ou les chiffres sont souvent changés jusqu’à ce que le prêt passe.
    .evidence = Liste des prêts refusés ou réduits, avec les raisons.
    .fix = Enregistrez chaque refus ou réduction avec sa raison et discutez-en chaque semaine sans reproche. C’est fait quand chaque bureau a une telle liste.
    .relies-on-hr-bonus-rewards-quality = le personnel ne refuse des prêts que si cela ne lui coûte pas sa prime

sf-other-debts-checked = Avant de prêter, vérifions-nous ce que le client doit déjà à d’autres ?
    .title = Autres dettes vérifiées
    .why = C’est le troisième ou le quatrième prêt qui brise une famille.
    .meets = Pour chaque prêt, on interroge le client et, là où il y a un bureau d’information sur le crédit, on lit son rapport.
    .partly = C’est fait pour certains prêts seulement, ou seul l’un des deux est fait alors qu’il y a un bureau.
    .not = Les autres dettes ne sont ni demandées ni vérifiées.
    .evidence = Rapport du bureau ou note sur les autres dettes dans dix dossiers.
    .fix = Ajoutez au formulaire de prêt une ligne obligatoire pour les autres dettes et le résultat du bureau. C’est fait quand aucun prêt n’est approuvé sans elle.
    .relies-on-it-credit-report-correct = beaucoup de bureaux ne donnent de rapports qu’aux prêteurs qui déclarent bien eux-mêmes
    .relies-on-lg-data-consent-clause = consulter le bureau demande le consentement du client là où la loi l’exige

sf-cost-explained = Avant de signer ou d’accepter, dit-on à chaque client en mots simples le total à rembourser, frais compris ?
    .title = Total annoncé avant la signature
    .why = Les clients qui ne connaissent que l’échéance découvrent trop tard ce que le prêt leur prend vraiment.
    .meets = On dit à chaque client le total en argent de son propre prêt, frais compris, et la plupart des clients interrogés savent le répéter.
    .partly = Le total n’est dit qu’à certains clients ou dans certains canaux, oublie des frais, ou la moitié au plus des clients interrogés savent le répéter.
    .not = Les clients n’entendent que le taux ou l’échéance, ou rien.
    .evidence = Observez trois ventes ; demandez à trois clients ce qu’ils paieront en tout.
    .fix = Utilisez à chaque vente le récapitulatif d’une page avec les chiffres du client lui-même. C’est fait quand trois clients interrogés au hasard savent dire le total.
    .relies-on-pm-key-facts-current = le personnel ne peut expliquer que ce que dit le récapitulatif
    .relies-on-hr-training-before-field = expliquer les coûts en mots simples demande de l’exercice

sf-copy-in-hand = Chaque client reçoit-il une copie complète de ce qu’il a signé ou accepté, avec l’échéancier ?
    .title = Copie du contrat au client
    .why = Sans copie, le client ne peut ni prouver ce qui a été convenu ni prévoir ses paiements.
    .meets = Chaque client la reçoit le jour même, avec l’échéancier et sans champ vide, sur papier ou en fichier qu’il peut garder.
    .partly = Seuls certains clients la reçoivent, ou elle vient plus tard, seulement sur demande, avec des champs vides ou sans l’échéancier.
    .not = Les clients ne reçoivent pas de copie qu’ils peuvent garder.
    .evidence = Demandez à cinq clients de montrer leur copie.
    .fix = Remettez une copie complète avant de décaisser. C’est fait quand cinq clients sur cinq peuvent montrer la leur.
    .relies-on-lg-plain-contract = une copie n’aide que si le client peut la lire

sf-no-pressure = Les clients peuvent-ils dire non à une offre, ou prendre le temps de décider, sans pression ?
    .title = Vente sans pression
    .why = Sous pression, des clients signent des prêts ou des produits accessoires qu’ils ne veulent pas et ne peuvent pas supporter.
    .meets = Une règle interdit la pression, y compris en groupe et dans les applications, le personnel offre un délai de réflexion, et les clients interrogés le confirment.
    .partly = La pression n’existe qu’à certains moments, comme en fin de mois, ou jamais, mais aucune règle ne l’interdit.
    .not = La pression est habituelle, comme les visites répétées, les offres de dernière chance ou aucun délai de réflexion.
    .evidence = Interrogez cinq clients récents et observez une vente vers la fin d’un mois.
    .fix = Listez les pratiques de vente interdites et laissez au moins un jour pour décider d’un premier prêt. C’est fait quand dix clients appelés le confirment.
    .relies-on-hr-bonus-rewards-quality = le personnel fait pression quand sa propre paie dépend du volume

sf-collections-respectful = Lors du recouvrement, tout le personnel et toutes les sociétés de recouvrement évitent-ils menaces, cris et humiliation publique ?
    .title = Recouvrement respectueux
    .why = L’humiliation et les menaces chassent des clients de chez eux et font aux familles un mal qui dure.
    .meets = Des règles écrites sur les heures, les lieux et les mots engagent quiconque recouvre, et les clients en retard de paiement interrogés ne signalent aucun manquement.
    .partly = Les manquements sont rares et punis, ou il n’y en a pas mais les règles manquent ou oublient les groupes ou les sociétés externes.
    .not = Les menaces, les cris ou l’humiliation sont fréquents, ou restent sans suite.
    .evidence = Règles de recouvrement ; appels à dix clients en retard de paiement ; réclamations sur le recouvrement.
    .fix = Écrivez sur une page ce qu’il faut faire et ne jamais faire en recouvrement, et faites-le pratiquer par quiconque recouvre. C’est fait quand des appels à dix clients en retard de paiement ne révèlent aucun manquement.
    .relies-on-em-code-approved = les règles de recouvrement reposent sur la liste des actes interdits
    .relies-on-hr-misconduct-sanctioned = les règles sont suivies quand les manquements ont des conséquences

sf-hardship-offered = Quand la maladie ou une perte empêche un client de payer, lui propose-t-on un nouvel échéancier avant toute saisie ?
    .title = Échéancier revu en cas de malheur
    .why = La maladie ou une récolte perdue n’est pas de la mauvaise foi, et saisir les outils rend le remboursement impossible.
    .meets = Des règles écrites disent qui y a droit, le personnel le propose sans qu’on le demande, et les biens ne sont pris qu’en dernier recours.
    .partly = C’est possible, mais sans règles écrites, seulement si le client le demande, ou pas dans toutes les agences.
    .not = Aucun nouvel échéancier n’est possible, ou les biens sont le plus souvent pris d’abord.
    .evidence = Règles des nouveaux échéanciers ; dossiers de cinq clients en retard de paiement.
    .fix = Écrivez qui a droit à un nouvel échéancier et formez le personnel à le proposer à la première visite. C’est fait quand les dossiers de dix clients en retard de paiement montrent l’offre.
    .relies-on-rm-rescheduling-not-hiding = la gestion des risques fixe comment compter les nouveaux échéanciers pour qu’ils aident sans rien cacher
    .relies-on-pm = les conditions du produit doivent permettre un nouvel échéancier

sf-client-data-private = Le personnel garde-t-il les dettes et les papiers des clients à l’abri des autres : voisins, autres clients ou proches ?
    .title = Dettes et papiers à l’abri
    .why = Quand d’autres apprennent qui doit quoi, des clients perdent le respect, leurs acheteurs et parfois leur sécurité.
    .meets = Les papiers et les écrans sont enfermés ou couverts, aucun téléphone privé ne contient de données de clients, et seuls le client et les garants entendent parler de la dette.
    .partly = Personne de l’extérieur n’est informé exprès, mais des papiers traînent, des conversations s’entendent ou des téléphones privés contiennent des données de clients.
    .not = Des dettes sont racontées exprès à des gens de l’extérieur, mises sur un tableau d’affichage ou publiées là où d’autres clients peuvent les lire.
    .evidence = Parcourez une agence ; regardez les tableaux d’affichage, les bureaux et les groupes de messagerie.
    .fix = Retirez les listes publiques et déplacez les données de clients des messageries privées vers le système. C’est fait quand une visite surprise n’en trouve aucune.
    .relies-on-it-lost-device-safe = le personnel a besoin d’appareils sûrs pour ne plus utiliser de téléphones privés
    .relies-on-hr-confidentiality-signed = l’engagement rend ce devoir personnel

sf-complaint-route-told = Le personnel en contact avec la clientèle dit-il à chaque nouveau client comment faire une réclamation, y compris contre le personnel lui-même ?
    .title = Nouveaux clients : comment réclamer
    .why = Les clients craignent de perdre le prochain prêt et se taisent si on ne leur dit pas qu’on peut réclamer sans risque.
    .meets = Cela fait partie de chaque première vente, un numéro est remis, et au moins quatre sur cinq des nouveaux clients interrogés le connaissent.
    .partly = Seule une partie du personnel le fait, aucun numéro n’est remis, ou moins de quatre sur cinq le connaissent.
    .not = On ne le dit pas aux nouveaux clients.
    .evidence = Demandez à cinq nouveaux clients comment ils feraient une réclamation.
    .fix = Ajoutez à chaque première vente une phrase et une carte avec le numéro. C’est fait quand quatre nouveaux clients sur cinq le connaissent.
    .relies-on-cc-complainant-protected = le personnel ne peut promettre la sécurité que si elle est réelle
