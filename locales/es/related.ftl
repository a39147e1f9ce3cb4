### Quién depende de quién, y cómo está eso. Un vínculo va en rojo donde aquello de lo que se depende no se cumple del todo.

command-related = qué área depende de cuál

button-related-picture = Imagen
button-related-links = Cada vínculo, y por qué ›
button-related-all = ‹ Todas las áreas

related-section = quién depende de quién
related-as-of = Así están las cosas al { $day }, según rondas cerradas.
related-nothing-known = Todavía no se sabe cómo están las cosas, porque no se ha cerrado ninguna ronda.
related-red = <i>En rojo: aquello de lo que se depende se cumple en parte (◐) o no se cumple (✗).</i>

# Va después de un número de vínculos.
related-some-red = { $red ->
    [0] {""}
   *[other] {" "}({ $red } en rojo)
}

## Todas las áreas

# Los vínculos hacia otras, cuántos de ellos están en rojo, y los vínculos desde otras.
related-line = • <b>{ $name }</b>: { $links ->
    [0] no depende de otras
    [one] depende de otra una vez
   *[other] depende de otras { $links } veces
}{ related-some-red }; { $back ->
    [0] ninguna depende de ella
    [one] otra depende de ella una vez
   *[other] otras dependen de ella { $back } veces
}

## Un área

related-stands = <b>Cómo está:</b> { $figure }
related-relies-on-all = <b>{ $links ->
    [0] No depende de otras
    [one] Depende de otra una vez
   *[other] Depende de otras { $links } veces
}</b>{ related-some-red }
related-supports-all = <b>{ $links ->
    [0] Ninguna otra depende de ella
    [one] Otra depende de ella una vez
   *[other] Otras dependen de ella { $links } veces
}</b>{ related-some-red }
# Un área y el número de vínculos con ella; $state es cómo está esa área.
related-neighbour = • { $department }: { $links }{ related-some-red }, <i>{ $state }</i>

## Cada vínculo de un área

related-relies-on = <b>Depende de { $department }</b>: { $links ->
    [one] un vínculo
   *[other] { $links } vínculos
}{ related-some-red }
related-supports = <b>Apoya a { $department }</b>: { $links ->
    [one] un vínculo
   *[other] { $links } vínculos
}{ related-some-red }
# Un vínculo, de un extremo al otro. $why es una frase que dice por qué uno depende del otro.
related-relies-on-link = • { $relied }: { $why }. <i>Hace falta para: { $relying }</i>
related-supports-link = • { $relying }: { $why }. <i>Necesita: { $relied }</i>
related-end = { $title } ({ $state })
related-whole = El área en su conjunto

related-picture-caption = { $whose }: quién depende de quién
