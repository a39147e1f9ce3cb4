mirror-em-rule--hr-signed = La règle est écrite, mais personne ne l’a signée.
