### The tool to take away, and how people find it.

command-tool = the whole tool as a file, and slides to teach it

button-tool-paper = The whole tool (PDF)
button-tool-trainings = Slides for a training (PPTX)
button-tool-training-all = For all departments
button-to-tool = ‹ Back to the tool
button-no-remark = No remark
button-drop-remark = Take the remark back

get-tool-title = <b>The tool, to take away</b>
get-tool-what = All { $areas } areas with their { $responsibilities } responsibilities: what good looks like, where to begin, and who relies on whom. To print, to pass on, and to teach.
get-tool-how-is-it = <b>How do you find it?</b> One tap helps to make it better.
get-tool-your-rating = <b>Your rating:</b> { $stars }
get-tool-your-remark = <b>Your remark:</b> { $remark }
get-tool-stars = { $stars ->
    [1] ★☆☆☆☆ Poor
    [2] ★★☆☆☆ Fair
    [3] ★★★☆☆ Good
    [4] ★★★★☆ Very good
   *[other] ★★★★★ Best
}

get-tool-training-title = <b>Slides for a training</b>
get-tool-training-which = Two sessions with speaker’s notes: the principles with cases, then a department’s own questions with exercises. Whom is it for?
get-tool-training-all = all departments

# What is worked on, and the lines under the files.
get-tool-paper-work = the whole tool
get-tool-training-work = slides for a training: { $whose }
get-tool-paper-caption = The whole tool. Print it, and pass it on as you like.
get-tool-training-caption = Slides for a training: { $whose }. The speaker’s notes say how to lead it.

get-tool-thanks = <b>Thank you!</b> You gave { $stars }.
get-tool-ask-remark = Would you like to say why? Write it as a message of up to { $most } characters. Whoever runs this bot reads it with your institution’s name, and without yours.
get-tool-remark-kept = Thank you! What you wrote is kept as your remark on the tool.
get-tool-remark-dropped = Your remark is not kept any more.
# A toast, too: at most 200 characters.
get-tool-remark-too-long = Not kept yet: a remark has up to { $most } characters, and this has { $length }. Please write it again, shorter.
