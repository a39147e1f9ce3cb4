mirror-em-rule--em-rule-kept = The rule is not kept.
