### Réclamations et service à la clientèle : les mots de flows/areas/cc.yaml, dans le même ordre.

area-cc = Réclamations et service à la clientèle
    .short = Service clientèle
    .mandate = Écoute chaque client, règle les réclamations avec équité et à temps, et dit à l’institution ce qui doit changer.

cc-serious-cases-fast = Les réclamations pour violence, vol, pot-de-vin ou demande sexuelle arrivent-elles à la direction dans les deux jours ?
    .title = Cas graves : vite à la direction
    .why = Chaque jour perdu laisse la même personne faire du mal au client suivant.
    .meets = Il existe une liste écrite des cas graves, et tous ceux des 12 derniers mois sont arrivés à la direction dans les deux jours.
    .partly = Ils arrivent à la direction, mais sans liste écrite, ou certains après plus de deux jours.
    .not = Ils sont traités comme n’importe quelle réclamation, ou certains n’arrivent jamais à la direction.
    .evidence = Liste des cas graves avec les dates.
    .fix = Écrivez la liste et le délai de deux jours, et dites qui appeler. C’est fait quand un cas d’essai arrive à temps à la direction.
    .relies-on-em-named-owner = il faut une personne haut placée et désignée pour recevoir le cas

cc-two-ways-to-complain = Les clients ont-ils au moins deux moyens qui marchent de faire une réclamation, dont un sans passer par leur agent de crédit ?
    .title = Deux moyens de réclamer qui marchent
    .why = Si la seule voie passe par la personne en faute, personne ne réclame.
    .meets = Au moins deux moyens gratuits marchent, dont un par téléphone ou en personne sans l’agent de crédit, et un essai de chacun reçoit une réponse.
    .partly = Un seul marche ; l’autre manque, est payant, reste souvent sans réponse ou n’est qu’une boîte à suggestions.
    .not = Les clients ne peuvent réclamer qu’auprès de l’agent de crédit, de l’agent externe ou de la personne responsable du groupe.
    .evidence = Essayez chaque moyen comme un client ; nombre de réclamations par canal.
    .fix = Ouvrez un numéro gratuit auquel on répond hors des agences. C’est fait quand cinq appels d’essai sur cinq reçoivent une réponse et sont inscrits au registre.
    .relies-on-fn-protection-budget = un numéro tenu par un personnel formé coûte de l’argent
    .relies-on-it = le téléphone, l’application et la messagerie doivent marcher

cc-clients-know-how = Si on leur demande, au moins sept clients sur dix savent-ils dire comment faire une réclamation ?
    .title = Clients qui savent réclamer
    .why = Un moyen de réclamer que les clients ne connaissent pas ne protège personne.
    .meets = Lors d’une vérification des 12 derniers mois, au moins sept sur dix ont su citer un moyen.
    .partly = Lors de cette vérification, au moins quatre mais moins de sept sur dix ont su le faire, ou la dernière a plus de 12 mois.
    .not = Lors de cette vérification, moins de quatre sur dix ont su le faire, ou il n’y en a jamais eu.
    .evidence = Réponses d’au moins 20 clients de lieux différents.
    .fix = Interrogez 20 clients ce mois-ci, informez-les, puis recommencez. C’est fait quand sept sur dix savent citer un moyen.
    .relies-on-sf-complaint-route-told = la plupart des clients l’apprennent du personnel qui les reçoit
    .relies-on-mp-complaint-route-shown = les autres l’apprennent par les murs, les dépliants et les écrans

cc-every-complaint-logged = Chaque réclamation, même orale en agence, est-elle inscrite avec un numéro dans un seul registre ?
    .title = Un seul registre des réclamations
    .why = Ce qui n’est pas écrit s’oublie, et les abus répétés restent cachés.
    .meets = Toutes les agences et tous les canaux écrivent dans un seul registre, et le client reçoit le numéro.
    .partly = Il manque des agences, des canaux ou des groupes, il y a plusieurs registres, ou les clients ne reçoivent pas de numéro.
    .not = Il n’y a pas de registre, ou seules quelques réclamations graves sont écrites.
    .evidence = Le registre du mois dernier, comparé à ce dont deux agences se souviennent.
    .fix = Ouvrez un registre commun et exigez que les agences y inscrivent les réclamations le jour même. C’est fait quand deux contrôles d’agence ne trouvent aucun oubli.
    .relies-on-it = un seul registre pour toutes les agences demande un outil partagé

cc-answered-on-time = Les réclamations reçoivent-elles une réponse dans le délai promis aux clients ?
    .title = Délai promis respecté
    .why = De l’argent pris à tort ou une erreur au bureau d’information sur le crédit fait plus de dégâts chaque semaine.
    .meets = Un délai est publié, et au moins neuf réclamations sur dix du dernier trimestre l’ont respecté.
    .partly = Il y a un délai, mais moins de neuf sur dix (au moins la moitié) l’ont respecté, ou les clients n’en ont pas été informés.
    .not = Il n’y a pas de délai, ou moins de la moitié l’ont respecté.
    .evidence = Dates du registre pour le dernier trimestre.
    .fix = Publiez un délai, par exemple 10 jours ouvrables, et listez chaque semaine les cas en retard. C’est fait quand neuf sur dix le respectent pendant un trimestre.
    .relies-on-em = les autres services ne répondent à temps que si la direction l’exige

cc-independent-handler = Une réclamation visant un membre du personnel est-elle examinée par quelqu’un d’autre que cette personne ou son supérieur direct ?
    .title = Examen indépendant des réclamations
    .why = Personne ne juge équitablement une réclamation qui le vise.
    .meets = C’est toujours le cas, même dans les petites agences, et la personne qui examine peut voir les dossiers et interroger le personnel.
    .partly = C’est le plus souvent le cas, mais pas dans les petites agences, ou la personne qui examine ne peut pas voir les dossiers ou interroger le personnel.
    .not = Le plus souvent, c’est la personne visée ou son supérieur direct qui décide.
    .evidence = Cinq réclamations visant le personnel, et qui les a traitées.
    .fix = Confiez chaque réclamation visant le personnel à quelqu’un hors de l’agence. C’est fait quand les cinq cas suivants le montrent.
    .relies-on-hr = les RH obligent le personnel à répondre aux questions de la personne qui examine
    .relies-on-rm = l’audit peut prendre les cas qui visent des responsables d’agence

cc-answer-with-reason = Chaque client qui a fait une réclamation reçoit-il une réponse motivée, avec des mots qu’il comprend ?
    .title = Réponse avec la raison
    .why = Un simple non, ou le silence, dit aux clients que leur parole ne compte pas.
    .meets = Chaque client reçoit par lettre, message ou appel une réponse avec la raison et l’étape suivante, et elle est enregistrée.
    .partly = La plupart reçoivent une réponse, mais certains sans la raison, ou elle n’est pas enregistrée.
    .not = La plupart n’apprennent rien s’ils ne demandent pas.
    .evidence = Dix réclamations closes avec la réponse.
    .fix = Utilisez un court modèle de réponse : décision, raison, étape suivante. C’est fait quand dix réclamations closes de suite l’ont.
    .relies-on-lg = le service juridique aide quand la réponse touche au contrat

cc-second-look = Si un client n’accepte pas la réponse, une personne plus haut placée peut-elle réexaminer le cas ?
    .title = Réexamen à un niveau plus élevé
    .why = La première réponse est parfois fausse et, sans seconde étape, les clients abandonnent.
    .meets = Chaque réponse propose une seconde étape avec son propre délai, confiée à une personne plus haut placée.
    .partly = C’est possible, mais ce n’est pas proposé dans chaque réponse, ou c’est sans délai.
    .not = La première réponse est définitive.
    .evidence = Modèle de réponse et un cas passé par la seconde étape.
    .fix = Désignez une personne haut placée pour les réexamens et ajoutez cette étape au modèle de réponse. C’est fait quand le modèle est utilisé et qu’un cas, réel ou d’essai, a été réexaminé.
    .relies-on-em-named-owner = le réexamen demande une personne haut placée et désignée

cc-causes-reported = Au moins chaque trimestre, chaque service reçoit-il ses réclamations triées par cause et par produit ?
    .title = Causes transmises aux services
    .why = Régler les cas un par un laisse la cause en place pour le client suivant.
    .meets = Chaque service reçoit chaque trimestre ses causes et ses tendances, et répond ce qu’il va changer.
    .partly = Les rapports sont moins fréquents, ne donnent que des nombres, oublient des services ou restent sans réponse.
    .not = Il n’y a eu aucun rapport de ce type ces 12 derniers mois.
    .evidence = Les deux derniers rapports et les réponses des services.
    .fix = Triez par cause les 50 dernières réclamations et envoyez à chaque service les siennes. C’est fait quand chacun a répondu par un changement.
    .relies-on-it = pour trier, il faut des codes dans le registre

cc-complainant-protected = Un client qui fait une réclamation est-il protégé des représailles, comme perdre un prêt ou voir son nom révélé ?
    .title = Protection contre les représailles
    .why = La peur de perdre le prochain prêt est la première raison du silence des clients.
    .meets = Le nom est caché au personnel concerné sauf accord du client, et on vérifie ensuite comment ce client est traité.
    .partly = Le nom est caché dans la plupart des cas, ou personne ne vérifie comment le client est traité ensuite.
    .not = Le personnel apprend le plus souvent qui a réclamé, ou des représailles sont restées sans suite.
    .evidence = Procédure, habilitations sur le registre, et appels à trois clients qui ont fait une réclamation.
    .fix = Cachez les noms aux agences et appelez chaque client après trois mois. C’est fait quand les appels ne révèlent aucunes représailles.
    .relies-on-it-access-by-role = seules les règles d’habilitation permettent de cacher les noms
    .relies-on-hr-misconduct-sanctioned = les représailles doivent être punies comme une faute
