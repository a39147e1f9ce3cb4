greeting = Bonjour, <b>{ $name }</b>.

notes = { $count ->
    [many] { $count } de notes
   *[other] { $count } notes
}

button-yes = Oui
button-no = Non
