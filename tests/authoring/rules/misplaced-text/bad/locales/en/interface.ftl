greeting = Good morning, <b>{ $name }</b>.

notes = { $count ->
    [one] One note
   *[other] { $count } notes
}

button-yes = Yes
button-no = No

mirror-em-rule--hr-signed = The rule is written, but nobody has signed it.
