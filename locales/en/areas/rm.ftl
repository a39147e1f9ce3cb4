### Risk Management: the words of flows/areas/rm.yaml, in the same order.

area-rm = Risk Management
    .short = Risk
    .mandate = Sees client harm coming and checks, through risk work and internal audit, that the rules are followed.

rm-market-debt-watch = At least twice a year, does Risk report how indebted clients are in each area where we lend?
    .title = Client debt reported by area
    .why = Debt crises build up in villages and city quarters long before they show in our total figures.
    .meets = Twice in the last 12 months a written report by area, with bureau, competitor or field data, was discussed by management.
    .partly = There was a report, but only once, only for the whole country, or management did not discuss it.
    .not = There was no such report in the last 12 months.
    .evidence = The last two reports and the minutes that mention them.
    .fix = Make a one-page table for each area with lenders, loans per client and late loans. Done when management has discussed it twice.
    .relies-on-it-credit-report-correct = bureau figures for an area are right only if our own loans are in them
    .relies-on-sf = frontline staff see new lenders and multiple borrowing first

rm-late-loans-by-cause = Are late loans examined by product, branch and employee to find out why clients cannot pay?
    .title = Causes of late loans
    .why = If only the total is watched, a bad product or an employee who presses clients can do harm for years.
    .meets = There are monthly figures by product, branch and employee, with causes found by talking to clients.
    .partly = Figures are less frequent or leave out one of the three, or nobody asks clients for the cause.
    .not = Only the total of late loans is watched, or not even that.
    .evidence = Monthly report and notes on causes.
    .fix = Call ten late clients of the worst product and write down the causes. Done when causes are part of the monthly report.
    .relies-on-it = figures by employee and product come from the system

rm-rescheduling-not-hiding = Are rescheduled and refinanced loans counted and reported apart from normal loans?
    .title = Rescheduled loans reported apart
    .why = New loans that pay old ones hide clients in trouble until it is too late to help.
    .meets = All are marked in the system and reported every month, and a set limit triggers a review.
    .partly = They are counted, but not all of them, not every month or without a set limit.
    .not = They are not marked, so they look like normal loans.
    .evidence = System marking and the monthly report.
    .fix = Mark each rescheduled or refinanced loan, set a limit and report the share every month. Done when the report covers all branches.
    .relies-on-it = the system must be able to mark these loans

rm-audit-checks-ability = Does internal audit test whether the loans in its sample are within what clients can repay?
    .title = Audit of ability to repay
    .why = A complete file can still hold a loan that ruins a family.
    .meets = Each branch audit recalculates income, debts and instalments for a sample, asks some clients, and reports loans that are too big.
    .partly = It is done in some audits only, or only from the papers in the file.
    .not = Nothing is recalculated, and audit checks only that papers, signatures and cash are there.
    .evidence = Audit programme and two reports.
    .fix = Add a recalculation of ten loans, three of them with the client, to each branch audit. Done when two reports show the results.
    .relies-on-pr-debt-limit-in-rules = audit needs a clear limit to test against
    .relies-on-em = audit needs the board’s backing to look beyond papers

rm-scoring-reviewed = Is any score or algorithm that decides on loans checked at least yearly for unfair or harmful results?
    .title = Yearly check of credit scores
    .why = A wrong score lends too much to thousands, or shuts out a whole group, and nobody sees it.
    .meets = In the last 12 months refusals and repayment trouble were compared by group in writing, and what was found was corrected.
    .partly = It was checked, but only for our losses, not by group, longer ago, or without correcting what was found.
    .not = It has not been checked since it was introduced.
    .evidence = The last review and the changes made.
    .fix = Compare refusals and repayment trouble by sex, age and area for one year of decisions. Done when the result and changes are written down.
    .relies-on-it = data on decisions must be kept in a form that can be analysed
    .relies-on-pr = the product rules set what the score may use

rm-audit-visits-clients = Does internal audit talk to clients, without their loan officer present, on each branch audit?
    .title = Audit talks with clients
    .why = Papers do not show bribes, threats or forged signatures, but clients do when they feel safe.
    .meets = Each time a sample, late and former clients included, is visited or called without the loan officer, with set questions.
    .partly = It is done in some audits only, without late or former clients, without set questions or with the loan officer present.
    .not = Audit does not talk to clients.
    .evidence = Audit programme, list of clients talked to and their answers.
    .fix = Visit or call ten clients for each branch audit with eight set questions. Done when two reports contain the answers.
    .relies-on-cc-every-complaint-logged = past complaints tell audit where to look

rm-findings-fixed = Are audit findings about how clients are treated put right by the agreed date?
    .title = Audit findings put right on time
    .why = Known harm that stays open is harm we have chosen to accept.
    .meets = Each finding has a person and a date, and at least nine of ten due in the last 12 months were closed on time with proof.
    .partly = Findings are tracked, but fewer than nine of ten were closed on time, or some without proof.
    .not = Findings are not tracked.
    .evidence = List of findings with dates and proof.
    .fix = List the open findings, each with a person and a date, and review them every month. Done when nine of ten due are closed on time.
    .relies-on-em-named-owner = someone senior must push branches to close findings

rm-fraud-against-clients = Do we actively look for fraud against clients, such as false loans in their name, stolen savings or fake fees?
    .title = Checks for fraud against clients
    .why = Clients pay for loans they never received and may not find out for years.
    .meets = Checks, such as confirming balances with clients, are made at least every quarter, and victims are paid back.
    .partly = Checks are made less often or in some branches only, or some victims are not paid back.
    .not = There are no checks, and cases are handled only when someone reports them.
    .evidence = Plan of checks, results and repayments to clients.
    .fix = Confirm balances with 50 clients each quarter through someone outside the branch. Done when two rounds are complete and gaps were settled.
    .relies-on-fn-receipt-every-payment = receipts are the proof to compare with
    .relies-on-hr-safe-reporting = most fraud is first noticed by colleagues

rm-data-leak-plan = Is there a plan, practised in the past year, for when client data is lost or stolen?
    .title = Plan for lost or stolen client data
    .why = Clients who are not warned cannot protect their money or their name.
    .meets = A written plan names who does what and when clients are told, and it was practised or used in the last 12 months.
    .partly = There is a written plan, but it was not practised in that time or does not cover telling clients.
    .not = There is no written plan.
    .evidence = The plan and the note of the exercise or of a real case.
    .fix = Write a two-page plan and play through one case, such as a stolen tablet. Done when gaps from the exercise are closed.
    .relies-on-it-look-ups-traced = traces show whose records were opened
    .relies-on-cc = Customer Service informs and helps the affected clients

rm-complaints-sampled = Does audit check a sample of closed complaints by asking the clients if they were really resolved?
    .title = Audit of closed complaints
    .why = Complaints are sometimes closed to make figures look good while the client still waits.
    .meets = Clients are asked at least twice a year, and the results are reported outside Customer Service.
    .partly = Clients are asked less often, the results stay inside Customer Service, or only the papers are checked.
    .not = Closed complaints are not checked.
    .evidence = Sample list, answers of clients and the report.
    .fix = Call ten clients with closed complaints each half-year. Done when the first result went to management.
    .relies-on-cc-every-complaint-logged = a sample needs a complete log
