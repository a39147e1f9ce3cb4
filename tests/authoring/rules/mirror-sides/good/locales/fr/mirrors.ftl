mirror-em-rule--hr-signed = Personne n’a signé.
mirror-em-rule--hr-trained = Personne n’est formé.
