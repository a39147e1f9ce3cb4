### Asking a colleague about one question while one's own answers go on.

## On the card of the run

button-ask = Ask a colleague
button-ask-about = Ask a colleague: { $title }
button-ask-see = What I asked
button-ask-take = Take over: { $choice }
button-ask-leave = Leave it
button-ask-look = See what colleagues said

ask-card-waiting = You asked { $to }. No answer yet.
ask-card-waiting-link = You asked by a link. No answer yet.
ask-card-hopeless = You asked { $to }, and nobody is left there who could answer.
ask-card-says = { $who } says: <b>{ $choice }</b>
ask-card-remark = “{ $remark }”
ask-card-taken = Taken over from { $who }.

ask-review-waiting = { $count ->
    [one] One answer is still being asked for:
   *[other] { $count } answers are still being asked for:
}
ask-review-line = • { $title } ({ $to })
ask-review-line-link = • { $title } (by a link)
ask-review-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
ask-review-choice = Hand in now, and nobody is asked any more. Or wait.
ask-review-said = { $count ->
    [one] A colleague has answered one question. It counts once you take it over.
   *[other] Colleagues have answered { $count } questions. Each counts once you take it over.
}

# Who asks, is asked or answers.
ask-somebody = a colleague
# The same at the beginning of a sentence.
ask-somebody-says = A colleague
ask-of-department = { $name } ({ $department })

## Whom to ask

ask-section = ask a colleague
ask-question = <b>{ $question }</b>
ask-whom = Who may know? They get this one question, and your own answers go on meanwhile. What they say counts once you take it over.
ask-named = Your name stands with the question, and theirs with the answer.
ask-confidential = This round is confidential: neither your name is shown nor theirs. So you can ask only departments in which { $least } people or more can answer, or pass on a link.
ask-group = Whom of { $department }? If you ask all of them, the first answer counts.
ask-group-whole = All { $count } of { $department } are asked, and the first answer counts.
ask-leaders = Whom of those who lead?

button-ask-whole = All of them ({ $count })
button-ask-leaders = Those who lead
button-ask-link = A link to pass on
button-ask-elsewhere = ‹ Somebody else
button-ask-withdraw = Ask no more

# Toasts: at most 200 characters.
ask-done = Asked. You can go on meanwhile.
ask-done-already = This is asked already.
ask-withdrawn = Nobody is asked any more.
ask-taken = Taken over.
ask-left = Left as it was.
ask-decided = There is nothing to decide about that any more.
ask-too-many = { $most } questions of yours wait for answers. Please wait for some, or ask no more about one.
ask-handed-in = You have handed in. Please take your answers back first.

ask-link-made = Pass this link on to a colleague in { $institution } who may know:
ask-link-how = It asks “{ $title }” of whoever opens it first. It works once, for people of your institution only, until the round ends. I keep it nowhere.
ask-link-share = A question for you in Smart Operations. Open it in Telegram:

## What the asked colleague reads

asked-title = <b>{ $who }</b> asks you
asked-title-nobody = <b>A colleague asks you</b>
asked-department = All of { $department } are asked, and the first answer counts.
asked-privacy-named = Only who asked sees what you answer, with your name. It counts once it is taken over.
asked-privacy-confidential = Only who asked sees what you answer, without your name. It counts once it is taken over.
asked-privacy-link = Only who asked sees what you answer, without your name; but whoever gave you the link may guess that it is you.

button-asked-open = Answer: { $title }
button-asked-pass = Not for me to say
button-asked-enough = Nothing to add

asked-answered = Thank you. You answered: { $choice }.
asked-remark = If you like, write a remark now. It goes with your answer.
asked-remark-kept = Thank you. Your remark goes with your answer.
asked-remark-too-long = Not kept yet: at most { $most } characters, and this has { $length }. Please write it again.
asked-over-answered = Thank you, you have answered this.
asked-over-answered-before = Thank you. Somebody else has seen to this already.
asked-over-passed = Thank you. You are not asked about this any more.
asked-over-over = Thank you. This answer is not needed any more.
asked-over-own = This is the link that you made yourself. Pass it on to a colleague who may know.

## What whoever asked is told

ask-news-answered = { $who } answered what you asked: <b>{ $title }</b>
ask-news-remarked = { $who } adds a remark to the answer: <b>{ $title }</b>
ask-news-passed = Nobody whom you asked can say: <b>{ $title }</b>
button-ask-news = See: { $title }
button-ask-again = Ask somebody else
