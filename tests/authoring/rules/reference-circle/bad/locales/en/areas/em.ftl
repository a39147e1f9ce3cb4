area-em = Executive Management
    .short = Management
    .mandate = Sets the rules.

em-rule = Is there a rule?
    .title = Rule written
    .why = So that nobody is surprised.
    .meets = All of it.
    .partly = Some of it.
    .not = None of it.
    .evidence = Ten files.
    .fix = Begin within 10 days.
    .relies-on-hr-signed = it holds once it is signed

em-rule-kept = Is the rule kept?
    .title = Rule kept
    .why = So that nobody is surprised.
    .meets = All of it.
    .partly = Some of it.
    .not = None of it.
    .evidence = Ten files.
    .fix = Begin within 10 days.

em-secrecy = Is there a rule on secrecy?
    .title = Secrecy
    .why = So that nobody is surprised.
    .meets = All of it.
    .partly = Some of it.
    .not = None of it.
    .evidence = Ten files.
    .fix = Begin within 10 days.
