### Les choix de flows/scales.yaml : le bouton, son signe et la réponse en toutes lettres.

practice-meets = Oui
    .sign = ✓
    .full = Exigence respectée

practice-partly = En partie
    .sign = ◐
    .full = Exigence respectée en partie

practice-not = Non
    .sign = ✗
    .full = Exigence non respectée

practice-out = Sans objet
    .sign = –
    .full = Sans objet chez nous

practice-unknown = Je ne sais pas
    .sign = ?
    .full = Pas encore connu
