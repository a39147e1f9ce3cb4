### Who is shown whose answer it is: by name or confidential, and what a confidential round tells.

## Before the first question, and on the card

intro-privacy-named = <b>Who sees it:</b> nobody while the round is open. Once it is closed, your department’s managers and the leaders can see your answers with your name; everybody else only what all together come to.
intro-privacy-confidential = <b>This round is confidential.</b> Nobody is shown what you answer, not even your managers. They see only what five people or more come to together. Notes stand without your name, so write nothing in them that gives you away.
card-privacy-named = <i>By name</i>
card-privacy-confidential = <i>Confidential</i>

## On every summary

own-privacy-named = <i>By name: once the round is closed, your managers and the leaders can see these answers.</i>
own-privacy-confidential = <i>Confidential: these answers are shown to nobody but you.</i>
people-privacy-named = <i>A round by name: those who direct the department see who said what.</i>
people-privacy-confidential = <i>A confidential round: nobody is shown who said what, or how many said it.</i>
institution-privacy = <i>Confidential rounds are part of this. They are told in words, and only where five people or more answered.</i>

## In a round, and while it is put together

round-privacy-named = By name: those who direct a department see who said what, once it is closed.
round-privacy-confidential = Confidential: nobody is shown whose answer it is.
draft-privacy-named = <b>Kind of round:</b> by name. Once the round is closed, those who direct a department see who said what.
draft-privacy-confidential = <b>Kind of round:</b> confidential. Nobody is shown whose answer it is, and there are figures only where five people or more answered.
draft-privacy-stays = By name or confidential: once the round is open, this stays as it is.
draft-too-small = Under five people are asked for { $departments }: too few to be told of alone. Small departments of one area are told of together; otherwise they count only in the institution’s score, and only where five people come together.
draft-ends-looks = Somebody has begun to answer by name for { $departments }, outside any round. That ends now and stays by name. The round begins anew.
button-draft-named = By name
button-draft-confidential = Confidential
button-confidentiality = What confidential means
button-why-withheld = Why is nothing shown here?
button-to-card = ‹ Back

## Where nothing may be told

people-withheld = <b>Nothing is shown of this department alone.</b> The round was confidential, and too few people answered here, or it would give somebody away.
people-withheld-counts = What was said still counts: with other small departments of the same area, or else in the institution’s score, where five people come together.
tally-told = <i>{ $agreement }</i>
tally-untold = <i>nothing is shown: too few answered, or it would give somebody away</i>
agreement-count-untold = nothing is shown of { $count }
figure-withheld = nothing is shown (confidential)
institution-withheld = <b>Answered in a confidential round, and not shown alone:</b> { $departments }
area-department-withheld = • { $department }: answered, not shown alone
area-withheld = <b>Score:</b> none is shown. The round was confidential, and too few people answered, or it would give somebody away.
institution-told = • { $department }: { $state }, { $agreement }
outcome-withheld = The round was confidential, and too few people answered here for anything to be shown of this department alone. What was said still counts in the whole.
outcome-withheld-many = { $count ->
    [one] The round was confidential, and in one of these departments too few people answered for anything to be shown of it alone. What was said still counts in the whole.
   *[other] The round was confidential, and in { $count } of these departments too few people answered for anything to be shown of them alone. What was said still counts in the whole.
}
changes-kept-otherwise = The round before is not compared: one of the two was by name and the other confidential, or too few answered.
change-count-only-now-told = { $count ->
    [one] One is shown now and was not before.
   *[other] { $count } are shown now and were not before.
}
change-count-only-before-told = { $count ->
    [one] One was shown before and is not now.
   *[other] { $count } were shown before and are not now.
}

## A figure explained

explained-confidence-told = <b>Confidence: { $confidence }</b>. Of confidential rounds no answers are listed, only what people come to.
made-by-median-told = Weight { $weight }. What people come to, without numbers
made-by-settled-told = Weight { $weight }. Settled for all
made-by-departments-told = Weight { $weight }. The middle of its departments, without numbers
made-by-rest-told = Weight { $weight }. All small departments together: one figure for everything that is shown nowhere else
left-out-not-told = <b>Left out, since nothing may be shown of it</b> ({ $count })

## The rule in full

confidentiality-title = <b>What confidential means</b>
confidentiality-who = <b>Who said what</b> is shown to nobody: no names, no single answers, no times. You alone see your own.
confidentiality-five = <b>Five at least.</b> Something is shown only where five people or more answered, and never how many said what: only how a responsibility stands, and whether people agree.
confidentiality-agree = <b>Never everybody.</b> “People agree” means three quarters, or all but two. So even where all said the same, nobody can tell that somebody did.
confidentiality-small = <b>Small departments</b> of one area are told of together. Where these are fewer than five as well, they count only in the institution’s score, and only where five people come together.
confidentiality-time = <b>From round to round.</b> Where only somebody who came or left could have turned a result, the one before is shown again, or nothing. A confidential round is never held against one by name.
confidentiality-follow-ups = <b>Follow-up questions</b> are not shown: whoever is asked one has given another answer away.
confidentiality-notes = <b>Notes</b> stand without names, in the order of the alphabet, and only where five people or more of the department answered. Photos and documents are not shown.
confidentiality-once = <b>Once.</b> All this is decided when the round closes, and never counted again.

## In files

workbook-untold = Nothing is shown
workbook-told-agree = people agree
workbook-told-split = people are split
workbook-told-unknown = nobody knows
workbook-told-silent = nothing is shown
report-privacy-named = A round by name
report-privacy-confidential = A confidential round: nobody is shown who said what, or how many said it
report-privacy-institution = Confidential rounds are part of this: told in words, and only where five people or more answered
report-untold = Nothing is shown
report-left-out-not-told = Nothing may be shown of it ({ $count }): { $titles }
    .counted = Nothing may be shown of it: { $count }
report-not-told = Answered in a confidential round, and not shown alone: { $departments }
picture-agreement-untold = nothing is shown
