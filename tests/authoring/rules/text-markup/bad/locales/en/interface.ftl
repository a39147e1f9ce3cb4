greeting = Good morning, <b>{ $name }</i>.

notes = { $count ->
    [one] One note
   *[other] { $count } notes
}

button-yes = Yes
button-no = No
