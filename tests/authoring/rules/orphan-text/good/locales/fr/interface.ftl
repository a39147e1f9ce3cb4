greeting = Bonjour, <b>{ $name }</b>.

notes = { $count ->
    [one] Une note
   *[other] { $count } notes
}

button-yes = Oui
button-no = Non

farewell = Au revoir.
