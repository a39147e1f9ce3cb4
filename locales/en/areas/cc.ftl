### Complaints/Customer Service: the words of flows/areas/cc.yaml, in the same order.

area-cc = Complaints/Customer Service
    .short = Customer Service
    .mandate = Hears every client, resolves complaints fairly and on time, and tells the institution what must change.

cc-serious-cases-fast = Do complaints about violence, theft, bribes or sexual demands reach top management within two days?
    .title = Serious complaints to the top fast
    .why = Each day of delay lets the same person harm the next client.
    .meets = There is a written list of serious cases, and all of the last 12 months reached top management within two days.
    .partly = They reach top management, but without a written list, or some later than two days.
    .not = They are treated like any other complaint, or some never reach top management.
    .evidence = List of serious cases with dates.
    .fix = Write the list and the two-day limit, and name who is called. Done when a test case reaches top management in time.
    .relies-on-em-named-owner = a named senior person must receive the case

cc-two-ways-to-complain = Do clients have at least two working ways to complain, one of them not through their own loan officer?
    .title = Two working ways to complain
    .why = If the only way leads through the person at fault, nobody complains.
    .meets = Two or more free ways work, one of them by phone or in person without the loan officer, and a test of each is answered.
    .partly = Only one works; the other is missing, costs money, often goes unanswered or is just a suggestion box.
    .not = Clients can complain only through the loan officer, agent or group leader.
    .evidence = Test each way as a client; number of complaints by channel.
    .fix = Open a free phone line answered outside the branches. Done when five test calls out of five are answered and logged.
    .relies-on-fn-protection-budget = a line with trained people costs money
    .relies-on-it = phone, app and message lines must work

cc-clients-know-how = When asked, can at least seven in ten clients say how to make a complaint?
    .title = Clients know how to complain
    .why = A way to complain that clients do not know of protects nobody.
    .meets = In a check in the last 12 months at least seven in ten could name a way.
    .partly = In that check at least four but fewer than seven in ten could, or the last check is older than 12 months.
    .not = In that check fewer than four in ten could, or no check was ever made.
    .evidence = Answers of at least 20 clients from different places.
    .fix = Ask 20 clients this month and repeat after informing them. Done when seven in ten can name a way.
    .relies-on-sf-complaint-route-told = most clients hear of it from frontline staff
    .relies-on-mp-complaint-route-shown = the others learn it from walls, leaflets and screens

cc-every-complaint-logged = Is every complaint, even a spoken one in a branch, written into one log with a number?
    .title = One log for every complaint
    .why = Complaints that are not written down are forgotten, and patterns of abuse stay hidden.
    .meets = All branches and channels write into one log, and the client gets the number.
    .partly = Some branches, channels or groups are missing, there are several logs, or clients get no number.
    .not = There is no log, or only a few serious complaints are written down.
    .evidence = The log for last month compared with what two branches remember.
    .fix = Start one shared log and require branches to enter complaints the same day. Done when two branch checks find nothing missing.
    .relies-on-it = one log for all branches needs a shared tool

cc-answered-on-time = Are complaints answered within the deadline promised to clients?
    .title = Complaints answered on time
    .why = Money wrongly taken or a wrong bureau entry does more damage each week.
    .meets = A deadline is published, and at least nine of ten complaints of the last quarter met it.
    .partly = There is a deadline, but fewer than nine of ten (at least half) met it, or clients were not told of it.
    .not = There is no deadline, or fewer than half met it.
    .evidence = Dates in the log for the last quarter.
    .fix = Publish a deadline, such as 10 working days, and list late cases weekly. Done when nine of ten meet it for a quarter.
    .relies-on-em = other departments answer in time only if management demands it

cc-independent-handler = Are complaints about an employee looked into by someone other than that employee or the direct boss?
    .title = Independent look at complaints
    .why = Nobody is a fair judge of a complaint against themselves.
    .meets = It is always so, in small branches too, and the handler may see files and question staff.
    .partly = In most cases, but not in small branches, or the handler may not see files or question staff.
    .not = In most cases the employee or the direct boss decides.
    .evidence = Five complaints about staff and who handled them.
    .fix = Send every complaint about staff to someone outside the branch. Done when the next five cases show it.
    .relies-on-hr = HR obliges staff to answer the handler’s questions
    .relies-on-rm = audit can take cases that concern branch managers

cc-answer-with-reason = Does each client who complained get an answer with the reason, in words they understand?
    .title = Complaint answers with a reason
    .why = A bare no, or silence, tells clients that their word does not count.
    .meets = Each client gets an answer by letter, message or call with the reason and the next step, and it is recorded.
    .partly = Most get an answer, but some get no reason, or it is not recorded.
    .not = Most hear nothing unless they ask.
    .evidence = Ten closed cases with the answer.
    .fix = Use a short answer form with decision, reason and next step. Done when ten closed cases in a row have it.
    .relies-on-lg = Legal helps when the answer touches the contract

cc-second-look = If a client does not accept the answer, can a more senior person look at the case again?
    .title = Second look by a senior person
    .why = First answers are sometimes wrong, and clients give up without a second step.
    .meets = Every answer offers a second step with its own deadline, done by a more senior person.
    .partly = It is possible, but not offered in every answer or without a deadline.
    .not = The first answer is final.
    .evidence = Answer form and a case that went to the second step.
    .fix = Name a senior person for second reviews and add this step to the answer form. Done when the form is in use and one real or test case was reviewed.
    .relies-on-em-named-owner = the second review needs a named senior person

cc-causes-reported = At least every quarter, does each department get its complaints sorted by cause and product?
    .title = Complaint causes reported
    .why = Solving cases one by one leaves the cause in place for the next client.
    .meets = Each department gets its causes and trends every quarter and answers what it will change.
    .partly = Reports are less frequent, give only numbers, leave out departments or get no answer.
    .not = There was no such report in the last 12 months.
    .evidence = The last two reports and the answers of departments.
    .fix = Sort the last 50 complaints by cause and send each department its part. Done when each has answered with one change.
    .relies-on-it = sorting needs codes in the log

cc-complainant-protected = Is a client who complains protected from revenge, such as losing a loan or being exposed?
    .title = Safety for clients who complain
    .why = Fear of losing the next loan is the main reason why clients keep silent.
    .meets = Names are kept from the staff concerned unless the client agrees, and later treatment is checked.
    .partly = Names are kept from them in most cases, or nobody checks later treatment.
    .not = Staff usually learn who complained, or a case of revenge had no consequences.
    .evidence = Procedure, access to the log, and calls to three clients who complained.
    .fix = Hide names from branches and call each client after three months. Done when calls show no case of revenge.
    .relies-on-it-access-by-role = names can be hidden only by access rules
    .relies-on-hr-misconduct-sanctioned = revenge must be punished as misconduct
