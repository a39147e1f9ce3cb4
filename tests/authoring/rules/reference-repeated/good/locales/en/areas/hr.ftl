area-hr = Human Resources
    .short = Human Resources
    .mandate = Hires and trains.

hr-signed = Has everybody signed the rule?
    .title = Rule signed
    .why = So that nobody is surprised.
    .meets = All of it.
    .partly = Some of it.
    .not = None of it.
    .evidence = Ten files.
    .fix = Begin within 10 days.
    .relies-on-em-rule = they write the rule

hr-trained = Is everybody trained?
    .title = Training
    .why = So that nobody is surprised.
    .meets = All of it.
    .partly = Some of it.
    .not = None of it.
    .evidence = Ten files.
    .fix = Begin within 10 days.
    .relies-on-em = they write the rule
    .relies-on-em-rule = this is the rule
