### The institution's own structure: departments, their names and areas, and who is responsible for what.

command-structure = departments, and who is responsible
command-mine = what I am responsible for

## Buttons (at most 32 characters)

button-structure = ‹ All departments
button-structure-department = ‹ Back to the department
button-structure-pair = ‹ Back to the area
button-structure-area = ‹ Back to the area
button-structure-all-areas = ‹ All areas
button-structure-areas = Who covers what
button-structure-add = Add a department
button-structure-archived = Archived ({ $count })
button-structure-restore = Use again: { $name }
button-structure-covers = What it covers
button-structure-names = Its name
button-structure-name = Name it: { $language }
button-structure-unname = Drop the name: { $language }
button-structure-archive = Archive it
button-structure-archive-now = Yes, archive it
button-structure-elsewhere = From other areas ({ $count })
button-structure-responsible = Who is responsible?
button-structure-nobody = Nobody
button-structure-duties = Single responsibilities
button-structure-compare = Departments side by side
button-branches-structure = Who covers the area
button-structure-no-area = We have no such area
button-structure-no-area-now = Yes, we have no such area
button-duties = ‹ Back to the list
button-duty-department = The whole department
button-duty-take-back = Nobody in particular
button-duty-elsewhere = Another department

## All departments, and one

structure-section = our departments
structure-about = Which department covers what, and who is responsible there. Screens, reports and links use the names you give here.
structure-about-own = What your departments cover, and who is responsible there.
structure-line = <b>{ $number }. { $name }</b>: { $areas }
structure-line-plain = <b>{ $number }. { $name }</b>
structure-line-empty = <b>{ $number }. { $name }</b>: covers nothing yet
structure-nameless = A department without a name
structure-uncovered = <b>No department covers:</b> { $areas }. Such an area is in no figure, and reports say so.

structure-department-section = the department
structure-covers = <b>It covers</b>
structure-covers-nothing = It covers nothing, so its people are asked nothing. Say what it covers, or archive it.
structure-covered = • { $area }: { $person } is responsible
structure-covered-nobody = • { $area }: nobody is named as responsible yet
structure-people = { $count ->
    [0] <b>Nobody works here yet.</b> Invite people with /invite.
    [one] One person works here.
   *[other] { $count } people work here.
}
structure-elsewhere = { $count ->
    [one] One responsibility of another area lies here, too.
   *[other] { $count } responsibilities of other areas lie here, too.
}
structure-in-round-note = People are answering here now. Their round keeps what it was opened with; what you change counts from the next one on.

## Names

structure-names-section = its name
structure-name = <b>{ $language }:</b> { $name }
structure-name-none = <b>{ $language }:</b> no name of its own
structure-names-about = Readers of a language without a name see another one. A department with no name at all is called by what it covers.
structure-new-section = a new department
structure-ask-name = What is it called ({ $language })? Write the name as your people know it, in up to { $most } characters.
structure-named = The department is called { $name } now.
# Toasts, too: at most 200 characters.
structure-not-yours = Managers and leaders arrange who is responsible for what. What is yours stands in /mine.
structure-name-length = Please write a name of 1 to { $most } characters. This one has { $length }.
structure-name-taken = Another department has this name already. Please write one that tells them apart.
structure-too-many = You have { $most } departments already, and that is as many as I can hold. Archive one first.
structure-in-round = People are answering there now. Close that round first, with /rounds; then it can be archived.

## Archiving

structure-archive-section = archive it?
structure-archive-about = Nobody is asked there any more, and it leaves the figures of the institution. What was answered stays, and you can use it again whenever you like.
structure-archived-section = archived departments
structure-archived-about = Nobody is asked there. Tap one to use it again, with all that it covered.
structure-archived-none = No department is archived.

## What departments cover

structure-areas-section = who covers what
structure-area-line = • <b>{ $area }</b>: { $departments }
structure-area-line-own = { $count ->
    [one] • <b>{ $area }</b>: a department of its own
   *[other] • <b>{ $area }</b>: { $count } departments of its own
}
structure-area-section = who covers it
structure-area-covered = <b>Covered by:</b> { $departments }
structure-area-uncovered = No department covers it. It is in no figure, and reports say so.
structure-area-about = Tap a department to take it in or out. Where several cover an area, each is asked and has a result of its own.
structure-covers-section = what it covers
structure-covers-about = Tap an area to take it in or out. Other departments may cover it, too.
structure-no-area-about = { $count ->
    [one] One department covers this area now, and will no longer.
   *[other] { $count } departments cover this area now, and will no longer.
} It will be in no figure, and reports will say that no department covers it. What was answered stays.

## Who is responsible

structure-pair-section = who is responsible
structure-responsible = <b>Responsible:</b> { $person }
structure-responsible-nobody = <b>Responsible:</b> nobody is named yet
structure-assigned = { $count ->
    [0] None of its { $all } responsibilities is given to anybody in particular.
    [one] One of its { $all } responsibilities is given to somebody in particular.
   *[other] { $count } of its { $all } responsibilities are given to somebody in particular.
}
structure-who = Who answers for this area to you and to the board?

structure-duties-section = single responsibilities
structure-duties-about = Tap one to say with whom it lies. Whoever it is finds it in /mine.
structure-duties-none = No responsibility of another area lies here.
structure-duty-line = { $number }. { $title }
structure-duty-line-lies = { $number }. { $title } › <b>{ $whose }</b>
structure-duty-section = with whom it lies
structure-duty-lies = <b>It lies with:</b> { $whose }
structure-duty-free = <b>It lies with:</b> nobody in particular
structure-duty-others = <b>And in other departments:</b> { $departments }
structure-duty-department = the department as a whole
structure-duty-whose = With whom should it lie?
structure-duty-where = In which department should it lie, too?

## Who sees to something, on the screens and papers that tell of it

bearers = <b>Sees to it:</b> { $who }
bearers-there = { $person } ({ $department })
bearers-department = { $department } as a whole

## Departments side by side

branches-section = side by side
branches-about = Those with the lowest score first. Tap one to see what its people say.
branches-line = <b>{ $number }. { $department }</b>: { $figure }
branches-findings = { $count ->
    [0] Nothing to put right
    [one] One responsibility to put right
   *[other] { $count } responsibilities to put right
}

## What is mine

mine-title = <b>What is mine</b>
mine-charges = <b>You are the person responsible for</b>
mine-charge = • { $department }
mine-duties = <b>These responsibilities lie with you</b>
mine-duty = { $number }. { $title } ({ $whose })
mine-duty-stands = { $number }. { $title } ({ $whose }): { $state }
mine-yours = you in person
mine-departments = { $department }
mine-nothing = Nothing in particular lies with you yet. Your managers and leaders can change that, in /structure.
