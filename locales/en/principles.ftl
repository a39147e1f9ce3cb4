### The client protection principles, in the order of flows/principles.yaml.

principle-product-design = Appropriate product design and delivery
    .short = Product design
    .meaning = Products and the ways they are delivered fit the clients who use them and do not harm them.

principle-over-indebtedness = Prevention of over-indebtedness
    .short = Over-indebtedness
    .meaning = Nobody is lent more than they can repay without cutting food, school, health or the means to earn.

principle-transparency = Transparency
    .short = Transparency
    .meaning = Clients get the full price and terms in time, in words and a language they understand, before they decide.

principle-responsible-pricing = Responsible pricing
    .short = Fair pricing
    .meaning = Prices are affordable for clients, free of unfair charges, and still let the institution last.

principle-fair-treatment = Fair and respectful treatment of clients
    .short = Fair treatment
    .meaning = Clients are treated with dignity and without discrimination, and abuse and corruption are found and stopped.

principle-privacy = Privacy of client data
    .short = Privacy
    .meaning = What clients tell us is kept safe and used only for what they agreed to or what the law allows.

principle-complaints = Mechanisms for complaint resolution
    .short = Complaints
    .meaning = Clients can complain easily, get a fair answer in good time, and what they say leads to better service.
