### Mirrors: what it means when the policy side says yes and the practice side says no.

mirror-em-full-price-rule--sf-cost-explained = Management trusts a rule that does not reach the sale, and clients sign without knowing what they will pay in total.
mirror-em-code-approved--lg-collectors-bound = The code is said to cover agents and collectors, but their contracts leave them free to treat clients by their own rules.
mirror-em-growth-targets-safe--rm-market-debt-watch = Growth targets are said to respect client debt, but nobody produces the figures by area that this would need.
mirror-em-growth-targets-safe--hr-targets-realistic = Targets are believed to fit the staff we have, but many frontline employees have no time for all checks and visits.
mirror-em-pricing-policy--pm-fees-reviewed = Prices are said to be reviewed with clients in mind, but nobody looked at the fees and penalties they pay.
mirror-em-privacy-policy--it-access-by-role = The policy says who may see client data, but the systems let most staff see all of it.
mirror-pr-debt-limit-in-rules--sf-other-debts-checked = The limit is meant to count all debts of a household, but nobody asks or checks what the client owes to others.
mirror-pr-complaints-used--cc-causes-reported = Products are said to answer what clients complain about, but no department gets complaints sorted by cause and product.
mirror-pr-nobody-shut-out--mp-language-and-format = Products are said to be open to people who cannot read, but all they get is text, and not in every main language.
mirror-pm-fresh-check-on-repeat--sf-ability-to-repay-checked = Repeat loans are believed to rest on fresh figures, but on the front line nobody works out what the client can repay.
mirror-pm-extras-optional--sf-no-pressure = Add-ons are optional in the terms, but clients are pushed at the sale and are not really free to refuse them.
mirror-hr-confidentiality-signed--sf-client-data-private = Everyone has promised to keep client data confidential, but debts are still told to outsiders or posted where others see them.
mirror-mp-full-cost-in-ads--fn-full-cost-calculated = Advertisements show a total cost that Finance has never worked out, so the figure clients rely on may be wrong.
mirror-mp-complaint-route-shown--cc-two-ways-to-complain = Walls and leaflets promise a way to complain, but complaints still have to go through the person they may be about.
mirror-sf-complaint-route-told--cc-clients-know-how = Staff believe that every new client hears how to complain, but few clients know it, or nobody has asked them.
mirror-fn-bad-loans-recognised--rm-rescheduling-not-hiding = The accounts are believed to show every bad loan, but loans that only replace late ones look like normal loans.
mirror-rm-complaints-sampled--cc-every-complaint-logged = Audit believes its sample shows how complaints end, but without a log most complaints can never be picked.
mirror-rm-scoring-reviewed--pm-refusals-checked = The score is said to treat all groups fairly, but nobody counts the refusals, so nobody can know.
mirror-lg-data-consent-clause--mp-easy-opt-out = Clients are told that they can refuse extra uses of their data, but they have no working way to stop our marketing messages.
mirror-it-debt-limit-blocked--sf-analysis-decides = The system is believed to stop loans that are too big, but such loans are granted anyway, or figures are changed until they fit.
mirror-it-access-by-role--cc-complainant-protected = Staff are said to see only the data they need, but they usually learn which client complained, or revenge has no consequences.
