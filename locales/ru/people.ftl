### Как люди попадают внутрь: приглашения, заявки, кто здесь есть и кто ушёл.

command-invites = действующие приглашения
command-applicants = кто ждёт допуска
command-people = кто здесь и что кому можно
command-leave = выйти из этой организации

## Кнопки (не длиннее 32 знаков)

button-invite = Пригласить
button-invite-make = Создать ссылку
button-invite-role = Для кого
button-invite-language = Язык
button-invite-uses = { $count ->
    [one] { $count } человек
    [few] До { $count } человек
    [many] До { $count } человек
   *[other] До { $count } человек
}
button-invite-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
button-invite-name = Дать название
button-invite-unname = Без названия
button-share-link = Переслать
button-links = Действующие приглашения
button-link = ‹ К приглашению
button-link-anew = Создать новую ссылку
button-link-revoke = Отозвать
button-link-forget = Убрать из списка
button-link-revoke-now = Да, отозвать
button-withdraw = Я не хочу вступать
button-admit = Впустить
button-turn-away = Отказать
button-applicants = Все, кто ждёт
button-people = ‹ Все люди
button-people-leading = Вся организация
button-people-department = ‹ К списку
button-people-waiting = Ждут допуска ({ $count })
button-people-missed = Ещё не пришли ({ $count })
button-people-away = Недоступны, ушли ({ $count })
button-people-invite = Пригласить в этот отдел
button-away = ‹ Недоступны или ушли
button-person = ‹ К человеку
button-person-former = Прежние роли
button-person-roles = Изменить роль
button-person-places = ‹ Все отделы
button-person-frontline = Обслуживает клиентов
button-person-office = Не обслуживает клиентов
button-person-remove = Удалить
button-person-remove-now = Да, удалить
button-person-invite = Пригласить снова
button-person-share = Переслать ссылку на бота
button-leave-now = Да, выйти
button-stay = Нет, остаться
button-go-to-departments = Начать

## Приглашение, которое готовят

invite-for = <b>Для кого:</b> { $role }
invite-into = <b>Куда:</b> { $departments }
invite-nowhere = <b>Куда:</b> пока никуда. Выберите хотя бы один отдел.
invite-language = <b>Язык в начале:</b> { $language }
invite-uses = { $count ->
    [1] <b>Сколько:</b> 1 человек, доступ сразу
    [one] <b>Сколько:</b> до { $count } человек
    [few] <b>Сколько:</b> до { $count } человек
    [many] <b>Сколько:</b> до { $count } человек
   *[other] <b>Сколько:</b> до { $count } человек
}
invite-until = <b>Действует до:</b> { $day }, до конца дня
invite-named = <b>Название:</b> { $name }
invite-applies = Кто открыл ссылку для нескольких человек, подаёт заявку, а решает ответственный: ссылку на стене могут увидеть и посторонние. Вместе со ссылкой придёт лист для печати.
invite-which-language = На каком языке начать?
invite-ask-name = Для кого это? Напишите имя или пару слов, до { $most } знаков. Видят это только те, кто вправе сюда приглашать.
invite-changed = Приглашение изменилось. Посмотрите его ещё раз.
invite-made-already = Это приглашение уже создано. Начать другое: /invite
invite-too-many = Действующих приглашений уже { $most }, больше нельзя. Сначала отзовите лишние: /invites
invite-how-many = Мест: { $count }. Действует до конца дня { $until } Каждый подаёт заявку, решает ответственный. Ссылка нигде не хранится, поэтому перешлите её сейчас.
invite-share = Приглашение в Smart Operations. Откройте в Telegram:
invite-poster = То же листом для печати, можно повесить на стену.
invite-poster-file = priglashenie.pdf

## Лист на стену

poster-title = Приглашение, { $institution }
poster-sentence = Что мы делаем, чтобы к клиентам относились хорошо? Вопросы на несколько минут — для тех, кто здесь работает.
poster-step-1 = Наведите камеру телефона на код или наберите ссылку, которая под ним.
poster-step-2 = Откроется Telegram. Нажмите «Старт» или «Запустить».
poster-step-3 = Ответственный впустит вас, и придёт первый вопрос.
poster-until = Действует до конца дня { $day }

## Действующие приглашения

invites-section = действующие приглашения
invites-about = Нажмите на приглашение, чтобы отозвать его или сделать вместо него новую ссылку. Ссылки не хранятся, показать их снова нельзя.
invites-none = Действующих приглашений нет.
missed-section = приглашены, но не пришли
missed-about = Эти приглашения ещё никто не открыл. Ссылки не хранятся, показать их снова нельзя: нажмите, чтобы сделать новую.
missed-none = Все приглашённые пришли.
link-section = приглашение
link-line = <b>{ $number }. { $name }</b>
link-for = { $role }
link-for-where = { $role }: { $departments }
link-left = { $count ->
    [1] Ещё не открыто
    [one] Свободно мест: { $left } из { $count }
    [few] Свободно мест: { $left } из { $count }
    [many] Свободно мест: { $left } из { $count }
   *[other] Свободно мест: { $left } из { $count }
}
link-until = Действует до конца дня { $until }
link-over = Не действует после { $until }
link-waiting = { $count ->
    [one] Ждёт допуска: { $count } человек
    [few] Ждут допуска: { $count } человека
    [many] Ждут допуска: { $count } человек
   *[other] Ждут допуска: { $count } человека
}
link-made-by = Кто создал: { $name }
link-made-by-operator = Создано тем, кто ведёт этот бот
link-anew-about = Новая ссылка заменит эту, а эта перестанет работать.
link-revoke-section = отозвать?
link-revoke-about = По этой ссылке больше никто не войдёт. Кто уже здесь, остаётся.
link-revoke-waiting = { $count ->
    [1] Ждёт 1 человек: его ещё можно впустить или отказать ему.
    [one] Ждёт { $count } человек: их ещё можно впустить или отказать им.
    [few] Ждут { $count } человека: их ещё можно впустить или отказать им.
    [many] Ждут { $count } человек: их ещё можно впустить или отказать им.
   *[other] Ждут { $count } человека: их ещё можно впустить или отказать им.
}
# Всплывающие сообщения: не длиннее 200 знаков.
link-revoked = Отозвано.
link-gone = Этого приглашения больше нет.

## Заявки

applicants-section = ждут допуска
applicants-about = Они открыли приглашение для нескольких человек. Нажмите на имя, чтобы решить.
applicants-none = Никто не ждёт.
applicant-line = • { $name } ({ $wish })
applicant-title = Хочет войти: <b>{ $name }</b>
applicant-by = <b>Приглашение:</b> { $name }
applicant-since = С какого дня: { $date }
applicant-know = Это имя человек указал в Telegram сам. Впускайте только тех, о ком вы знаете, что они здесь работают.
applicant-nowhere = Отдела, в который могло бы вести это приглашение, больше нет.
applicant-was-admitted = Уже впустили. Кто решил: { $name }
applicant-was-turned-away = Уже отказали. Кто решил: { $name }
applicant-was-withdrawn = Этот человек больше не ждёт.
applicant-waits = <b>{ $institution }</b>

    Спасибо, { $name }! Впустить ли вас, решает ответственный: ему видно ваше имя в Telegram. Потом придёт сообщение.
applicant-withdrawn = Хорошо. Вы больше не ждёте.
applicant-is-turned-away = <b>{ $institution }</b>: вам отказали в допуске. Если это ошибка, обратитесь к тому, кто показал вам приглашение.
invites-put-off = Слишком много ваших приглашений не сработало. Подождите хотя бы час, прежде чем открывать следующее.

## Кто здесь

here-not-yours = Кто здесь есть, видят руководители отделов и высшее руководство.
here-section = кто здесь
here-line = <b>{ $number }. { $department }</b>: { $count ->
    [0] пока никого
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
here-line-leading = <b>Вся организация</b>: { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
here-leading-title = Вся организация
here-nobody = Пока здесь никого нет.
here-person = • { $name }: { $role }
here-person-blocked = • { $name }: { $role } (бот заблокирован)
role-none = Без роли

away-section = недоступны или ушли
away-about = Нажмите на имя, чтобы переслать ссылку.
away-none = Бота никто не заблокировал, и никто не ушёл.
away-blocked = • { $name }: бот заблокирован
away-left = • { $name }: выход { $date }
away-removed = • { $name }: удаление { $date }

person-section = что можно этому человеку
person-role = • { $place }: <b>{ $role }</b>
person-blocked = Этот человек заблокировал бота, и сообщения до него не доходят. Перешлите ему ссылку на бота и попросите разблокировать.
person-is-you = Это вы. Изменить вашу роль может другой администратор или кто-то из высшего руководства.
person-others-decide = Роли этого человека в других местах меняют другие.
person-roles-section = изменить роль
person-roles-about = Нажмите, где изменить.
person-role-where = { $place }: <b>{ $role }</b>
person-left = Выход: { $date } Ответы сохранены.
person-removed = Удаление: { $date } Ответы сохранены.
person-was = <b>Прежние роли</b>
person-remove-section = удалить?
person-remove-about = Доступ прекратится сразу: кнопки, команды, сообщения и все приглашения, созданные этим человеком. Его больше ни о чём не спросят. Ответы остаются и учитываются в открытых этапах.
# Всплывающие сообщения: не длиннее 200 знаков.
person-is-removed = Доступ прекращён.
person-gone = Этого человека здесь больше нет.
person-self = Свою роль никто не меняет сам. Попросите другого администратора или кого-то из высшего руководства.
person-last-role = Других ролей у этого человека здесь нет. Чтобы её убрать, удалите человека.
person-last-owner = Последний администратор должен остаться. Сначала сделайте администратором кого-то ещё: /people или /invite

## Выход

leave-title = <b>{ $institution }: выйти?</b>
leave-about = Ваш доступ прекратится сразу, и созданные вами приглашения тоже. Ваши ответы остаются. Чтобы вернуться, понадобится приглашение.
leave-done = <b>{ $institution }</b>: вы вышли. Спасибо за ваши ответы.
notice-left = Больше не участвует: { $name }
