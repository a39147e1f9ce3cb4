### Qui dépend de qui, et où cela en est. Un lien est rouge là où ce dont on dépend n’est pas entièrement respecté.

command-related = quel service dépend de quel autre

button-related-picture = Image
button-related-links = Chaque lien, et pourquoi ›
button-related-all = ‹ Tous les services

related-section = qui dépend de qui
related-as-of = État au { $day }, d’après les campagnes closes.
related-nothing-known = L’état n’est pas encore connu, car aucune campagne n’est close.
related-red = <i>Rouge : ce dont on dépend est respecté en partie (◐) ou pas respecté (✗).</i>

# Suit un nombre de liens.
related-some-red = { $red ->
    [0] {""}
    [one] {" "}({ $red } rouge)
   *[other] {" "}({ $red } rouges)
}

## Tous les services

# Les liens vers les autres, combien sont rouges, et les liens venant des autres.
related-line = • <b>{ $name }</b> : { $links ->
    [0] ne dépend de personne
    [one] dépend des autres une fois
   *[other] dépend des autres { $links } fois
}{ related-some-red }, { $back ->
    [0] ne soutient personne
    [one] soutient les autres une fois
   *[other] soutient les autres { $back } fois
}

## Un service

related-stands = <b>Où il en est :</b> { $figure }
related-relies-on-all = <b>{ $links ->
    [0] Il ne dépend de personne
    [one] Il dépend des autres une fois
   *[other] Il dépend des autres { $links } fois
}</b>{ related-some-red }
related-supports-all = <b>{ $links ->
    [0] Personne ne dépend de lui
    [one] Les autres dépendent de lui une fois
   *[other] Les autres dépendent de lui { $links } fois
}</b>{ related-some-red }
# Un service et le nombre de liens vers lui ; $state dit où en est le service.
related-neighbour = • { $department } : { $links }{ related-some-red }, <i>{ $state }</i>

## Chaque lien d’un service

related-relies-on = <b>Dépend de : { $department }</b> ; { $links ->
    [one] un lien
   *[other] { $links } liens
}{ related-some-red }
related-supports = <b>Soutient : { $department }</b> ; { $links ->
    [one] un lien
   *[other] { $links } liens
}{ related-some-red }
# Un lien, d’un bout à l’autre. $why est un bout de phrase qui dit pourquoi l’un dépend de l’autre.
related-relies-on-link = • { $relied } : { $why }. <i>Nécessaire pour : { $relying }</i>
related-supports-link = • { $relying } : { $why }. <i>Dépend de : { $relied }</i>
related-end = { $title } ({ $state })
related-whole = Le service dans son ensemble

related-picture-caption = { $whose } : qui dépend de qui
