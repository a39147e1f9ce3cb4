### Answering in a sheet: the file that is sent, what came back, and what becomes of it.

## Buttons (at most 32 characters)

button-sheet = Answer in a sheet
# $count is a number of answers.
button-sheet-blanks = Blanks only ({ $count })
button-sheet-override = Override ({ $count })
# Where no stored answer differs.
button-sheet-store = Store what is new
# Where all answers differ and there are notes to others.
button-sheet-notes = Notes only
button-sheet-leave = Leave it

## The file

# What is being made.
sheet-what = sheet, { $department }
# Below the file; it ends before 1,024 characters.
sheet-how-to =
    <b>{ $department }</b>: your questions as a sheet, with the answers you gave so far.

    1. Open it in any spreadsheet app. You need no network for it.
    2. Choose an answer in each yellow cell. Leave what you don’t know yet.
    3. Save it as .xlsx and send it to me here.

    I’ll show you what is new before I store anything.

## What came back

sheet-section = your sheet
sheet-nothing-stored = Nothing is stored yet.
sheet-new = { $count ->
    [one] <b>One new answer</b>
   *[other] <b>{ $count } new answers</b>
}
sheet-new-line = • { $title }: { $choice }
# Here and below › stands between before and after: it turns round by itself where text is read from the right.
sheet-conflicting = { $count ->
    [one] <b>One answer differs</b> from the one stored (stored › sheet)
   *[other] <b>{ $count } answers differ</b> from those stored (stored › sheet)
}
sheet-conflicting-line = • { $title }: { $stored } › { $choice }
sheet-same = { $count ->
    [one] One answer is the same as stored.
   *[other] { $count } answers are the same as stored.
}
sheet-notes = { $count ->
    [one] One new note.
   *[other] { $count } new notes.
}
sheet-unknown-many = { $count } rows are left out: their questions are not among those you are asked.
# $rows are numbers of rows as the spreadsheet program shows them.
sheet-unknown = { $count ->
    [one] Row { $rows } is left out: its question is not among those you are asked.
   *[other] Rows { $rows } are left out: their questions are not among those you are asked.
}
sheet-other-revision = The questions have changed since this sheet was made. Please look closely at what is new.
sheet-more = { $count ->
    [one] … and one more
   *[other] … and { $count } more
}
sheet-which = <b>Blanks only</b> keeps every answer that is stored. <b>Override</b> also takes the answers that differ.
sheet-empty = Nothing is filled in in this sheet.
sheet-known = Everything in this sheet is stored already.

# $row is the number of a row of the sheet, $limit how many notes and files a question can hold.
sheet-row-full = Row { $row }: this question holds { $limit } notes and files already. Remove one, or leave this note out.

## What became of it

# $things is a list such as “7 answers and 2 notes”.
sheet-stored = ✓ Stored from your sheet: { $things }.
sheet-stored-answers = { $count ->
    [one] one answer
   *[other] { $count } answers
}
sheet-stored-notes = { $count ->
    [one] one note
   *[other] { $count } notes
}
sheet-left = Left as it is: nothing was taken from your sheet.

# Toasts, at most 200 characters.
sheet-changed = Your answers have changed since. Please look again.
sheet-gone = This sheet is dealt with. To use it once more, please send it again.

## What could not be read

sheet-as-evidence = If it was meant as evidence, please send it as a PDF or a picture.
sheet-not-now = The sheet can’t be read right now. Please try again in a minute.
