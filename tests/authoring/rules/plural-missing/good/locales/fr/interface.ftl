greeting = Bonjour, <b>{ $name }</b>.

notes = { $count ->
    [0] Aucune note
    [one] Une note
   *[other] { $count } notes
}

button-yes = Oui
button-no = Non
