### Повторные этапы: спрашивают только то, о чём стоит спросить снова, и что стало с отделом с тех пор.

## Кнопки (не длиннее 32 знаков)

button-still-so = Всё так же: { $answer }
button-better = ▲ Лучше…
button-better-so = ▲ Лучше: { $answer }
button-worse = ▼ Хуже…
button-worse-so = ▼ Хуже: { $answer }
button-begin-again = Всё заново ({ $count })
button-draft-follow-up = Повторный ({ $count })
button-draft-everything = Обо всём ({ $count })

## Карточка

card-earlier-own = <b>Ваш ответ, { $day }:</b> { $answer }
card-earlier-agreed = <b>Ответ вашего отдела, { $day }:</b> { $answer }
toward-better = Как с этим сейчас? Лучше, чем раньше, — это:
toward-worse = Как с этим сейчас? Хуже, чем раньше, — это:

## Перед первым вопросом

intro-follow-up = <b>Повторный этап; прошлый закрыт { $day }</b> Вопросов { $count } из { $all }: что было не в порядке, что устарело или изменилось вокруг вас и несколько наугад, для проверки. По остальным остаются прежние ответы.
intro-follow-up-time = { $count ->
    [1] <b>Сколько времени:</b> 1 вопрос, меньше минуты. Где вы уже отвечали, хватит одного нажатия: всё так же.
    [one] <b>Сколько времени:</b> { $count } вопрос, примерно { $minutes } мин. Где вы уже отвечали, хватит одного нажатия: всё так же.
    [few] <b>Сколько времени:</b> { $count } вопроса, примерно { $minutes } мин. Где вы уже отвечали, хватит одного нажатия: всё так же.
    [many] <b>Сколько времени:</b> { $count } вопросов, примерно { $minutes } мин. Где вы уже отвечали, хватит одного нажатия: всё так же.
   *[other] <b>Сколько времени:</b> { $count } вопроса, примерно { $minutes } мин. Где вы уже отвечали, хватит одного нажатия: всё так же.
}

## Пока этап готовят

draft-follows = <b>О чём спросят:</b> повторный этап; прошлый закрыт { $day } Вопросов { $count } из { $all }, примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}:
draft-follows-several = <b>О чём спросят:</b> повторный этап после прежних. Вопросов { $count } из { $all }, примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
} на отдел, не больше:
draft-asks-all = <b>О чём спросят:</b> обо всём заново, вопросов: { $all }
draft-others-keep = По остальным остаются прежние ответы.
why-asked-failed = • не в порядке, неизвестно или мнения расходятся: { $count }
why-asked-unseen = • никто не ответил: { $count }
why-asked-old = • старше года: { $count }
why-asked-moved = • опираются на то, что с тех пор изменилось: { $count }
why-asked-check = • наугад, для проверки: { $count }
why-asked-together = • связаны с этими: { $count }
draft-asked-all = Спросят обо всём: { $departments }. Прежнего этапа, который можно было бы повторить, нет.

## Что остаётся прежним

summary-carried = { $count ->
    [one] О { $count } обязанности в этот раз не спрашивали: остаётся ваш прежний ответ.
    [few] О { $count } обязанностях в этот раз не спрашивали: остаются ваши прежние ответы.
    [many] О { $count } обязанностях в этот раз не спрашивали: остаются ваши прежние ответы.
   *[other] О { $count } обязанности в этот раз не спрашивали: остаются ваши прежние ответы.
}
people-carried = { $count ->
    [one] По { $count } обязанности в этот раз не спрашивали или не ответили: остаётся как было.
    [few] По { $count } обязанностям в этот раз не спрашивали или не ответили: остаётся как было.
    [many] По { $count } обязанностям в этот раз не спрашивали или не ответили: остаётся как было.
   *[other] По { $count } обязанности в этот раз не спрашивали или не ответили: остаётся как было.
}
review-carried = { $count ->
    [1] Один вопрос в этот раз не задают: остаётся прежний ответ.
    [one] { $count } вопрос в этот раз не задают: остаются прежние ответы.
    [few] { $count } вопроса в этот раз не задают: остаются прежние ответы.
    [many] { $count } вопросов в этот раз не задают: остаются прежние ответы.
   *[other] { $count } вопроса в этот раз не задают: остаются прежние ответы.
}
tally-since = от { $day }

## Что изменилось

turn-slipped = <b>▼ Хуже</b> ({ $count })
turn-improved = <b>▲ Лучше</b> ({ $count })
turn-otherwise = <b>≠ Иначе</b> ({ $count })
turn-same = <b>= Без изменений</b> ({ $count })
turn-count-slipped = ▼{"\u00A0"}хуже: { $count }
turn-count-improved = ▲{"\u00A0"}лучше: { $count }
turn-count-otherwise = ≠{"\u00A0"}иначе: { $count }
turn-count-same = ={"\u00A0"}без изменений: { $count }
turn-count-carried = не спрашивали снова: { $count }
changes-alike-slipped = • { $title }: { $state }, как и раньше, но теперь мнения расходятся
changes-alike-improved = • { $title }: { $state }, как и раньше, и теперь мнения совпадают
changes-stays = • { $title }: { $state }
change-count-carried = В этот раз не спрошено или нет ответа, остаётся как было: { $count }.
button-changes-picture = Диаграмма: было и стало
changes-picture-caption = { $department }, было и стало

## Что изменилось в организации

institution-changes = <b>С прошлых этапов:</b> { $changes }
institution-changes-section = что изменилось
institution-changes-none = Ни один отдел ещё не оценивали дважды одинаковым способом, сравнивать нечего.
institution-changes-line = <b>{ $department }</b>, с { $day }:
    { $changes }
button-institution-changes = Что изменилось
institution-changes-caption = { $institution }, было и стало

## Диаграмма «было и стало»

picture-before = Было
picture-from-before = { $agreement }, с прошлого раза
picture-now = Стало
picture-turn-slipped = хуже
picture-turn-improved = лучше
picture-turn-otherwise = иначе
picture-turn-same = без изменений
picture-turn-carried = не спрашивали
picture-since = { $institution } · { $before } – { $day }
