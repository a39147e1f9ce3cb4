### Les principes de protection des clients, dans l’ordre de flows/principles.yaml.

principle-product-design = Développement et distribution de produits appropriés
    .short = Produits adaptés
    .meaning = Les produits et leurs modes de distribution conviennent aux clients qui les utilisent et ne leur nuisent pas.

principle-over-indebtedness = Prévention du surendettement
    .short = Surendettement
    .meaning = Nous ne prêtons jamais à un client plus qu’il ne peut rembourser sans rogner sur la nourriture, l’école, la santé ou ses moyens de gagner sa vie.

principle-transparency = Transparence
    .short = Transparence
    .meaning = Les clients reçoivent à temps le prix complet et les conditions, dans une langue et avec des mots qu’ils comprennent, avant de décider.

principle-responsible-pricing = Tarification responsable
    .short = Prix responsables
    .meaning = Les prix sont abordables pour les clients, sans frais injustes, et permettent quand même à l’institution de durer.

principle-fair-treatment = Traitement respectueux et équitable des clients
    .short = Respect et équité
    .meaning = Les clients sont traités avec dignité et sans discrimination ; les abus et la corruption sont repérés et arrêtés.

principle-privacy = Confidentialité des données des clients
    .short = Confidentialité
    .meaning = Ce que les clients nous disent est gardé en sécurité et ne sert qu’à ce qu’ils ont accepté ou à ce que la loi permet.

principle-complaints = Mécanismes de résolution des plaintes
    .short = Réclamations
    .meaning = Les clients peuvent facilement faire une réclamation, ils reçoivent à temps une réponse juste, et ce qu’ils disent améliore le service.
