### Executive Management: the words of flows/areas/em.yaml, in the same order.

area-em = Executive Management
    .short = Top management
    .mandate = Sets the rules, gives every department its duties and answers for how clients are treated.

em-growth-targets-safe = Before growth targets are set, does management check that local clients can carry more debt?
    .title = Client debt in growth targets
    .why = Targets that local clients cannot carry push staff to lend to people who are already struggling.
    .meets = Targets for each region are set after a written look at client debt, other lenders and staff numbers there.
    .partly = Client debt is looked at, but not for each region, not in writing, or without other lenders or staff numbers.
    .not = Client debt is not looked at; targets come from profit, last year’s figures or investors’ wishes.
    .evidence = Business plan and the written look at each region behind the targets.
    .fix = Add one page for each region on client debt, other lenders and staff numbers to target setting. Done when the next plan shows at least one target changed or confirmed because of it.
    .relies-on-rm-market-debt-watch = safe targets need current figures on client debt

em-debt-stress-response = When more clients in a region get into debt trouble, does management change lending there?
    .title = Response to rising client debt
    .why = If the only answer is tougher collection, families already in trouble sell what they live on.
    .meets = Written warning levels exist, and if one was reached, limits or targets there were changed within three months.
    .partly = Lending changed, but after more than three months or without written levels; or no levels are written, but no trouble has grown.
    .not = Trouble grew and lending stayed the same, or nobody watches for it.
    .evidence = Warning levels, management minutes, circulars changing limits or targets.
    .fix = Set three warning levels with the action each one triggers. Done when management has signed them and Risk reports against them every quarter.
    .relies-on-rm-late-loans-by-cause = warning levels are read from late loans and their causes

em-full-price-rule = Is there a rule, for every product and channel, that clients are told the full price before they accept?
    .title = Rule on full price before signing
    .why = Clients who learn of fees after signing pay more than they planned and can no longer say no.
    .meets = A written rule covers all products and channels, apps and agents included, and every sale watched followed it.
    .partly = There is a rule, but it is not written, leaves out some products or channels, or some sales did not follow it.
    .not = There is no rule; each branch or partner decides.
    .evidence = The rule or circular; watch one sale in a branch, one by an agent and one on the phone.
    .fix = Issue a circular that no one signs or taps to accept before the full price is shown. Done when spot checks in three branches and each channel confirm it.
    .relies-on-pm-key-facts-current = staff can show the full price only from a current summary
    .relies-on-fn-full-cost-calculated = the figure shown must be worked out correctly

em-pricing-policy = Is there an approved pricing policy that looks at what clients can afford as well as at what we must earn?
    .title = Pricing policy with affordability
    .why = Without one, prices rise as far as clients will pay, and the poorest pay for our waste.
    .meets = The board approved it, it says how affordability is checked, and prices were reviewed under it in the last year.
    .partly = A policy exists but is not approved, is silent on affordability, or prices were not reviewed in the last year.
    .not = There is no written policy; prices are set case by case or copied from others.
    .evidence = Pricing policy and minutes of the last price review.
    .fix = Write a two-page pricing policy that says how affordability is checked and who may set prices. Done when it is approved and used for one product.
    .relies-on-fn-price-build-up = the policy needs to know which costs the price covers

em-named-owner = Is one senior manager named, in writing, as responsible for client protection across all departments?
    .title = Senior owner of client protection
    .why = When everybody is responsible, nobody acts, and clients meet the same problem again in every branch.
    .meets = A senior manager (reporting to the head of the institution) has it in writing, and most staff asked can say who it is.
    .partly = A senior manager does it, but it is not in writing, is split between several, or half or fewer of the staff asked can say who it is.
    .not = No senior manager does it; it is left to a junior employee or to nobody.
    .evidence = Job description or appointment letter; ask three employees who it is.
    .fix = Appoint one senior manager in writing and announce it to all staff. Done when the job description says so and every branch knows the name.

em-department-duties = Does every department have its own client protection duties in writing?
    .title = Written duties by department
    .why = Without written duties the work falls between departments, and clients are sent from desk to desk.
    .meets = Each department has its duties in writing, reviewed in the last two years, and its head can name three of them.
    .partly = Some departments have none, some lists are older than two years, or some heads cannot name three duties.
    .not = No department has its own; client protection stands only in a general policy or project, or nowhere.
    .evidence = Department plans, job descriptions or procedures that name the duties.
    .fix = Have every department head write five to ten duties and get them approved. Done when all departments have a signed list with a review date.
    .relies-on-hr-appraisal-client-treatment = duties count only when people are appraised on them

em-code-approved = Has the board or top management approved a code of conduct that lists what staff must never do to clients?
    .title = Approved code of conduct
    .why = Where forbidden behaviour is not spelled out, shouting, threats and bribes are excused as normal work.
    .meets = An approved code names each forbidden act and also binds agents and debt collectors, where we use them.
    .partly = An approved code speaks of values only, names few forbidden acts, or leaves out agents or collectors.
    .not = There is no code, or only a draft that was never approved.
    .evidence = The signed code, its date, and the list of forbidden acts.
    .fix = Write a one-page list of forbidden acts towards clients and have the board approve it. Done when it is approved, dated and sent to all staff, agents and collectors.
    .relies-on-lg = Legal checks the code against labour law, so that sanctions hold

em-privacy-policy = Is there an approved written policy on who may see, use and share client data?
    .title = Privacy policy for client data
    .why = Without it, phone numbers and debts reach relatives, employers or sellers, and that can never be undone.
    .meets = An approved policy, reviewed in the last two years, covers paper, apps and partners and names the penalties.
    .partly = A policy exists but is not approved, not reviewed in two years, or leaves out paper, apps, partners or penalties.
    .not = There is no written policy.
    .evidence = The policy and its approval date; ask one employee what it forbids.
    .fix = Write a policy that covers paper, systems, phones and partners and have it approved. Done when it is dated and each department head has signed it.
    .relies-on-lg-law-changes-tracked = Legal says what data protection law demands today

em-board-client-report = At least once a year, does the board discuss a written report on how clients are treated?
    .title = Client report to the board
    .why = A board that sees only profit and growth is the last to learn that clients are harmed.
    .meets = In the last 12 months the board discussed a written report on complaints, client debt and staff misconduct.
    .partly = The board discussed only one or two of these, heard of them without a report, or got a report and did not discuss it.
    .not = In the last 12 months the board neither got a report on these nor heard of them.
    .evidence = Board minutes and the report itself.
    .fix = Put a client treatment report on the next board agenda, with complaints, client debt and misconduct cases. Done when the minutes record the decisions taken.
    .relies-on-cc-causes-reported = the board sees what clients say only if complaints are analysed
    .relies-on-rm-market-debt-watch = figures on client debt come from Risk

em-board-decides = Did the board’s last discussion of how clients are treated end in a decision on who does what by when?
    .title = Board decisions on client treatment
    .why = A report that is only noted changes nothing, and clients who spoke up see no result.
    .meets = The minutes name at least one action with a person and a date, and the next meeting, if already held, checked it.
    .partly = An action was agreed, but without a person or date, or the next meeting did not check it.
    .not = No action was agreed, or the board did not discuss the subject at all.
    .evidence = Minutes of that meeting and of the next one.
    .fix = End each discussion of client treatment with at least one action, a person and a date. Done when the next minutes report on it.
    .relies-on-cc-causes-reported = a useful decision needs the causes of complaints, not only their number
