principle-transparency = Transparence
    .short = Transparence
    .meaning = Les clients savent avant de décider.

principle-privacy = Confidentialité
    .short = Confidentialité
    .meaning = Ce que disent les clients reste ici.
