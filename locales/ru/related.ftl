### Кто на кого опирается и как там обстоит дело. Связь красная, если то, на что опираются, соответствует не полностью.

command-related = какой отдел на какой опирается

button-related-picture = Диаграмма
button-related-links = Все связи и зачем они ›
button-related-all = ‹ Все отделы

related-section = кто на кого опирается
related-as-of = Как обстоит дело — на { $day }, по закрытым этапам.
related-nothing-known = Как обстоит дело, пока неизвестно: ни один этап не закрыт.
related-red = <i>Красные: то, на что опираются, соответствует частично (◐) или не соответствует (✗).</i>

# Стоит после числа связей.
related-some-red = { $red ->
    [0] {""}
    [one] {" "}(красных: { $red })
    [few] {" "}(красных: { $red })
    [many] {" "}(красных: { $red })
   *[other] {" "}(красных: { $red })
}

## Все отделы

# Связи с другими, сколько из них красных, и связи от других.
related-line = • <b>{ $name }</b>: опирается на других { $links ->
    [0] 0 раз
    [one] { $links } раз
    [few] { $links } раза
    [many] { $links } раз
   *[other] { $links } раза
}{ related-some-red }, другие на него { $back ->
    [0] 0 раз
    [one] { $back } раз
    [few] { $back } раза
    [many] { $back } раз
   *[other] { $back } раза
}

## Один отдел

related-stands = <b>Как обстоит дело:</b> { $figure }
related-relies-on-all = <b>Опирается на других { $links ->
    [0] 0 раз
    [one] { $links } раз
    [few] { $links } раза
    [many] { $links } раз
   *[other] { $links } раза
}</b>{ related-some-red }
related-supports-all = <b>Поддерживает других { $links ->
    [0] 0 раз
    [one] { $links } раз
    [few] { $links } раза
    [many] { $links } раз
   *[other] { $links } раза
}</b>{ related-some-red }
# Отдел и число связей с ним; $state — как у отдела обстоит дело.
related-neighbour = • { $department }: { $links }{ related-some-red }, <i>{ $state }</i>

## Все связи одного отдела

related-relies-on = <b>Опирается на: { $department }</b>, { $links ->
    [one] { $links } связь
    [few] { $links } связи
    [many] { $links } связей
   *[other] { $links } связи
}{ related-some-red }
related-supports = <b>Поддерживает: { $department }</b>, { $links ->
    [one] { $links } связь
    [few] { $links } связи
    [many] { $links } связей
   *[other] { $links } связи
}{ related-some-red }
# Одна связь, от одного конца к другому. $why — почему одно опирается на другое.
related-relies-on-link = • { $relied }: { $why }. <i>Для чего: { $relying }</i>
related-supports-link = • { $relying }: { $why }. <i>Что для этого нужно: { $relied }</i>
related-end = { $title } ({ $state })
related-whole = Отдел в целом

related-picture-caption = { $whose }: кто на кого опирается
