greeting = Good morning, <b><i>{ $name }</i></b>.

notes = { $count ->
    [one] One note
   *[other] { $count } notes
}

button-yes = Yes
button-no = No
