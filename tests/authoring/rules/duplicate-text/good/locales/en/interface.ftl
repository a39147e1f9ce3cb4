greeting = Good morning, <b>{ $name }</b>.

notes = { $count ->
    [one] One note
   *[other] { $count } notes
}

button-yes = Yes
button-no = No
