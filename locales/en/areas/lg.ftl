### Legal: the words of flows/areas/lg.yaml, in the same order.

area-lg = Legal
    .short = Legal
    .mandate = Makes contracts fair and readable, keeps us within consumer law and binds partners to the same rules.

lg-plain-contract = Are our contracts written so that the clients who sign them can understand them?
    .title = Contracts that clients understand
    .why = What clients cannot understand they cannot refuse, and it may be used against them later.
    .meets = The first page gives the main terms in plain words in clients’ languages, and most clients tested could explain them.
    .partly = Contracts were made simpler, but not all, not in all main languages, or clients were not tested or could not explain them.
    .not = Contracts are in legal language or small print only.
    .evidence = The contracts in use; ask three clients to explain the main terms.
    .fix = Rewrite the main loan contract with all key terms on one plain page. Done when three clients can explain it and it is in use.
    .relies-on-mp-language-and-format = Marketing knows which languages and formats clients follow

lg-guarantor-informed = Before signing, is each guarantor or group member told what they may have to pay and when?
    .title = Guarantors told what they may owe
    .why = People who sign as a favour may later have to pay a debt they never understood.
    .meets = Each one gets a written explanation with the highest amount, hears it in their own language and signs it.
    .partly = Only some get it, or it is only spoken, only given to the group as a whole, or leaves out the highest amount.
    .not = They sign without an explanation.
    .evidence = Guarantor forms in five files; ask two guarantors.
    .fix = Introduce a one-page guarantor sheet with the highest amount to pay. Done when no loan is paid out without it.
    .relies-on-sf = frontline staff explain the sheet before signature

lg-law-changes-tracked = When consumer, credit or data law changes, does Legal tell each department what to do differently?
    .title = Law changes passed on
    .why = Clients lose new rights when our forms and habits stay as they were.
    .meets = A dated list shows the laws, the changes and the departments told, and these made the changes on time.
    .partly = Departments are told, but without a list, late, or not all of them.
    .not = Nobody follows the changes, or departments are not told.
    .evidence = The list and proof of two changes made.
    .fix = Start a one-page list of laws with a person and a date for the next check. Done when each department has confirmed its changes.
    .relies-on-em-department-duties = each department needs someone who takes up the changes

lg-price-rules-followed = Has Legal confirmed in the past year that all our rates, fees and disclosures follow the law?
    .title = Legal check of prices
    .why = Where a legal price cap or disclosure rule is broken, clients pay what they do not owe.
    .meets = Every product was checked in writing in the last 12 months, and all gaps are closed.
    .partly = Only some products were checked in that time, or gaps are still open.
    .not = There was no check in the last 12 months.
    .evidence = The written check and proof of corrections.
    .fix = Compare the price table of each product with the law in one sheet. Done when every line has a yes or a correction date.
    .relies-on-fn-full-cost-calculated = Legal compares the calculated cost with legal caps
    .relies-on-pm-fees-reviewed = the check needs the complete list of fees

lg-no-unfair-clauses = Are client contracts free of clauses that take away rights, such as the right to complain?
    .title = Contracts free of unfair clauses
    .why = A clause that gives up the right to complain, or lets us change the price alone, leaves the client helpless.
    .meets = All contracts were checked in the last two years against a list of unfair clauses, and none is left.
    .partly = Only some contracts were checked, the check is older than two years, or an unfair clause was left in.
    .not = Contracts were never checked for such clauses.
    .evidence = Check list and contracts before and after.
    .fix = Check each contract for clauses that give up rights or let us change terms alone, and delete them. Done when new versions are in use everywhere.

lg-seizure-lawful = Are clients’ goods taken only after every step of a written legal procedure?
    .title = Lawful taking of clients’ goods
    .why = Goods taken by force or under fear are theft to the client and often cannot be got back.
    .meets = A written procedure with notice, time to settle and all legal steps was followed in every case.
    .partly = There is a procedure, but steps were late or missing in some cases, or a single breach happened and was put right.
    .not = There is no procedure, or goods are taken or handed over under pressure outside it and nothing is put right.
    .evidence = Procedure and files of the last five cases.
    .fix = Stop all seizures without Legal’s signature and write the steps. Done when each case in the last three months has that signature.
    .relies-on-sf-hardship-offered = seizure may only follow after another plan was offered

lg-surplus-returned = When a client’s goods are sold, does the client get back everything above the debt?
    .title = Surplus from sold goods returned
    .why = Clients lose a shop or a cow for a debt worth a tenth of it.
    .meets = The rest is always paid out with a statement, an independent person sets the value, and staff may not buy.
    .partly = The rest is paid out, but only on request or without a statement, or we set the value, or staff may buy.
    .not = We keep the rest, or nobody works out what it is.
    .evidence = Files of the last three sales with value, price and payment.
    .fix = Use an independent valuer, ban sales to staff and send each client a statement. Done when the next sale file shows all three.
    .relies-on-fn = Finance pays the rest to the client and records it

lg-collectors-bound = Do contracts with agents, collectors, insurers and payment firms bind them to our client rules, with penalties?
    .title = Partners bound by client rules
    .why = Clients see no difference between us and a partner who cheats or threatens them.
    .meets = All contracts include conduct, data, complaints, deadlines and penalties, and penalties were applied to known breaches.
    .partly = Some contracts lack some of these, or a known breach had no penalty.
    .not = No contract includes our client rules.
    .evidence = Contracts with the five most important partners.
    .fix = Add a one-page annex with client rules, deadlines and penalties to each partner contract. Done when all partners with client contact have signed.
    .relies-on-em-code-approved = the annex is the code put into the contract
    .relies-on-rm = Risk checks that partners keep to it

lg-data-consent-clause = Do clients agree, in a separate plain text, to how their data is used and shared?
    .title = Separate consent to data use
    .why = Consent hidden in small print means that clients never really chose.
    .meets = A short separate text names the uses, the partners and the credit bureau, and clients can refuse what is not needed.
    .partly = Consent is asked, but only inside the contract, or clients have to accept all uses together.
    .not = Consent is not asked.
    .evidence = Consent text on paper and in the app.
    .fix = Write half a page of plain consent text with a choice for each extra use. Done when it is signed or ticked apart from the contract.
    .relies-on-it = the system must store what each client agreed to

lg-outside-help-named = Does the contract name an outside body, such as the regulator or a mediator, where a client can complain?
    .title = Outside body for complaints named
    .why = When we are wrong and do not admit it, clients need someone who is not us.
    .meets = A correct name and contact are in the contract and on every written answer to a complaint.
    .partly = They are in only one of the two, or are out of date.
    .not = They are in neither.
    .evidence = Contract and a sample complaint answer.
    .fix = Add the contact of the regulator, ombudsman or association mediator to both. Done when both are in use and the contact was tested.
    .relies-on-cc-answer-with-reason = the contact must also be on the answer that the client gets
