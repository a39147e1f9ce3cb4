area-em = Direction générale
    .short = Direction
    .mandate = Fixe les règles.

em-rule = Y a-t-il une règle ?
    .title = Règle écrite
    .why = Pour que personne ne soit surpris.
    .meets = Tout.
    .partly = En partie.
    .not = Rien.
    .evidence = Dix dossiers.
    .fix = Commencer sous 10 jours.
    .relies-on-hr-signed = signée, elle vaut

em-rule-kept = La règle est-elle suivie ?
    .title = Règle suivie
    .why = Pour que personne ne soit surpris.
    .meets = Tout.
    .partly = En partie.
    .not = Rien.
    .evidence = Dix dossiers.
    .fix = Commencer sous 10 jours.

em-secrecy = Y a-t-il une règle sur le secret ?
    .title = Secret
    .why = Pour que personne ne soit surpris.
    .meets = Tout.
    .partly = En partie.
    .not = Rien.
    .evidence = Dix dossiers.
    .fix = Commencer sous 10 jours.
