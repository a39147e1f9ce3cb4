### Who relies on whom, and how it stands there. A link is red where what is relied on is not fully met.

command-related = which department relies on which

button-related-picture = Picture
button-related-links = Every link, and why ›
button-related-all = ‹ All departments

related-section = who relies on whom
related-as-of = How things stand is as of { $day }, from rounds that are closed.
related-nothing-known = How things stand is not known yet, since no round is closed.
related-red = <i>Red: what is relied on is partly met (◐) or not met (✗).</i>

# Follows a number of links.
related-some-red = { $red ->
    [0] {""}
   *[other] {" "}({ $red } red)
}

## All departments

# The links to others, how many of them are red, and the links from others.
related-line = • <b>{ $name }</b>: relies on others { $links ->
    [0] nowhere
    [one] once
   *[other] { $links } times
}{ related-some-red }, others on it { $back ->
    [0] nowhere
    [one] once
   *[other] { $back } times
}

## One department

related-stands = <b>How it stands:</b> { $figure }
related-relies-on-all = <b>It relies on others { $links ->
    [0] nowhere
    [one] once
   *[other] { $links } times
}</b>{ related-some-red }
related-supports-all = <b>Others rely on it { $links ->
    [0] nowhere
    [one] once
   *[other] { $links } times
}</b>{ related-some-red }
# A department and the number of links to it; $state is how the department stands.
related-neighbour = • { $department }: { $links }{ related-some-red }, <i>{ $state }</i>

## Every link of one department

related-relies-on = <b>Relies on { $department }</b>: { $links ->
    [one] one link
   *[other] { $links } links
}{ related-some-red }
related-supports = <b>Relied on by { $department }</b>: { $links ->
    [one] one link
   *[other] { $links } links
}{ related-some-red }
# One link, from the one end to the other. $why is a phrase that says why the one relies on the other.
related-relies-on-link = • { $relied }: { $why }. <i>Needed for: { $relying }</i>
related-supports-link = • { $relying }: { $why }. <i>Needs: { $relied }</i>
related-end = { $title } ({ $state })
related-whole = The department as a whole

related-picture-caption = { $whose }: who relies on whom
