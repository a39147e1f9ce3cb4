greeting = Bonjour, <b>{ $nom }</b>.

notes = { $count ->
    [one] Une note
   *[other] { $count } notes
}

button-yes = Oui
button-no = Non
