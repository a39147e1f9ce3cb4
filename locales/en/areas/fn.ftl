### Finance: the words of flows/areas/fn.yaml, in the same order.

area-fn = Finance
    .short = Finance
    .mandate = Works out what clients really pay, keeps prices and charges fair and keeps client money safe.

fn-client-money-safe = Is the money in clients’ savings or wallets kept so that every client can be paid when it is due?
    .title = Safety of client money
    .why = People who cannot get their savings in an emergency lose trust and perhaps their business.
    .meets = It is kept apart or backed as the law asks, checked every month, and always paid out when due.
    .partly = It is kept apart or backed as the law asks, but not checked every month, or some payouts are late.
    .not = It is not kept apart or backed as the law asks, or clients were refused their money.
    .evidence = Monthly reconciliation and the list of late payouts.
    .fix = Reconcile client money with the bank every month and report the gap. Done when three months in a row show no gap.
    .relies-on-lg-law-changes-tracked = the law says how client money must be held

fn-bad-loans-recognised = Are loans that clients cannot repay counted as bad on time, instead of being replaced with new loans?
    .title = Bad loans counted on time
    .why = Bad loans hidden by new loans keep clients in debt and hide that lending has gone wrong.
    .meets = Written rules are applied each month, and the last audit confirmed it.
    .partly = Written rules exist, but are applied late, with exceptions or without confirmation by an audit.
    .not = There are no written rules, or late loans are often replaced with new ones.
    .evidence = Provisioning rules, monthly table and the audit letter.
    .fix = Apply the provisioning table each month and list every replaced late loan. Done when the auditor accepts three months in a row.
    .relies-on-rm-rescheduling-not-hiding = Risk reports which loans were replaced or rescheduled

fn-full-cost-calculated = Has Finance worked out, for each loan product, the full yearly cost to the client with all fees (APR)?
    .title = Full yearly cost (APR) worked out
    .why = If we do not know the real price ourselves, no one can tell the client or judge whether it is fair.
    .meets = Each product has a figure from the last 12 months that counts all fees, forced savings and insurance.
    .partly = Only some products have one, or it leaves out fees, savings or insurance, or is older than 12 months.
    .not = No product has one, and only the stated interest rate is known.
    .evidence = Calculation sheets with date for each product.
    .fix = Calculate the full yearly cost for each product with one agreed sheet. Done when all products have a dated figure that Product Management uses.
    .relies-on-pm-fees-reviewed = the yearly fee review gives the complete list of fees to count

fn-prices-compared = At least once a year, are our full prices compared with those of similar providers?
    .title = Prices compared with other providers
    .why = Clients who cannot shop around depend on us to notice when we have become too expensive.
    .meets = A dated comparison of full prices was made in the last 12 months, and where we cost more, the reason or a plan is written.
    .partly = There was a comparison in the last 12 months, but of interest rates only, or without a reason or plan where we cost more.
    .not = There was no comparison in the last 12 months.
    .evidence = Comparison table and conclusion.
    .fix = Compare the main product with three similar providers on full yearly cost. Done when the table and a conclusion went to management.
    .relies-on-mp = Marketing collects competitors’ public prices

fn-price-build-up = Can Finance show what each price is made of, such as cost of money, operations, losses and profit?
    .title = Breakdown of prices
    .why = Without this, clients pay for waste and high losses, and no one sees where prices could fall.
    .meets = Each main product has a breakdown from the last 12 months, and management used it in the last price decision.
    .partly = There is one, but for the institution or some products only, older than 12 months, or not used.
    .not = There is no breakdown.
    .evidence = Breakdown sheet and the decision that used it.
    .fix = Break down the price of the largest product into four parts. Done when all main products have it and it is part of the yearly price review.
    .relies-on-rm-late-loans-by-cause = the loss part of the price comes from Risk
    .relies-on-it = costs by product come from the system

fn-late-charges-capped = Is there a limit to what a late client can be charged in penalties and extra interest?
    .title = Limit on late charges
    .why = Without a limit a small delay grows into a debt larger than the loan.
    .meets = A written cap covers all late charges together, for every product, and the system stops at it.
    .partly = A cap exists, but not in the system, not for every product, or not for both penalties and extra interest.
    .not = There is no cap, and charges grow for as long as the client is late.
    .evidence = Price table and two old late loans in the system.
    .fix = Set a cap on all late charges together and have it built in. Done when a test on the oldest late loan stops at the cap.
    .relies-on-it = the system must stop charging at the cap
    .relies-on-lg-price-rules-followed = the cap may not exceed what the law allows

fn-penalty-income-watched = Does Finance report each quarter how much we earn from penalties and fees for failed payments?
    .title = Penalty income reported
    .why = Rising penalty income means that clients are in trouble, and that we have started to live from it.
    .meets = It is reported each quarter by product and region, and increases are explained.
    .partly = It is reported, but less often, only as a total, or without explaining increases.
    .not = It is not shown apart from other income.
    .evidence = The last two quarterly reports.
    .fix = Show penalty income as its own line by product and region in the quarterly report. Done when two reports in a row include it with a comment.

fn-overcharges-refunded = When we find that clients were charged too much, do we pay it back without waiting for them to ask?
    .title = Overcharges paid back unasked
    .why = Clients rarely notice small errors, and keeping their money is taking it.
    .meets = A written rule sets a time limit, and all clients hit by the last known error were repaid within it.
    .partly = Clients are repaid without asking, but there is no rule, it is late, or some are left out.
    .not = Only those who complain are repaid, or nobody is.
    .evidence = List of errors found and repayments in the last year.
    .fix = Write a rule to repay every affected client within 30 days. Done when the last known error has been repaid to all.
    .relies-on-cc-causes-reported = complaints reveal errors that hit many clients

fn-receipt-every-payment = Does each client get an official receipt or message at once for every payment?
    .title = Receipt for every payment
    .why = Money paid without proof can be stolen, and the client has to pay twice.
    .meets = Each payer gets a numbered receipt or message at once, also in groups, in the field, at agents and by phone.
    .partly = Most payers do, but not in groups, in the field or at agents, or it comes later.
    .not = Most payers get nothing that proves their own payment.
    .evidence = Compare ten client receipts with the system.
    .fix = Give numbered receipts or automatic messages for field and agent payments. Done when ten checked payments all match the system.
    .relies-on-it = the system issues the receipt or message at the moment of payment
    .relies-on-sf = frontline staff must hand the receipt over

fn-protection-budget = Does this year’s budget set money aside for client protection work?
    .title = Budget for client protection
    .why = Duties without money stay on paper, and clients meet untrained staff and dead phone lines.
    .meets = Training, complaints handling and data security each have a budget line, and the money is being spent.
    .partly = Only one or two of the three have a line, or the money is cut or not spent.
    .not = None of the three has a line.
    .evidence = The budget and spending to date.
    .fix = Add a line each for training, complaints handling and data security. Done when the budget is approved and half-year spending is reported.
    .relies-on-em-department-duties = the budget follows the duties each department was given
