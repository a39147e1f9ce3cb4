area-it = Informatique
    .short = Informatique
    .mandate = Protège les données.
