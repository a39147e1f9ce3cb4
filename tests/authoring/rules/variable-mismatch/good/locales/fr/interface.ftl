greeting = <b>{ $name }</b>, bonjour.

notes = { $count ->
    [one] Une note
   *[other] { $count } notes
}

button-yes = Oui
button-no = Non
