### Images de l’institution, de la façon dont les services dépendent les uns des autres, et de ce que dit l’équipe.

picture-institution = Où nous en sommes
picture-all-areas = Tous les services
# En-têtes de colonnes étroites, écrits de bas en haut : 14 caractères chacun au plus.
picture-score = Score
picture-confidence = Fiabilité
picture-assessed = Domaines évalués
picture-assessed-of = { $assessed } sur { $areas }

# Les services d’un domaine, trop nombreux pour être nommés.
picture-departments = { $area } ({ $count })

picture-scale = Score, en pourcentage
# Les scores d’une couleur.
picture-range = { $low }–{ $high }
picture-few = Petits signes : moins de { $enough } réponses jugées, donc pas de score :
picture-rank = À regarder d’abord
picture-open = On y répond en ce moment
picture-gap = Pas encore évalué
picture-none = Rien n’est demandé

picture-nothing = Rien n’est encore évalué.
picture-missing = { $area } ; services pas encore évalués : { $missing } sur { $count }
picture-uncovered = Aucun de vos services ne couvre : { $areas }

picture-relations = Qui dépend de qui
picture-links = Liens
picture-red = Rouges
picture-read-table = En suivant une ligne : le service dépend de ceux qui sont au-dessus des nombres.
picture-read-neighbours = Le soutien va dans le sens des flèches : plus elles sont épaisses, plus il y en a.
# Au pied du tableau, pour chaque service : tous les liens qui mènent à lui, et combien sont rouges.
picture-links-to = Liens vers lui
picture-red-to = Dont rouges
picture-relies-on =
    { $links ->
        [0] Ne dépend de personne
        [one] Dépend de : { $links } lien
       *[other] Dépend de : { $links } liens
    }
picture-supports =
    { $links ->
        [0] Personne n’en dépend
        [one] Soutient : { $links } lien
       *[other] Soutient : { $links } liens
    }
picture-tie = Liens
picture-tie-red = Liens rouges sur le total : ce dont on dépend n’est pas entièrement respecté
picture-too-few = Trop peu de réponses pour un score

picture-people =
    { $count ->
        [one] personne
       *[other] personnes
    }
# Si tout le monde dit la même chose : à côté de chaque responsabilité, et sous leur nombre.
picture-agreement-agree = concordants
picture-agreement-split = partagés
picture-agreement-unknown = personne ne sait
picture-agreement-silent = sans réponse
# Avant la réponse qui compte pour tout le monde, et avant celles de chaque côté là où elles ne sont pas les mêmes.
picture-settled = Tranchée
picture-frontline = Terrain
picture-directing = Hiérarchie
