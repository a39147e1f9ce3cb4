### The training deck: what the slides show, and what the trainer reads below them. In `.points`, `.questions` and
### `.notes` each line is a paragraph. A slide holds about 60 words; the notes have room.

deck-title = Client protection in our own work
    .lead = A training in two sessions: what clients may expect of us, and what our own department does about it.
    .notes =
        Greet people at the door and learn their names. Begin on time, also if some are missing.
        Say in one sentence why you are here, as you would say it at home. For example: “We lend money to people who cannot afford our mistakes.”
deck-for-area = For { $area }
deck-edition = Edition { $version } · { $day }
deck-minutes = { $minutes } min
deck-session = Session { $number }
deck-exercise = Exercise
deck-agree = Agree first
deck-discuss = Talk about it
deck-duration = Minutes

deck-trainer = For the trainer: before you begin
    .points =
        For 8 to 20 people: those who meet clients and those who decide, in one room.
        Session 1 takes { $first } minutes, session 2 { $second }. Hold both in one day with a long break, or a week apart.
        Bring the printed chapters of the departments present, paper, pens and a wall to stick things on.
        Seat people in threes, without a desk between you and them.
        Hide this slide before you show the others.
    .task =
        What is told here about colleagues and clients stays here.
        No client’s real name, also in good stories.
    .notes =
        The notes under each slide say what to ask, what to expect and where people get stuck. Minutes are a guide: cut a case rather than the talk after it.
        If you have only half the time, keep these: two of the seven cases, answering alone, comparing, the first step.
        You need not know every answer. When you do not know, ask who in the room does.

deck-schedule = Two sessions at a glance
    .notes =
        Show this for a minute only. Say when the breaks are and when people can go home.
        Ask: “What would make this time worth it for you?” Write down two or three answers and come back to them at the end.

## Session 1

deck-first = Seven principles, seven clients
    .lead = What a client may expect of us, and how it goes wrong in good institutions
    .notes =
        Nothing in this session is about one’s own institution yet. That comes by itself, and earlier than you think.
        The people in the cases are invented. Change names, crops and amounts so that they could live round the corner.

deck-why = The other side of the counter
    .points =
        A client brings us her plans, her savings and her family’s name.
        She cannot read our contract as we can, and cannot go elsewhere tomorrow.
        Most harm is not done by bad people. It comes from forms, targets and habits that nobody looked at.
        So we look: calmly, department by department.
    .task =
        Think of a day when you were a customer and were treated badly: at a bank, an office, a hospital.
        In pairs, three minutes each: what happened, and what would have put it right?
    .notes =
        Begin with the exercise, then show the points. Tell a small story of your own first; it gives leave to others.
        Collect only the answers to “what would have put it right?”. You will hear: somebody who listens, a straight word on the price, an apology. Leave the list on the wall: it is the seven principles in everyday words.
        Do not let it become a talk about bad officers. Ask: “What made it easy to treat you like that?”

deck-principles = The seven principles
    .principle = Principle
    .meaning = What a client may expect
    .notes =
        Have seven people read one line each aloud. Ask after each: “Which of our stories from just now belongs here?”
        Do not explain long. The cases do that.

deck-case-product-design = Rosa’s goats
    .story = Rosa grows maize and sells it once a year, in July. Her loan has twelve equal instalments; the first is due after thirty days. For the first five she borrows from a neighbour and sells two goats. In July she can pay with ease, but the goats are gone. Her file says: “Good client, always on time.” When she is offered a larger loan, she does not come back.
    .questions =
        What went wrong, although each instalment was on time?
        Who among us could have seen it, and when?
        Which of our products has a plan that does not fit the people who buy it?
    .notes =
        Let threes talk for five minutes, then collect.
        What to draw out: paying on time is not the same as doing well. The fault lies in the product: nobody asked when the money comes in. The file counts late days and nothing else. Nobody asked Rosa why she left.
        Departments that come up: Product Research, Product Management, frontline, Risk. Write them on the wall; you need them in “One gap, many departments”.
        If the group says “She should have told us”, ask: “Where on our form would she have written it?”

deck-case-over-indebtedness = Daniel’s third loan
    .story = Daniel drives a motorcycle taxi and repays two lenders. The loan officer needs two more loans for her bonus. She asks what he earns on a good day and multiplies it by thirty. She does not ask what he owes. After three months he is late, and she gives him a larger loan so that the old one looks repaid. After a year the motorcycle is sold.
    .questions =
        At which moments could someone have stopped this?
        What made the officer act as she did?
        What would our own form have asked Daniel?
    .notes =
        What to draw out: at least four moments. The application, the approval, the bonus rule, the new loan that hid the old one.
        The group will blame the officer. Agree that she did wrong, then ask: “If she leaves, what does the next one do?” The answer is the bonus, the form, the approval.
        Someone will say that clients lie about other debts. Ask what is checked when they do not lie.

deck-case-transparency = What Mrs Nguyen signed
    .story = The poster says: two percent a month. Mrs Nguyen signs in a full office. The contract is in a language she reads slowly. A fee, an insurance premium and a compulsory deposit are kept back, and she goes home with nine tenths of the loan. Her neighbour asks what it costs. She does not know. The officer, asked the same, does not know either.
    .questions =
        What should she have known, and at which moment?
        Why could the officer not say it?
        Ask the person next to you: what does our most common loan cost, all in all?
    .notes =
        The third question is the heart of it. Give a minute and have people write down a figure before anyone speaks. The figures will differ; do not correct them, let the difference stand.
        What to draw out: the price must be known inside before it can be told outside. Finance works it out, Product Management puts it on a page, the frontline says it before the signature, Marketing prints nothing else.
        “It is all in the contract” is the usual defence. Ask who in the room has read theirs.

deck-case-responsible-pricing = The fee that nobody decided
    .story = Joseph pays four days late. He is charged a late fee, then extra interest, then interest on the fee. After two months he owes more in charges than in instalments. He asks how that can be. Finance says the system does it. ICT says it was ordered that way. Product Management says it has always been so. Each year the income from late charges grows a little, and the board is pleased.
    .questions =
        Who decided this price?
        What would be a fair limit, and who should set it?
        Where in our own figures would we see this happening?
    .notes =
        What to draw out: a price without an owner only ever rises. A fair answer to the second question is one limit for all late charges together, built into the system.
        Income from penalties is a warning sign, not a success. Ask whether it has a line of its own in your reports.
        Managers may say that without penalties nobody pays. Ask what share of late clients could pay and will not. Most groups guess far too high.

deck-case-fair-treatment = Wednesday in the market
    .story = Fatou missed two instalments when her child was ill. On market day two men come to her stall and call out what she owes. They take her scales “until you pay”. She pays with her sister’s money. The record says: “Collected in full.” The men work for an agency, whose contract has a page on commissions and nothing on how to behave.
    .questions =
        What was done to Fatou that no debt excuses?
        Who could have known of it, and why did nobody ask?
        What may our own collectors never do, and where is that written?
    .notes =
        This case moves people. Give it time and let silence be.
        What to draw out: shaming her in public, taking the tools she earns with, and an office that counts only the money. An agency’s conduct is our conduct.
        On the third question, ask for the document, not for the opinion. If two people name different ones, you have found something.

deck-case-privacy = The list in the group chat
    .story = A group leader photographs the list of members and their debts and sends it to the group, “so that we encourage one another”. Samir’s employer is the cousin of a member; by evening he knows. When Samir applied, he had signed that data may be used “as needed”. In the branch everyone can open that list, with one password, on a note beside the screen.
    .questions =
        At which points did the data leave the right hands?
        What had Samir agreed to?
        Who in our branch can see a client’s debts, and who of them needs to?
    .notes =
        What to draw out: the leader meant well. Data leaks through habits more than through thieves. Consent to everything is consent to nothing.
        For the last question draw two circles on the wall: “can see” and “needs to see”. Have people name posts and put them in. The gap between the circles is the work.
        ICT people may feel accused. Ask them which request for access they would have liked to refuse.

deck-case-complaints = The box beside the desk
    .story = Leila was charged twice for one payment. The suggestion box hangs beside the desk of the man who charged her. She calls the number on her receipt; nobody answers. She tells another officer, who says it will be looked into. Nothing is written down. Half a year later she is with another lender. The yearly report says: “No complaints.”
    .questions =
        In how many places did her complaint get lost?
        What does “no complaints” tell us?
        If Leila came to us on a Monday, what would have happened by Friday?
    .notes =
        What to draw out: at least four places. A box nobody dares to use, a number nobody answers, an officer who does not write, a report that believes the silence.
        Few complaints mean that few arrive. Ask how many people in the room have complained about something this year, and how many of those in writing.
        Play the third question through with real names of posts: who opens, who decides, who calls her back?

deck-links = One gap, many departments
    .lead = Most others rely on this: “{ $title }” ({ $area })
    .relying = Who relies on it
    .reason = What for
    .task =
        Take one case. Write each department that could have changed its end on a sheet, and lay the sheets on the floor.
        Draw arrows: who needs what from whom? Where would you begin?
    .notes =
        The table comes from our content: the responsibility that most others rely on. Read two or three lines aloud, no more.
        Then to the floor: threes, ten minutes. Let people stand. Where many arrows meet is where work helps most; that is the whole idea of the cross references.
        People begin with their own department, or with the one that annoys them. Ask: “If they did their part tomorrow, could you do yours?”

deck-promise = What I take away
    .points =
        One thing I had not seen before today.
        One question I will ask in my own department this week.
        One person in another department I will talk to.
    .task = Write the three sentences for yourself, in silence, five minutes. Whoever likes reads one aloud. Keep the paper: session 2 begins with it.
    .notes =
        Do not collect the sheets, and do not comment on what is read.
        If session 2 is on another day, say when and where, and ask everyone to bring one document that shows how their department treats clients: a form, a contract, a letter, a report.

## Session 2

deck-second = Our own questions
    .lead = What does our department do today, and what comes first?
    .notes =
        Begin with the papers of session 1: who asked their question, and what was the answer? Two or three voices are enough.
        Say clearly what will happen with today’s results, and who will see them. If you cannot say it, find out before you start.

deck-scale = How we answer
    .rule = When two lines fit, the lower one counts
    .rule-text = One missing condition makes it “Partly”, even if the rest is excellent.
    .notes =
        Explain the five answers in your own words. The one people find hard is “Don’t know”: it is worth something, because it shows where nobody looks.
        “Doesn’t apply” is only for what we do not have. It is not for what we do not like.

deck-practice = We judge one together
    .question = Can every client get a wrong charge corrected without having to beg for it?
    .meets = A written rule sets a time limit, everyone at the counter knows it, and the last five cases kept to it.
    .partly = It is done, but there is no written rule, or some cases took longer.
    .not = It depends on whom you meet, or most clients give up.
    .story = In one institution the rule says ten days. Four of the last five cases were settled within a week. In the fifth the client waited a month, since the one person who may correct charges was on leave. Two of three cashiers know the rule.
    .task = Write your answer on a sheet. Nobody speaks. Then all show their sheets at once.
    .notes =
        The answer is “Partly”: one case was late, and one cashier did not know. Many will say “Yes, nearly”. Nearly is “Partly”; that is the rule about the lower line.
        Then ask: “What would have to change so that it is yes?” Somebody to stand in during leave, and a word to the third cashier. You have just found a first step. Point that out.
        If all agree at once, make it harder: the late case was a complaint about a manager’s cousin. Does it change the answer? It does not.

deck-areas = Eleven areas, our departments
    .lead = Which of these does each of us answer for?
    .area = Area
    .count = Questions
    .example = One that is critical
    .notes =
        Have people find their own department. Some cover two areas; some areas belong to nobody. Write those down, they are findings already.
        Then let each group take three responsibilities of its own from the printed chapter: one they are proud of, one they are worried about, one nobody has talked about for a year.

deck-questions = The questions of our department
    .lead = Choose three: one you are proud of, one that worries you, one nobody has talked about for a year
    .title = Responsibility
    .importance = Importance
    .audience = Who can tell
    .notes =
        Read only the titles aloud. Then let each group choose its three, five minutes. Different groups may choose the same.
        Look that each group has at least one that is critical.

deck-alone = First alone
    .points =
        Each of you answers the three questions on paper, without talking.
        Answer as things were last month, not as they should be.
        Write beside it what shows it: a document, a figure, a name to ask.
        No evidence? Look again at the next lower line.
        “Don’t know” is an honest answer.
    .task = Three questions, three answers, one line of evidence for each. Fifteen minutes, in silence.
    .notes =
        Silence is the point: whoever speaks first decides for the others. Managers answer last and show last.
        Walk around. If someone writes a long story, ask: “Which of the three lines is it?”
        Those who finish early write down who in the house would give another answer, and why.

deck-compare = Then together
    .points =
        Lay the sheets side by side, question by question.
        All alike: good. Is there evidence, or only habit?
        Different: who is nearest to the client? Listen to them first.
        Nobody knows: who should? Write down a name.
        Agree on one answer, with a reason. Keep the others on the sheet.
    .task = In your group: one sheet for each question, with the answers, the agreed one and the reason. Twenty minutes.
    .notes =
        Difference is the most useful thing you will see today. Do not hurry to agreement, and never take the middle because it is easy.
        If staff say “No” and the manager says “Yes”, usually both are right: there is a rule, and it does not arrive. Ask where on its way it is lost.
        Watch for silence from the most junior person. Ask them first, about facts: “What happened the last time?”

deck-step = The first step
    .points =
        Small: it can begin on Monday.
        Ours: nobody has to allow it first.
        Owned: one person, with a name.
        Dated: a day, not “soon”.
        Visible: how will a client notice it?
    .task = Take your most urgent answer. Write its first step as one sentence: who does what by which day, and what will show that it is done. Then ask another group to pull it to pieces.
    .notes =
        The printed chapter has a first step for every responsibility. Let groups write their own before they look; theirs is often better, since they know the place.
        Send back “raise awareness”, “ensure” and “improve communication”. Ask: “What would I see if I stood there?”
        Training is rarely the first step. A changed form, a fixed limit or a name on a list nearly always comes before it.

deck-related = Whom we need, and who needs us
    .area = Area
    .relies = Relies most on
    .supports = Is relied on most by
    .we-rely = We rely on it for
    .they-rely = It relies on us for
    .things = { $count ->
        [0] –
        [one] one thing
       *[other] { $count } things
    }
    .task = For your first step: which department must give you something? Go over and ask one of them now. If they are not in the room, write down whom you will call, and when.
    .notes =
        The table counts cross references between responsibilities; the printed chapter names each one, with its page.
        Let people stand up and walk to the other department. Five minutes of talk here saves a month of letters.
        If two departments each wait for the other, write both names on the wall. Settle who goes first before the day ends.

deck-plan = Our plan on one page
    .responsibility = What we put right
    .step = First step
    .owner = Who
    .due = By when
    .need = Whom we need
    .seen = What will show it
    .notes =
        Fill it in on the screen, in the words of the groups. Three lines are enough; five are too many.
        Read each line aloud and ask its owner: “Is that you, and can you?” If the owner is not in the room, the line does not hold.
        Photograph it and send it to everybody before they are home.

deck-after = What happens now
    .points =
        Everyone answers the full set of questions in the chat, alone, in a few minutes.
        The department gets its summary: what to put right first, and with whom.
        We meet again in four weeks for half an hour: what is done, what is stuck?
        In six to twelve months we answer again and compare.
    .task = One word from everyone: how do you leave?
    .notes =
        Come back to what people said would make this time worth it. Was it?
        Name the day of the next meeting before people stand up.
        Thank those who said uncomfortable things. They made the day useful.
