mirror-em-rule--em-rule-kept = La règle n’est pas suivie.
