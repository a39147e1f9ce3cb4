### Miroirs : ce que cela veut dire quand la règle répond oui et que la pratique répond non.

mirror-em-full-price-rule--sf-cost-explained = La direction compte sur une règle qui n’arrive pas jusqu’à la vente, et les clients signent sans savoir ce qu’ils paieront en tout.
mirror-em-code-approved--lg-collectors-bound = Le code est censé s’appliquer aux agents externes et aux sociétés de recouvrement, mais leurs contrats les laissent traiter les clients selon leurs propres règles.
mirror-em-growth-targets-safe--rm-market-debt-watch = Les objectifs de croissance sont censés tenir compte de l’endettement des clients, mais personne ne produit les chiffres par zone qu’il faudrait pour cela.
mirror-em-growth-targets-safe--hr-targets-realistic = On croit les objectifs adaptés à notre effectif, mais une bonne partie du personnel en contact avec la clientèle n’a pas le temps de faire toutes les vérifications et visites.
mirror-em-pricing-policy--pm-fees-reviewed = Les prix sont censés être revus en pensant aux clients, mais personne n’a examiné les frais et les pénalités qu’ils paient.
mirror-em-privacy-policy--it-access-by-role = La politique dit qui peut voir les données des clients, mais les systèmes laissent la plupart du personnel les voir toutes.
mirror-pr-debt-limit-in-rules--sf-other-debts-checked = Le plafond doit compter toutes les dettes du ménage, mais personne ne demande ni ne vérifie ce que le client doit ailleurs.
mirror-pr-complaints-used--cc-causes-reported = Les produits sont censés répondre aux réclamations des clients, mais aucun service ne les reçoit triées par cause et par produit.
mirror-pr-nobody-shut-out--mp-language-and-format = Les produits sont censés être ouverts aux personnes qui ne savent pas lire, mais on ne leur donne que du texte, et pas dans toutes les langues principales.
mirror-pm-fresh-check-on-repeat--sf-ability-to-repay-checked = On croit que les renouvellements de prêt reposent sur des chiffres à jour, mais sur le terrain personne ne calcule ce que le client peut rembourser.
mirror-pm-extras-optional--sf-no-pressure = Selon les conditions, les produits accessoires sont facultatifs, mais à la vente les clients sont poussés à les prendre et ne sont pas vraiment libres de refuser.
mirror-hr-confidentiality-signed--sf-client-data-private = Tout le monde a promis la confidentialité des données des clients, mais des dettes sont encore racontées à des gens de l’extérieur ou affichées à la vue de tous.
mirror-mp-full-cost-in-ads--fn-full-cost-calculated = Les publicités montrent un coût total que le service financier n’a jamais calculé : le chiffre auquel les clients se fient est peut-être faux.
mirror-mp-complaint-route-shown--cc-two-ways-to-complain = Les murs et les dépliants promettent une voie de réclamation, mais il faut encore passer par la personne qui est peut-être en cause.
mirror-sf-complaint-route-told--cc-clients-know-how = Le personnel croit que chaque nouveau client apprend comment faire une réclamation, mais peu de clients le savent, ou personne ne leur a demandé.
mirror-fn-bad-loans-recognised--rm-rescheduling-not-hiding = On croit que les comptes montrent tous les prêts douteux, mais les prêts qui ne font que remplacer des prêts en retard passent pour des prêts normaux.
mirror-rm-complaints-sampled--cc-every-complaint-logged = L’audit croit que son échantillon montre l’issue des réclamations, mais sans registre la plupart ne peuvent jamais être tirées.
mirror-rm-scoring-reviewed--pm-refusals-checked = Le score de crédit est censé traiter tous les groupes équitablement, mais personne ne compte les refus, donc personne ne peut le savoir.
mirror-lg-data-consent-clause--mp-easy-opt-out = On dit aux clients qu’ils peuvent refuser les autres usages de leurs données, mais ils n’ont aucun moyen qui marche pour arrêter nos messages publicitaires.
mirror-it-debt-limit-blocked--sf-analysis-decides = On croit que le système arrête les prêts trop élevés, mais ils sont accordés quand même, ou les chiffres sont changés jusqu’à ce que le prêt passe.
mirror-it-access-by-role--cc-complainant-protected = Le personnel est censé ne voir que les données dont il a besoin, mais il apprend le plus souvent qui a fait une réclamation, ou des représailles restent sans suite.
