mirror-em-rule--hr-signed = Nobody has signed.
mirror-em-rule--hr-trained = Nobody is trained.
