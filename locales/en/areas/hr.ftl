### Human Resources: the words of flows/areas/hr.yaml, in the same order.

area-hr = Human Resources
    .short = Human Resources
    .mandate = Hires, trains, pays and disciplines people so that treating clients well is what the job rewards.

hr-bonus-rewards-quality = Does the bonus system reward sound loans and good service at least as much as the number of loans?
    .title = Quality in the bonus system
    .why = If only volume pays, staff lend to people who cannot repay and hide problems with new loans.
    .meets = Quality (sound loans, good service) is at least half of the bonus, and one late loan does not cost all of it.
    .partly = Quality counts, but for less than half, only through late loans, or one late loan costs the whole bonus.
    .not = Quality does not count; only the number or size of loans or the amount collected is rewarded.
    .evidence = Bonus rules and two recent calculations.
    .fix = Raise the weight of quality to at least half and cap the reward for volume. Done when the new rules are signed and paid once.
    .relies-on-rm-late-loans-by-cause = loan quality for each employee comes from Risk
    .relies-on-em-growth-targets-safe = bonuses follow the targets that management sets
    .relies-on-fn = Finance budgets bonuses that do not depend on volume alone

hr-targets-realistic = Can frontline employees complete all checks and visits with the workload and targets they have?
    .title = Workload that allows full checks
    .why = Overloaded staff skip the visit, copy figures and lose patience with clients.
    .meets = Written limits on clients per employee are kept, and more than half of the staff asked can complete all checks and visits.
    .partly = More than half can complete all checks and visits, but no limit is written or it is exceeded in some branches or months.
    .not = Half or more of the staff asked say they cannot complete all checks and visits.
    .evidence = Number of clients per employee and a short anonymous staff survey.
    .fix = Set a highest number of clients per employee for each kind of loan and move clients where it is exceeded. Done when no one is above it for three months.
    .relies-on-em-growth-targets-safe = the targets of each employee come from the growth targets
    .relies-on-fn = Finance must budget enough staff for the limit on clients per employee

hr-code-of-conduct-signed = Has every employee signed the code of conduct towards clients?
    .title = Code of conduct signed
    .why = Staff who never read the rules treat clients as their boss does, and cannot be held to account.
    .meets = A signed copy of the current code is in every file, agents and temporary staff included.
    .partly = At least half have signed, but some staff or agents have not, or they signed an older version.
    .not = Fewer than half have signed, or there is nothing to sign.
    .evidence = Signed copies in ten personnel files chosen at random.
    .fix = Collect the missing signatures in a short session that explains the code. Done when every file has a signed, current copy.
    .relies-on-em-code-approved = there must be an approved code before anyone can sign it

hr-misconduct-sanctioned = When an employee mistreats a client, is the written sanction really applied?
    .title = Sanctions for mistreating clients
    .why = If good sellers are spared, everyone learns that abuse pays and clients have no protection.
    .meets = Sanctions are written for each kind of breach, and every proven case of the last two years, if any, got the written one.
    .partly = Sanctions are not written for every breach, or more than half of the proven cases were punished, but not all as written.
    .not = Half or more of the proven cases went unpunished, or no sanction is written and no case has come up.
    .evidence = Sanction list and the record of cases with outcomes.
    .fix = Write a table of breaches and sanctions and apply it to the next proven case. Done when the table is published and each case shows its outcome.
    .relies-on-lg = Legal makes sure sanctions hold under labour law
    .relies-on-cc-serious-cases-fast = cases come to light through complaints

hr-past-conduct-checked = Before hiring someone who will deal with clients, do we ask former employers how this person treated clients?
    .title = Past conduct checked at hiring
    .why = People dismissed for cheating or abusing clients move to the next lender and do it again.
    .meets = It is asked for each hire who had a job before, and the answer is kept in the file.
    .partly = It is asked for some posts only, without a question on clients, or the answer is not kept.
    .not = Former employers are not asked.
    .evidence = Notes of the answers in five recent hiring files.
    .fix = Add one call to a former employer, with a question on treatment of clients, to each hire. Done when the note is required before the contract is signed.

hr-training-before-field = Are new employees trained in client protection before they serve clients alone?
    .title = Training before serving clients
    .why = Untrained staff give wrong prices, lend too much and copy bad collection habits.
    .meets = Everyone who meets or calls clients is trained first, with practice of real situations, and it is recorded.
    .partly = Training exists, but some get it later or not at all, it has no practice, or it is not recorded.
    .not = There is no such training; new employees learn from colleagues.
    .evidence = Training plan and dates of training compared with first client contact for five new employees.
    .fix = Put a half-day of practice on price, debt check, respect, data and complaints before the first client. Done when no one starts without it.
    .relies-on-pm-key-facts-current = training uses the current product summaries
    .relies-on-cc = real complaints make the best training cases
    .relies-on-fn-protection-budget = training before the first client needs its own money

hr-training-tested = After client protection training, are employees tested on how they would act with a client?
    .title = Test after the training
    .why = Attending a course is not the same as knowing what to say to a client who cannot pay.
    .meets = Each employee is tested with cases or role play and repeats what was failed.
    .partly = There is a test, but not for everyone, on definitions only, or failing has no effect.
    .not = There is no test; attendance is the only record.
    .evidence = Test with results; watch one role play.
    .fix = Add five short client cases to the end of the training with a pass mark. Done when results are on file and failed parts are repeated.

hr-appraisal-client-treatment = Does the yearly appraisal of staff who deal with clients, and of their managers, include how they treat clients?
    .title = Client treatment in appraisals
    .why = What is not in the appraisal is done last, and clients feel it.
    .meets = It is a fixed part for staff and managers, based on complaints, audits or client calls.
    .partly = It is included, but without such facts, or only for staff or only for managers.
    .not = It is not included, or there is no appraisal.
    .evidence = Appraisal form and five completed ones.
    .fix = Add one scored line on client treatment, based on facts, to the appraisal form. Done when the next round uses it for all levels.
    .relies-on-cc-causes-reported = complaints by branch are one of the facts used

hr-safe-reporting = Can an employee report a colleague who mistreats clients to someone other than the direct boss?
    .title = Safe way to report a colleague
    .why = Colleagues see abuse first, and if speaking up costs them their job, clients stay unprotected.
    .meets = A confidential way exists, most staff asked can name it, and someone outside the branch follows up.
    .partly = A way exists, but it is not confidential, half or fewer of the staff asked can name it, or only the branch follows up.
    .not = There is no such way; reports go only to the direct boss.
    .evidence = The procedure, the number of reports, and what staff say in an anonymous survey.
    .fix = Open one confidential way that does not pass through the boss, and announce it. Done when staff can name it and the first reports are followed up.
    .relies-on-em-named-owner = reports need a senior person outside the branch to act on them

hr-confidentiality-signed = Has everyone who can see client data signed a promise to keep it confidential?
    .title = Confidentiality promise signed
    .why = Talk about who owes what can destroy a family’s good name within a day.
    .meets = All employees, interns and contractors with access have signed, and penalties are named.
    .partly = At least half have signed, but some employees, interns or contractors have not, or no penalty is named.
    .not = Fewer than half have signed, or there is nothing to sign.
    .evidence = Signed promises in ten files, including contractors.
    .fix = Have everyone with access sign one page that names the penalties. Done when the list of signatures matches the list of access rights.
    .relies-on-em-privacy-policy = the promise refers to the approved privacy rules
    .relies-on-it-access-by-role = ICT knows who has access and so who must sign
