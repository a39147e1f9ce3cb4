mirror-em-rule--hr-signed = The rule is written, but nobody has signed it.
