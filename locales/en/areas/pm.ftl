### Product Management: the words of flows/areas/pm.yaml, in the same order.

area-pm = Product Management
    .short = Product management
    .mandate = Watches how products work for clients after launch and corrects terms, fees and delivery that hurt them.

pm-extras-optional = Can a client take a loan without add-ons such as insurance, unless the law demands them?
    .title = Freedom to refuse add-ons
    .why = Forced add-ons raise the cost, and many clients do not even know that they are insured.
    .meets = Each add-on has its own price line, and a client who refuses it gets the same loan just as fast.
    .partly = Clients can refuse add-ons, but not each has its own price line, or refusing makes the loan slower or more expensive.
    .not = An add-on is required although no law demands it, or clients are not told that they can refuse.
    .evidence = Application form; ask five clients what they pay for and whether they could say no.
    .fix = Put each add-on on its own line with price and a yes or no box. Done when clients can refuse and the form is in use.
    .relies-on-sf-no-pressure = the choice is real only if staff do not push

pm-insurance-claims-paid = When clients or families make a claim on insurance sold through us, is it settled within the promised time?
    .title = Insurance claims settled on time
    .why = A family that lost its earner still has to pay the loan when the claim is stuck.
    .meets = A time limit is written, claims are tracked, and at least nine of ten in the last year were settled within it.
    .partly = Claims are tracked, but no time limit is written or fewer than nine of ten were settled within it.
    .not = Nobody tracks claims once they go to the insurer.
    .evidence = Claims list with dates for the last 12 months.
    .fix = Keep a claims list with dates and call the insurer weekly about late ones. Done when the list is complete and late claims reach management.
    .relies-on-lg-collectors-bound = the insurer’s deadlines must stand in its contract

pm-satisfaction-asked = In the past year, were clients, including those who left, asked what they think of our products?
    .title = Client opinions on products
    .why = Clients who are unhappy rarely complain, they leave or default, and we never learn why.
    .meets = In the last 12 months at least 50 clients, current and former, were asked, and results are split by product.
    .partly = Fewer were asked, only current or only former clients were, or results are not split by product.
    .not = No client was asked in the last 12 months.
    .evidence = Survey or call notes with date and number of people asked.
    .fix = Call 50 current and 20 former clients with five short questions. Done when the results are shared with all departments.
    .relies-on-cc = Customer Service helps to make the calls and compares the answers with complaints

pm-feedback-acted-on = In the past year, did what clients told us lead to at least one change in a product or its delivery?
    .title = Changes made from client feedback
    .why = Asking without changing anything teaches clients that speaking is useless.
    .meets = At least one change was made, and clients were told about it.
    .partly = A change was decided but is not yet made, or clients were not told about it.
    .not = No change was decided.
    .evidence = Decision, the change, and the message to clients.
    .fix = Pick the most frequent wish, change one thing within three months and tell clients. Done when the change is live and announced.
    .relies-on-pr-clients-asked-first = larger changes need a redesign with clients

pm-fresh-check-on-repeat = Before a repeat or bigger loan, is the client’s ability to repay checked again?
    .title = Fresh check for repeat loans
    .why = Loans that grow automatically lead good clients into debt they cannot carry.
    .meets = For every repeat loan, digital ones too, income and debts are checked with figures collected for that loan.
    .partly = It is checked only above a certain amount, only for income or only for debts, or with figures from an earlier loan.
    .not = It is not checked; a good repayment record alone is enough.
    .evidence = Files or decision records of five repeat loans.
    .fix = Require fresh income and debt figures for each repeat loan. Done when no repeat loan can be approved without them.
    .relies-on-sf-ability-to-repay-checked = the fresh check is made on the front line
    .relies-on-rm-scoring-reviewed = automatic repeat loans depend on a sound score

pm-key-facts-current = Is there an up-to-date one-page summary of price and terms for each product?
    .title = One-page product summaries
    .why = Without it, clients hear a different price from each employee and cannot compare offers.
    .meets = Every product has one, it matches the system today, and clients get it in every branch and channel.
    .partly = Some products lack one, some summaries show old prices, or some clients do not get one.
    .not = There are no summaries, only contracts or leaflets.
    .evidence = Summaries on hand in a branch or in the app, compared with the price table in the system.
    .fix = Make one page per product with total cost, instalments, all fees and penalties. Done when old versions are withdrawn and each branch and channel uses the new ones.
    .relies-on-fn-full-cost-calculated = the total cost on the page comes from Finance
    .relies-on-lg-plain-contract = the page and the contract must say the same thing

pm-changes-announced = Are clients told of a change in price or terms before it starts?
    .title = Notice before prices or terms change
    .why = A client who finds a higher charge on the day of payment has no time to plan or leave.
    .meets = Each affected client gets a message before the change, as early as the law asks, or 30 days before if it sets no time.
    .partly = Clients are told before the change, but later than that, not all of them, or only by posters or online.
    .not = Clients are not told before the change; they notice when they pay.
    .evidence = The notice, its date and how it was sent, for the last change.
    .fix = Set a notice period and the way each client is reached. Done when the next change has proof of notice to every affected client.
    .relies-on-it = messages to each affected client are sent from the system

pm-fees-reviewed = In the past year, was every fee and penalty reviewed to see if it is justified?
    .title = Yearly review of fees and penalties
    .why = Old fees add up and nobody remembers why clients pay them.
    .meets = A dated review names the cost or service behind each fee and penalty, and those without one were dropped.
    .partly = Only some fees were reviewed, or some without a cost or service behind them are still charged.
    .not = There was no review in the last 12 months.
    .evidence = Fee list with reasons and the decision.
    .fix = List every fee and penalty with the cost or service behind it and drop those without one. Done when the new price table is in the system.
    .relies-on-fn-price-build-up = a fee can be judged only against the cost it covers

pm-early-repayment-fair = When a client repays a loan early, do we stop charging interest from that day?
    .title = Interest on early repayment
    .why = Charging for the time after repayment punishes clients who do well and keeps them in debt.
    .meets = Interest stops on that day everywhere, and any fee covers only the cost of closing and was told before signing.
    .partly = Part of the remaining interest is charged, a fee is higher or was not told, or it depends on the branch.
    .not = The full interest is charged, whatever the date.
    .evidence = Product terms and the calculation in two early repayments.
    .fix = Change the terms so that interest stops on the day of repayment. Done when the system calculates it and clients are told.
    .relies-on-it = the system must calculate the early settlement amount

pm-refusals-checked = At least once a year, are refused applications checked for unfair patterns, such as by sex, age or place?
    .title = Fairness of refused applications
    .why = Unfair refusals send people to moneylenders and are invisible one case at a time.
    .meets = Refusals are counted by group at least yearly, and each large difference was looked into, with a note.
    .partly = Refusals are counted, but not by group or not every year, or differences were not looked into.
    .not = Refusals are not counted.
    .evidence = Table of refusals by group and the note on what was found.
    .fix = Record the reason for each refusal and compare groups once a year. Done when the first table has been discussed with Sales.
    .relies-on-it = the system must record refusals and their reasons
    .relies-on-rm-scoring-reviewed = a score can refuse a whole group without anyone noticing
