### Sales Force and Frontline Employees: the words of flows/areas/sf.yaml, in the same order.

area-sf = Sales Force and Frontline Employees
    .short = Sales & frontline
    .mandate = Explains, checks, lends and collects honestly and respectfully, face to face, by phone or through an agent.

sf-ability-to-repay-checked = For each loan, are the client’s income and household spending worked out from checked facts?
    .title = Income and spending checked
    .why = A loan based on a guess takes food or school money from the family to repay.
    .meets = For each loan, both are checked on site, by phone or with data, and written down.
    .partly = It is done for some loans only, for income only, or with standard figures or figures copied from the last loan.
    .not = Neither is checked, and goods taken as security, the group, a score or the past record is used instead.
    .evidence = Five files compared with a visit or call to the client.
    .fix = Write down real income and spending for each loan and have the manager test one in ten. Done when tested files match the facts.
    .relies-on-hr-targets-realistic = a real check takes time that targets must allow
    .relies-on-pr-debt-limit-in-rules = the result is measured against the limit

sf-analysis-decides = When the figures show that a client cannot repay, is the loan refused or made smaller?
    .title = Decisions that follow the figures
    .why = A check that never changes the decision is useless, and the client carries the debt.
    .meets = It is in at least nine of ten cases, the rest have a second signature, and each case is recorded with its reason.
    .partly = It is in more than half of the cases, but in fewer than nine of ten, or without the second signature or the record.
    .not = It is in half of the cases or fewer, or figures are often changed until the loan fits.
    .evidence = List of refused or reduced loans with reasons.
    .fix = Record each refusal or reduction with its reason and discuss it weekly without blame. Done when each office has such a list.
    .relies-on-hr-bonus-rewards-quality = staff refuse loans only if it does not cost them their bonus

sf-other-debts-checked = Before lending, do we check what the client already owes to others?
    .title = Debts to others checked
    .why = The third or fourth loan is the one that breaks a family.
    .meets = For each loan the client is asked and, where there is a credit bureau, its report is read.
    .partly = It is done for some loans only, or only one of the two is done although there is a bureau.
    .not = Other debts are neither asked about nor checked.
    .evidence = Bureau report or note of other debts in ten files.
    .fix = Add a mandatory line for other debts and the bureau result to the loan form. Done when no loan is approved without it.
    .relies-on-it-credit-report-correct = many bureaus give reports only to lenders who report properly themselves
    .relies-on-lg-data-consent-clause = a bureau check needs the client’s consent where the law asks for it

sf-cost-explained = Before signing or accepting, is each client told in plain words the total to repay, fees included?
    .title = Total to repay told before signing
    .why = Clients who know only the instalment find out too late what the loan really takes from them.
    .meets = Each client is told the total in money for their own loan, fees included, and most clients asked can repeat it.
    .partly = The total is told to some clients or in some channels only, leaves out fees, or half or fewer of the clients asked can repeat it.
    .not = Clients hear only the rate or the instalment, or nothing.
    .evidence = Watch three sales; ask three clients what they will pay in total.
    .fix = Use the one-page summary with the client’s own figures at each sale. Done when three clients asked at random can say the total.
    .relies-on-pm-key-facts-current = staff can explain only what the summary says
    .relies-on-hr-training-before-field = explaining costs in plain words has to be practised

sf-copy-in-hand = Does each client get a complete copy of what they signed or accepted, with the repayment plan?
    .title = Client’s copy of the contract
    .why = Without a copy the client cannot prove what was agreed or plan the payments.
    .meets = Each client gets it on the same day, with the plan and no empty fields, on paper or as a file they can keep.
    .partly = Only some clients get it, or it comes later, only on request, with empty fields or without the plan.
    .not = Clients get no copy that they can keep.
    .evidence = Ask five clients to show their copy.
    .fix = Hand over a complete copy before paying out. Done when five clients out of five can show theirs.
    .relies-on-lg-plain-contract = a copy helps only if the client can read it

sf-no-pressure = Can clients say no to an offer, or take time to decide, without being pressed?
    .title = Freedom from sales pressure
    .why = Pressed clients sign for loans or add-ons they do not want and cannot carry.
    .meets = A rule forbids pressing, in groups and apps too, staff offer time to decide, and clients asked confirm it.
    .partly = Pressing happens only at times, such as at the end of the month, or never but no rule forbids it.
    .not = Pressing is normal, such as repeated visits, last-chance offers or no time to decide.
    .evidence = Ask five recent clients and watch one sale near the end of a month.
    .fix = List which sales behaviour is not allowed and give at least one day to decide on first loans. Done when ten clients called confirm it.
    .relies-on-hr-bonus-rewards-quality = staff press clients when their own pay depends on volume

sf-collections-respectful = When collecting late payments, do all staff and collectors avoid threats, shouting and public shaming?
    .title = Respectful debt collection
    .why = Shaming and threats drive clients from their homes and do lasting harm to families.
    .meets = Written rules on hours, places and words cover everyone who collects, and late clients asked report no breach.
    .partly = Breaches are rare and punished, or there are none but rules are missing or leave out groups or outside collectors.
    .not = Threats, shouting or shaming are common, or nothing happens to those who do it.
    .evidence = Collection rules; calls to ten late clients; complaints about collection.
    .fix = Write on one page what collectors must do and must never do, and practise it with everyone who collects. Done when calls to ten late clients raise no breach.
    .relies-on-em-code-approved = collection rules rest on the list of forbidden acts
    .relies-on-hr-misconduct-sanctioned = rules are kept when breaches have consequences

sf-hardship-offered = When illness or loss stops a client from paying, is a new repayment plan offered before any goods are taken?
    .title = New plan for clients in hardship
    .why = Illness or a lost harvest is not bad faith, and seizing tools makes repayment impossible.
    .meets = Written rules say who qualifies, staff offer it without being asked, and goods are taken only as a last step.
    .partly = It is possible, but without written rules, only if the client asks, or not in all branches.
    .not = No new plan is possible, or goods are usually taken first.
    .evidence = Rules for new repayment plans; files of five late clients.
    .fix = Write who can get a new plan and train staff to offer it at the first visit. Done when the files of ten late clients show the offer.
    .relies-on-rm-rescheduling-not-hiding = Risk sets how new plans are counted so that they help and do not hide
    .relies-on-pm = product terms must allow a new plan

sf-client-data-private = Do staff keep clients’ debts and papers hidden from others, such as neighbours, other clients or relatives?
    .title = Debts and papers kept private
    .why = When others learn who owes what, clients lose respect, customers and sometimes their safety.
    .meets = Papers and screens are locked or covered, private phones hold no client data, and only client and guarantors hear of the debt.
    .partly = No outsider is told on purpose, but papers lie open, talks are overheard or private phones hold client data.
    .not = Debts are told to outsiders on purpose, put on a notice board or posted where other clients can read them.
    .evidence = Walk through a branch; look at notice boards, desks and chat groups.
    .fix = Remove public lists and move client data from private chats to the system. Done when a surprise visit finds none.
    .relies-on-it-lost-device-safe = staff need safe devices to stop using private phones
    .relies-on-hr-confidentiality-signed = the promise makes the duty personal

sf-complaint-route-told = Do frontline staff tell each new client how to complain, also about the staff themselves?
    .title = New clients told how to complain
    .why = Clients fear losing the next loan and stay silent unless they hear that complaining is safe.
    .meets = It is part of each first sale, a number is handed over, and at least four of five new clients asked know it.
    .partly = Only some staff do it, no number is handed over, or fewer than four of five know it.
    .not = New clients are not told.
    .evidence = Ask five new clients how they would complain.
    .fix = Add one sentence and a card with the number to each first sale. Done when four of five new clients know it.
    .relies-on-cc-complainant-protected = staff can promise safety only if it is real
