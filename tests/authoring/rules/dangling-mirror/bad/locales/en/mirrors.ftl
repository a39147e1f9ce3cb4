mirror-em-rule--hr-singed = Nobody has signed.
