### Этапы: открыть, закрыть, кого спрашивают и что об этом узнают люди.

command-rounds = спросить своих людей и увидеть, как идёт дело
round-not-asked = Там идёт этап, и спрашивают только определённых людей. Ответить снова можно, когда его закроют.
rounds-not-yours = Этапы открывают руководители отделов и высшее руководство. Ответить за свой отдел можно в любое время: /departments

## Кнопки (не длиннее 32 знаков)

button-rounds = ‹ Все этапы
button-round-new = Открыть этап
button-round-row = { $number }. { $departments }
button-round-this = ‹ К этапу
button-round-see = Посмотреть этап
button-round-extend = Ещё неделя
button-round-close = Закрыть этап
button-round-close-now = Да, закрыть сейчас
button-round-summary = Посмотреть сводку

button-draft = ‹ Назад
button-draft-open = Открыть этап
button-draft-departments = Отделы ({ $count })
button-draft-people = Люди ({ $count })
button-draft-all = Все
button-draft-none = Ни одного
button-draft-everyone = Все
button-draft-only-me = Только я
button-draft-chosen = Некоторые
button-draft-weeks = { $count ->
    [one] { $count } неделя
    [few] { $count } недели
    [many] { $count } недель
   *[other] { $count } недели
}
button-draft-in = ☑ { $name }
button-draft-out = ☐ { $name }
draft-person = { $name }, { $department }
button-draft-taken = ☐ { $name } (в этапе)

## Список

rounds-title = <b>Этапы</b>
rounds-about = На этапе ваши люди отвечают до определённого дня. Пока он открыт, чужих ответов не видит никто. Когда его закроют, итог узнают все.
rounds-none = Открытых этапов нет.
rounds-planned = <b>{ $number }. { $departments }</b>
    Открыт до { $day }
rounds-look = <b>{ $number }. { $departments }</b>
    Вне плана, с { $day }
rounds-closed = <b>{ $number }. { $departments }</b>
    Закрыт { $day }
rounds-others = ещё { $count }

round-stage-handed-in = ✓ сдали: { $count }
round-stage-under-way = ◐ отвечают: { $count }
round-stage-not-begun = ○ не начали: { $count }
round-nobody-yet = ○ никто не начал
round-answered = ответили { $answered } из { $asked }

## Один этап

round-title = <b>{ $departments }</b>
round-opened-by = Начат { $day } Кто открыл: { $name }.
round-opened = Начат { $day }
round-until = <b>Открыт до конца дня { $day }</b>
round-look = <b>Ответы вне плана.</b> Они открыты, пока их кто-нибудь не закроет или не откроет здесь этап.
round-closed-on = <b>Закрыт { $day }</b>
round-asks-everyone = Спрашивают всех, кто там работает, и новых тоже.
round-asks-only-me = Отвечает только тот, кто открыл этап.
round-asks-chosen = Спрашивают только выбранных людей.
round-blind = Пока этап открыт, чужих ответов не видит никто.
round-department = <b>{ $department }</b>
round-names-not-begun = Не начали: { $names }
round-names-under-way = Отвечают: { $names }
round-elsewhere = { $count ->
    [one] Участвует ещё { $count } отдел.
    [few] Участвуют ещё { $count } отдела.
    [many] Участвуют ещё { $count } отделов.
   *[other] Участвуют ещё { $count } отдела.
}

round-close-title = <b>Закрыть этот этап?</b>
round-close-complete = Все сдали ответы.
round-close-not-begun = { $count ->
    [one] { $count } человек ещё не ответил.
    [few] { $count } человека ещё не ответили.
    [many] { $count } человек ещё не ответили.
   *[other] { $count } человека ещё не ответили.
}
round-close-under-way = { $count ->
    [one] { $count } человек отвечает и ещё не сдал ответы.
    [few] { $count } человека отвечают и ещё не сдали ответы.
    [many] { $count } человек отвечают и ещё не сдали ответы.
   *[other] { $count } человека отвечают и ещё не сдали ответы.
}
round-close-counts = Учитывается всё, на что ответили, сдано оно или нет; изменить это будет уже нельзя.
round-close-news = Все, кого спрашивали или кто ответил, узнают, что из этого вышло.

round-is-open = { $count ->
    [0] Этап открыт.
    [one] Этап открыт. Спрашивают { $count } человека.
    [few] Этап открыт. Спрашивают { $count } человек.
    [many] Этап открыт. Спрашивают { $count } человек.
   *[other] Этап открыт. Спрашивают { $count } человека.
}
round-is-closed = Этап закрыт.
round-is-extended = Этап открыт до { $day }

## Новый этап

draft-title = <b>Новый этап</b>
draft-departments = <b>Отделы:</b> { $departments }
draft-no-departments = <b>Отделы:</b> пока никакие. Выберите хотя бы один.
draft-asks-everyone = <b>Кто отвечает:</b> все, кто там есть (сейчас { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}), и новые тоже
draft-asks-only-me = <b>Кто отвечает:</b> только вы
draft-asks-chosen = <b>Кто отвечает:</b> { $count ->
    [0] пока никто не выбран. Выберите хотя бы одного.
    [one] { $count } человек: { $names }
    [few] { $count } человека: { $names }
    [many] { $count } человек: { $names }
   *[other] { $count } человека: { $names }
}
draft-left-to-you = Больше спросить некого, поэтому спрашивают вас: { $departments }.
draft-until = <b>До конца дня:</b> { $day }
draft-overlap = Уже в открытом этапе: { $departments }. Уберите их или сначала закройте тот этап.
draft-what-happens = Каждый, кого спрашивают, получит одно сообщение. Пока этап открыт, чужих ответов не видит никто.
draft-which-departments = Какие отделы участвуют? Нажмите, чтобы добавить или убрать.
draft-which-people = Кого спросить? Нажмите, чтобы добавить или убрать.
draft-changed = Не открыто: за это время что-то изменилось. Посмотрите ещё раз.
draft-cannot-open = Не открыто: чего-то ещё не хватает.

## Отделы, за которые отвечают

departments-asked = <b>Ваших ответов ждут до { $day }:</b> { $departments }
departments-asked-new = ▸ { $name }
departments-asks-others = { $name } (не вас)

## Сообщения

call-title = <b>{ $name } просит вас ответить.</b>
call-title-nameless = <b>Вас просят ответить.</b>
call-departments = <b>О чём:</b> { $departments }
call-until = <b>До конца дня:</b> { $day }

complete-department = <b>{ $department }, всё готово:</b> все, кого спрашивали, сдали ответы.
complete-round = <b>Все сдали ответы:</b> { $departments }
complete-close = Закройте этап сейчас, чтобы прочитать ответы, или оставьте открытым до { $day }, чтобы их ещё можно было изменить.
complete-wait = Прочитать ответы можно будет, когда этап закроют.

outcome-title = { $answered ->
    [0] <b>Этап закрыт.</b>
    [one] <b>Этап закрыт. Спасибо!</b>
    [few] <b>Этап закрыт. Спасибо!</b>
    [many] <b>Этап закрыт. Спасибо!</b>
   *[other] <b>Этап закрыт. Спасибо!</b>
}
outcome-answered = <b>{ $department }:</b> ответили { $answered } из { $asked }.
outcome-nobody = <b>{ $department }:</b> никто не ответил.
outcome-first = Исправить первым: { $title }
outcome-findings = { $count ->
    [1] <b>Исправить: 1 обязанность</b>
    [one] <b>Исправить в первую очередь</b>, всего { $count } обязанность
    [few] <b>Исправить в первую очередь</b>, всего { $count } обязанности
    [many] <b>Исправить в первую очередь</b>, всего { $count } обязанностей
   *[other] <b>Исправить в первую очередь</b>, всего { $count } обязанности
}
outcome-actions = <b>Решено сделать:</b> { $titles }
outcome-next = <b>Что дальше:</b> руководители отделов и высшее руководство решат, что сделать в первую очередь. Следующий этап покажет, что изменилось.
outcome-more = { $count ->
    [one] Участвовал ещё { $count } отдел: /rounds
    [few] Участвовали ещё { $count } отдела: /rounds
    [many] Участвовали ещё { $count } отделов: /rounds
   *[other] Участвовали ещё { $count } отдела: /rounds
}
