mirror-em-rule--hr-signed = Nobody has signed the rule.
