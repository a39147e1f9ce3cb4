### À qui l’on montre de qui est une réponse : nommément ou confidentiellement, et ce que dit une campagne confidentielle.

## Avant la première question, et sur la carte

intro-privacy-named = <b>Qui le voit :</b> personne tant que la campagne est ouverte. Une fois close, les responsables de votre service et la direction peuvent voir vos réponses avec votre nom ; les autres ne voient que le résultat d’ensemble.
intro-privacy-confidential = <b>Cette campagne est confidentielle.</b> Ce que vous répondez n’est montré à personne, pas même à vos responsables. On ne voit que le résultat de cinq personnes ou plus ensemble. Les remarques sont sans votre nom : n’y écrivez rien qui permette de vous reconnaître.
card-privacy-named = <i>Avec les noms</i>
card-privacy-confidential = <i>Confidentiel</i>

## Sur chaque bilan

own-privacy-named = <i>Avec les noms : une fois la campagne close, vos responsables et la direction peuvent voir ces réponses.</i>
own-privacy-confidential = <i>Confidentiel : ces réponses ne sont montrées qu’à vous.</i>
people-privacy-named = <i>Campagne avec les noms : qui dirige le service voit qui a dit quoi.</i>
people-privacy-confidential = <i>Campagne confidentielle : on ne montre à personne qui a dit quoi, ni combien l’ont dit.</i>
institution-privacy = <i>Des campagnes confidentielles sont comptées ici. Leurs résultats sont donnés en mots, et seulement là où cinq personnes ou plus ont répondu.</i>

## Dans une campagne, et pendant qu’on la prépare

round-privacy-named = Avec les noms : qui dirige un service voit qui a dit quoi, une fois la campagne close.
round-privacy-confidential = Confidentielle : on ne montre à personne de qui est une réponse.
draft-privacy-named = <b>Les réponses :</b> avec les noms. Une fois la campagne close, qui dirige un service voit qui a dit quoi.
draft-privacy-confidential = <b>Les réponses :</b> confidentielles. On ne montre à personne de qui est une réponse, et il n’y a de chiffres que là où cinq personnes ou plus ont répondu.
draft-privacy-stays = Avec les noms ou confidentielle : une fois la campagne ouverte, cela ne change plus.
draft-too-small = Moins de cinq personnes sont interrogées dans : { $departments }. C’est trop peu pour un résultat à part. Les petits services d’un même domaine ont un résultat commun ; sinon ils ne comptent que dans le score de l’institution, et seulement là où cinq personnes se trouvent réunies.
draft-ends-looks = Quelqu’un a commencé à répondre avec son nom, hors campagne : { $departments }. Cela prend fin maintenant et reste avec les noms. La campagne repart de zéro.
button-draft-named = Avec les noms
button-draft-confidential = Confidentielle
button-confidentiality = Ce que veut dire confidentiel
button-why-withheld = Pourquoi rien n’est montré ?
button-to-card = ‹ Retour

## Là où rien ne peut être dit

people-withheld = <b>Rien n’est montré pour ce service seul.</b> La campagne était confidentielle, et trop peu de personnes ont répondu ici, ou l’on pourrait reconnaître quelqu’un.
people-withheld-counts = Ce qui a été dit compte quand même : avec d’autres petits services du même domaine, ou sinon dans le score de l’institution, là où cinq personnes se trouvent réunies.
tally-told = <i>{ $agreement }</i>
tally-untold = <i>rien n’est montré : trop peu de réponses, ou l’on pourrait reconnaître quelqu’un</i>
agreement-count-untold = rien n’est montré sur { $count }
figure-withheld = rien n’est montré (confidentiel)
institution-withheld = <b>Ont répondu dans une campagne confidentielle, et ne sont pas montrés à part :</b> { $departments }
area-department-withheld = • { $department } : réponses données, pas montrées à part
area-withheld = <b>Score :</b> aucun n’est montré. La campagne était confidentielle, et trop peu de personnes ont répondu, ou l’on pourrait reconnaître quelqu’un.
institution-told = • { $department } : { $state }, { $agreement }
outcome-withheld = La campagne était confidentielle, et trop peu de personnes ont répondu ici pour montrer quoi que ce soit de ce service seul. Ce qui a été dit compte quand même dans l’ensemble.
outcome-withheld-many = { $count ->
    [one] La campagne était confidentielle, et dans un de ces services trop peu de personnes ont répondu pour montrer quoi que ce soit de lui seul. Ce qui a été dit compte quand même dans l’ensemble.
   *[other] La campagne était confidentielle, et dans { $count } de ces services trop peu de personnes ont répondu pour en montrer quelque chose à part. Ce qui a été dit compte quand même dans l’ensemble.
}
changes-kept-otherwise = La campagne précédente n’est pas comparée : une des deux était avec les noms et l’autre confidentielle, ou trop peu de personnes ont répondu.
change-count-only-now-told = { $count ->
    [one] Une est montrée maintenant et ne l’était pas avant.
   *[other] { $count } sont montrées maintenant et ne l’étaient pas avant.
}
change-count-only-before-told = { $count ->
    [one] Une était montrée avant et ne l’est plus.
   *[other] { $count } étaient montrées avant et ne le sont plus.
}

## Un chiffre expliqué

explained-confidence-told = <b>Fiabilité : { $confidence }</b>. Pour les campagnes confidentielles, les réponses ne sont pas comptées ici : seul le résultat est donné.
made-by-median-told = Poids { $weight }. Le résultat de l’équipe, sans nombres
made-by-settled-told = Poids { $weight }. Tranchée pour tout le monde
made-by-departments-told = Poids { $weight }. Le milieu de ses services, sans nombres
made-by-rest-told = Poids { $weight }. Tous les petits services ensemble : un seul chiffre pour tout ce qui n’est montré nulle part ailleurs
left-out-not-told = <b>Laissé de côté, car rien ne peut en être montré</b> ({ $count })

## La règle en entier

confidentiality-title = <b>Ce que veut dire confidentiel</b>
confidentiality-who = <b>Qui a dit quoi</b> n’est montré à personne : ni noms, ni réponses isolées, ni heures. Les vôtres ne se montrent qu’à vous.
confidentiality-five = <b>Cinq au moins.</b> Quelque chose n’est montré que là où cinq personnes ou plus ont répondu, et jamais combien ont dit quoi : seulement où en est une responsabilité, et si les avis concordent.
confidentiality-agree = <b>Jamais tout le monde.</b> « Avis concordants » veut dire les trois quarts, ou tous sauf deux. Ainsi, même là où tous ont dit la même chose, personne ne peut en déduire ce qu’une personne a dit.
confidentiality-small = <b>Les petits services</b> d’un même domaine sont présentés ensemble. S’ils font encore moins de cinq personnes, ils ne comptent que dans le score de l’institution, et seulement là où cinq personnes se trouvent réunies.
confidentiality-time = <b>D’une campagne à l’autre.</b> Là où seule une personne arrivée ou partie a pu changer un résultat, on montre encore le précédent, ou rien. Une campagne confidentielle n’est jamais comparée à une campagne avec les noms.
confidentiality-follow-ups = <b>Les questions de suite</b> ne sont pas montrées : qui en reçoit une laisse deviner une autre réponse.
confidentiality-notes = <b>Les remarques</b> sont sans noms, dans l’ordre alphabétique, et seulement là où cinq personnes ou plus du service ont répondu. Les photos et les documents ne sont pas montrés.
confidentiality-once = <b>Une seule fois.</b> Tout cela est décidé à la fin de la campagne, et n’est jamais recompté.

## Dans les fichiers

workbook-untold = Rien n’est montré
workbook-told-agree = avis concordants
workbook-told-split = avis partagés
workbook-told-unknown = personne ne sait
workbook-told-silent = rien n’est montré
report-privacy-named = Campagne avec les noms
report-privacy-confidential = Campagne confidentielle : on ne montre à personne qui a dit quoi, ni combien l’ont dit
report-privacy-institution = Des campagnes confidentielles sont comptées ici : résultats en mots, et seulement là où cinq personnes ou plus ont répondu
report-untold = Rien n’est montré
report-left-out-not-told = Rien ne peut en être montré ({ $count }) : { $titles }
    .counted = Rien ne peut en être montré : { $count }
report-not-told = Ont répondu dans une campagne confidentielle, et ne sont pas montrés à part : { $departments }
picture-agreement-untold = rien n’est montré
