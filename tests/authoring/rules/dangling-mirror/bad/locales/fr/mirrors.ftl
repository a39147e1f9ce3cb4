mirror-em-rule--hr-singed = Personne n’a signé.
