### Files to take away, of a department and of the institution.

## Buttons (at most 32 characters)

button-file-pdf = Report (PDF)
button-file-xlsx = All answers (Excel)
button-file-pptx = Slides for the board
button-file-picture = Picture by principle (PNG)
button-file-spread = Picture of answers (PNG)
button-file-relations = Who relies on whom (PNG)
button-own-report = My report (PDF)

## Which file

files-section = files
files-choose = Choose one: I make it in your language and send it below.
# Where the reader may see who said what.
files-names = The Excel file can hold names and notes. Take care whom you give it to.

department-file-pdf = <b>Report</b> (PDF): where the department stands, what to put right first and how, what changed, and every answer counted. To print or pass on.
department-file-xlsx = <b>All answers</b> (Excel): a sheet to read, and a table to reckon with.
department-file-picture = <b>Picture by principle</b> (PNG): the department’s figures on one page.
department-file-spread = <b>Picture of answers</b> (PNG): how people answered each question, and where they disagree.

institution-file-pdf = <b>Report</b> (PDF): where the institution stands, its priorities, the strategy in three waves, and each department’s first steps.
institution-file-xlsx = <b>All answers</b> (Excel): a sheet to read, and a table to reckon with.
institution-file-pptx = <b>Slides for the board</b> (PowerPoint): where you stand, what comes first, and what to decide, with speaker’s notes.
institution-file-picture = <b>Picture by principle</b> (PNG): all departments and principles on one page.
institution-file-relations = <b>Who relies on whom</b> (PNG): how the departments depend on each other.

## One file

# What is being made, and the first line below the file.
file-what = { $file }, { $about }
file-caption =
    <b>{ $what }</b>
    { $day }

file-pdf = Report
file-xlsx = All answers
file-pptx = Slides for the board
file-picture = Picture by principle
file-spread = Picture of answers
file-relations = Who relies on whom
file-own = My report

# A sheet of Excel holds about a million rows.
file-too-long = There are more answers than one sheet holds. Please take them away department by department.
