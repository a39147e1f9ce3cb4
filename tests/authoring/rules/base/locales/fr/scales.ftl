practice-meets = Oui
    .sign = ✓
    .full = Conforme

practice-partly = En partie
    .sign = ◐
    .full = En partie conforme

practice-not = Non
    .sign = ✗
    .full = Non conforme

practice-out = Sans objet
    .sign = –
    .full = Ne nous concerne pas

practice-unknown = Ne sais pas
    .sign = ?
    .full = Pas encore connu
