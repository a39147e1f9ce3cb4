area-hr = Ressources humaines
    .short = Personnel
    .mandate = Recrute et forme.

hr-signed = Tous ont-ils signé la règle ?
    .title = Règle Paraphé
    .why = Pour que personne ne soit surpris.
    .meets = Tout.
    .partly = En partie.
    .not = Rien.
    .evidence = Dix dossiers.
    .fix = Commencer sous 10 jours.
    .relies-on-em-rule = ils écrivent la règle

hr-trained = Tous sont-ils formés ?
    .title = Formation
    .why = Pour que personne ne soit surpris.
    .meets = Tout.
    .partly = En partie.
    .not = Rien.
    .evidence = Dix dossiers.
    .fix = Commencer sous 10 jours.
    .relies-on-em = ils écrivent la règle
