### Product Research and Development: the words of flows/areas/pr.yaml, in the same order.

area-pr = Product Research and Development
    .short = Product research
    .mandate = Designs products around what clients need, can afford and can understand, and tests them before launch.

pr-clients-asked-first = Before the last new or changed product was designed, were clients themselves asked what they need?
    .title = Clients asked before design
    .why = Products designed without clients leave them with loans or savings plans that do not fit their lives.
    .meets = At least ten clients of different kinds were asked before the design, and what they said is written down.
    .partly = Clients were asked before the design, but fewer than ten, only one kind, or without notes.
    .not = No client was asked before the design, even if staff were.
    .evidence = Research notes, list of who was asked, and the design paper that uses them.
    .fix = Hold three group talks with different kinds of clients before the next change. Done when a two-page summary is attached to the design.
    .relies-on-sf = frontline staff know which clients to ask and bring them in

pr-instalments-match-income = Can the repayment plan be set to fit the times when the client earns money?
    .title = Repayment plans that match income
    .why = Farmers and traders who must pay weekly on seasonal income borrow elsewhere to pay us.
    .meets = For every main kind of income that our clients have, a fitting repayment plan exists and is offered.
    .partly = There is a choice of plans, but none fits a large group such as farmers or day workers, or staff rarely offer it.
    .not = There is one fixed plan for everybody.
    .evidence = Product terms; compare three repayment plans with when those clients earn.
    .fix = Add one repayment plan for the largest group with uneven income. Done when it is in the product terms and offered in all branches.
    .relies-on-it = the system must be able to handle uneven schedules

pr-pilot-before-launch = Was the last new product tried with a small group of clients before it was offered to all?
    .title = Trial before launch
    .why = Mistakes that would hurt fifty clients in a trial hurt thousands after a full launch.
    .meets = A trial with written questions was run, and its written results decided whether to launch, change or stop.
    .partly = There was a trial, but without written questions or results, or the launch was decided before it ended.
    .not = There was no trial; the product was offered to all clients at once.
    .evidence = Trial plan, results and the decision to launch.
    .fix = Make a trial with a written decision to launch, change or stop part of the launch procedure. Done when the next product has passed through it.
    .relies-on-sf = frontline staff run the trial and report what clients say
    .relies-on-lg = Legal clears the terms before real clients sign them

pr-terms-understood = During the product trial, were clients asked to explain the price and the penalties in their own words?
    .title = Price understood in the trial
    .why = A product that clients cannot explain is one they cannot compare or refuse, and late charges come as a shock.
    .meets = At least ten clients were asked to explain, and what they misunderstood was reworded.
    .partly = Fewer were asked, what they misunderstood was left as it was, or clients were asked only whether they understood.
    .not = Nobody checked what clients understood.
    .evidence = Notes from the trial and the text before and after.
    .fix = Ask ten clients to explain price and penalties and reword what they get wrong. Done when eight of ten explain it correctly.
    .relies-on-mp-language-and-format = clients must be tested on the texts they will really see

pr-nobody-shut-out = When a product is designed, does someone check who could be left out, such as people who cannot read?
    .title = Check on who could be left out
    .why = People who cannot read or travel, or have no phone of their own, are left out or depend on others who may cheat them.
    .meets = A written check covers reading, language, disability, sex, distance and phone, with an answer for each.
    .partly = Only some of these are checked, or nothing is written down.
    .not = Nobody checks who could be left out.
    .evidence = Design paper or checklist of the last product.
    .fix = Add one page to the design procedure that asks who could be left out. Done when it is filled in for the next product, with actions.

pr-debt-limit-in-rules = Do the rules of each loan product limit how much of a client’s income, after living costs, may go to repayments?
    .title = Debt limit in product rules
    .why = Without a limit, one bad week is enough to make the client miss meals or borrow to repay.
    .meets = Every loan product has a written limit that counts all household debts, and each exception has a second signature.
    .partly = A limit exists, but leaves out some products, other debts or living costs, or exceptions lack a second signature.
    .not = Only the loan size is limited, or nothing is.
    .evidence = Product rules and a sample of approved loans.
    .fix = Set one limit on repayments as a share of income after living costs, counting all debts. Done when it is in every loan product and on the analysis form.
    .relies-on-rm-late-loans-by-cause = the right limit is learned from loans that went wrong

pr-cost-affordable = Before launch, does someone judge whether typical clients can afford the total cost of the product?
    .title = Affordability of the total cost
    .why = Fees that look small one by one can take the whole profit of a small business.
    .meets = The launch paper shows the total cost in money for three typical clients and says why they can afford it.
    .partly = The cost is worked out, but for fewer clients, only as a rate, or without saying whether they can afford it.
    .not = The cost to clients is not worked out; only our income from the product is.
    .evidence = Launch paper with examples in money.
    .fix = Add three examples in money, each with a reason why the client can afford it, to the launch paper. Done when no product is approved without them.
    .relies-on-fn-full-cost-calculated = Finance provides the correct total cost

pr-no-essential-collateral = Do product rules forbid taking as loan security what a family needs to live or to earn?
    .title = Essential goods never as security
    .why = A client who loses the stove, the bed or the sewing machine loses the means to recover.
    .meets = A written list names what may never be taken, and no loan file checked shows such goods.
    .partly = The rule is known but not written, or some files checked show such goods.
    .not = There is no such rule; anything of value may be taken.
    .evidence = Product rules, list of security in ten loan files.
    .fix = Write the list of things never to be taken as security. Done when it is in the product rules and in staff training.
    .relies-on-lg-seizure-lawful = the rule protects families only if goods are never taken on the spot

pr-only-needed-data = Does each form or app ask only for client data that the service really needs?
    .title = Only needed data in forms and apps
    .why = Data we do not need, such as phone contacts or photos, can leak or be used to shame clients.
    .meets = Each question and app permission has a written reason, and those without one were removed.
    .partly = It was checked and no app reads too much, but some reasons are not written or a needless question is still asked.
    .not = Nobody has checked, or an app reads contacts, messages or photos that the service does not need.
    .evidence = Forms and app permissions with the reason for each.
    .fix = List every item asked for and strike out those without a reason. Done when forms and app permissions match the list.
    .relies-on-it = ICT must remove the fields and permissions that are struck out
    .relies-on-lg-data-consent-clause = what we collect must match what clients agreed to

pr-complaints-used = Were clients’ complaints used the last time a product was designed or changed?
    .title = Complaints used in product design
    .why = If what clients complain about never reaches the designers, the same harm is built in again.
    .meets = The design paper lists the main complaints and says for each what was changed, or why not.
    .partly = Complaints were looked at, but the paper does not list them or does not say what was done.
    .not = Complaints were not looked at.
    .evidence = Design paper and complaint summary of the same period.
    .fix = Ask Customer Service for the top five complaints before each design and answer each. Done when the answers stand in the design paper.
    .relies-on-cc-causes-reported = designers need complaints sorted by cause and product
