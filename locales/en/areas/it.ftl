### Information Technology and Communications (ICT): the words of flows/areas/it.yaml, in the same order.

area-it = Information Technology and Communications (ICT)
    .short = ICT
    .mandate = Keeps client data safe and correct, and builds the limits and alerts that protect clients into the systems.

it-credit-report-correct = Is the client data we give to the credit bureau or other lenders correct?
    .title = Correct credit bureau data
    .why = A wrong entry shuts a good client out, and a missing one lets the next lender overload the client.
    .meets = It is checked before each monthly sending, and errors found by clients are corrected within 30 days or the legal time.
    .partly = It is checked and sent, but less often than monthly, incomplete, or with slower corrections.
    .not = It is sent without a check, or not sent although there is a bureau.
    .evidence = Last sending reports, error list and two corrections.
    .fix = Check a sample of 30 records before each sending and set a deadline for corrections. Done when errors stay under one in a hundred.
    .relies-on-sf = data is only as good as what frontline staff enter
    .relies-on-lg-data-consent-clause = sharing needs consent or a legal basis

it-debt-limit-blocked = Does the system stop a loan that goes over the client’s debt limit?
    .title = System stop at the debt limit
    .why = On a busy day, and with targets to meet, only a block keeps the limit from being forgotten.
    .meets = It stops the loan, exceptions need a second person, and they are reported every month.
    .partly = It only warns and one person can go on, or exceptions are not reported.
    .not = The system does not check the limit.
    .evidence = Try a test loan over the limit; list of exceptions.
    .fix = Build the limit into approval with a second person for exceptions. Done when a test loan over the limit is stopped.
    .relies-on-pr-debt-limit-in-rules = a limit can be built in only once it is set

it-balance-on-demand = Can clients check their own balance whenever they need it, free of charge?
    .title = Free balance check for clients
    .why = Clients who cannot check do not notice errors or theft until they are large.
    .meets = Every client can, free of charge and without going to the branch, and the figure is of the same day.
    .partly = Only some clients can, only in the branch, only for a fee, or the figure is days old.
    .not = The only way is to ask the loan officer or agent.
    .evidence = Try it as a client in each channel and compare with the system.
    .fix = Offer one free way to get the balance and last payments. Done when a test in three places or channels gives the right figure.
    .relies-on-fn-receipt-every-payment = a balance is right only if every payment is recorded at once

it-failed-payments-fixed = When a digital payment fails, does the client get the money back or credited within the promised time?
    .title = Failed digital payments settled
    .why = For a poor client a missing transfer means no goods tomorrow, or a penalty for being late.
    .meets = Failures are found without a complaint, at least nine of ten are settled in the promised time, and none causes a penalty.
    .partly = At least half are settled in that time, or only after a complaint, no time is promised, or a penalty was charged and paid back.
    .not = Fewer than half are settled in that time, or clients pay penalties for them and do not get these back.
    .evidence = List of failed payments with dates for the last quarter.
    .fix = Reconcile with the payment partner daily and reverse failures without a request. Done when nine of ten are settled within the promised time.
    .relies-on-fn = Finance settles the amounts with the partner
    .relies-on-lg-collectors-bound = the partner’s deadlines must stand in its contract

it-access-by-role = Can each employee see only the client data needed for their job?
    .title = Data access by role
    .why = If everyone can see everything, balances and debts are sold, shared or used for pressure.
    .meets = Access follows a written list of roles, which was compared with real access in the last 12 months.
    .partly = There are roles, but some staff have more access, or the list was not compared in the last 12 months.
    .not = Most staff can see the data of all clients.
    .evidence = Role list and a test with two ordinary user accounts.
    .fix = List who needs what and remove the rest. Done when a test account of each role sees only what the list says.
    .relies-on-em-privacy-policy = who may see what is decided in the approved policy
    .relies-on-hr = HR tells ICT who has which job

it-own-login = Does each person, agents included, work with a personal login that is never shared?
    .title = Personal logins
    .why = With shared logins, money and data can be taken from clients and nobody can be found.
    .meets = Everyone has a personal login, and cases of sharing are looked for and stopped.
    .partly = Most have one, but some offices or agents share logins, or nobody looks for sharing.
    .not = Most offices share logins.
    .evidence = User list compared with staff list; watch one branch at opening time.
    .fix = Close shared accounts and give each person, agents included, a personal one. Done when the user list matches the staff list.
    .relies-on-hr-confidentiality-signed = the signed promise makes each person answer for their own access

it-look-ups-traced = Can ICT find out afterwards who opened or changed a client’s record?
    .title = Traces of who opened client records
    .why = Without traces a client whose data was misused can never get justice.
    .meets = Views and changes are both recorded and kept for at least a year, and unusual use is followed up.
    .partly = Only changes are recorded, records are kept for less than a year, or nobody checks them.
    .not = Nothing is recorded.
    .evidence = A trace of one client record for the last month.
    .fix = Switch on recording of views and changes and review ten records a month. Done when the first review is signed.
    .relies-on-rm = Risk looks at the odd cases that the traces show

it-access-removed = Is access closed on the day an employee or agent leaves or changes job?
    .title = Access closed for leavers
    .why = Former staff use open access to take client lists, collect payments or change balances.
    .meets = All of the last ten leavers, agents included, were closed the same day, and a monthly comparison is made.
    .partly = At least eight of the ten were closed within a week, but not all the same day, or without a monthly comparison.
    .not = Three or more of the ten stayed open for more than a week.
    .evidence = Dates of leaving and closing for the last ten leavers.
    .fix = Make closing access a step of the exit form that HR must send the same day. Done when ten leavers in a row were closed on time.
    .relies-on-hr = HR must tell ICT on the day someone leaves

it-lost-device-safe = If a phone, tablet or laptop used in the field is lost, is the client data on it safe from others?
    .title = Client data on lost devices
    .why = One stolen tablet can expose thousands of names, photos and debts.
    .meets = All devices are locked, encrypted and can be erased from a distance, and private phones hold no client data.
    .partly = All are locked, but some are not encrypted, cannot be erased, or are private phones with client data.
    .not = Some devices or private phones with client data open without a code.
    .evidence = Device list with settings, and a test of erasing one device.
    .fix = Switch on lock, encryption and remote erasing on all devices and ban client data on private phones. Done when a test of erasing works.
    .relies-on-fn-protection-budget = safe devices must be paid for

it-restore-tested = In the past year, did ICT test that client accounts can be restored from backup?
    .title = Restore from backup tested
    .why = If records are lost, clients cannot prove their savings or what they have already repaid.
    .meets = There is a backup every working day, one copy is in another place, and a full test in the last 12 months worked.
    .partly = There is a backup every working day, but no full test worked in that time, or all copies are in one place.
    .not = Backups are made less often, or not at all.
    .evidence = Test report with date and result.
    .fix = Restore one branch’s data to a test machine. Done when balances match and the test is planned yearly.
    .relies-on-rm = Risk decides how much data loss can be accepted
