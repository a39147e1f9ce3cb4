### Письма и напоминания: о чём людям сообщают без запроса и как они выбирают, когда.

command-reminders = что меня ждёт и когда бот мне пишет

## Письмо

letter-institution = <b><i>{ $institution }</i></b>
letter-more = В следующий раз придёт ещё: { $count }.
letter-again = <i>Хорошо. Напомним об этом { $day }</i>
letter-declined = <i>Хорошо. Об этом больше не спросим. Если это всё же ваше: /reminders</i>
letter-stopped = <i>Больше не напоминаем: { $kinds }. Включить снова можно в любое время: /reminders</i>
letter-nothing-left = В этом письме больше ничего не осталось.
letter-which = Что из этого не ваше?

button-letter-tomorrow = Завтра
button-letter-next-week = На той неделе
button-letter-away = Меня нет до…
button-letter-not-mine = Не моё
button-letter-stop = Больше не присылать
button-letter-undo = Вернуть
button-letter-back = ‹ Назад

## О чём напоминают. Первая строка стоит в списках.

remind-unfinished = <b>{ $department }</b>: ваши ответы не закончены
remind-unfinished-far = Есть ответ: { $done } из { $total }. Всё, что вы ответили, сохранено.
remind-closing = <b>Этап закроют { $day }</b>
remind-closing-departments = Ещё нет ваших ответов: { $departments }.
button-remind-go-on = Продолжить сейчас
button-blocked-person = Посмотреть, кто это

notice-blocked = { $name }: сообщения не доходят. Бот там заблокирован или учётной записи больше нет. Пока это не изменится, ничего не отправляем.

## /reminders

reminders-title = <b>Напоминания</b>
reminders-daily = Бот пишет не чаще раза в день, по рабочим дням в { $hour }, всё в одном сообщении.
reminders-at-once = Бот пишет сразу, в любой день.
reminders-quiet = Никогда с { $begin } до { $end }.
reminders-zone = Ваше время: { $place }.
reminders-away = Вас нет до { $day } Раньше ничего не придёт.
reminders-pending = Вас ждёт:
reminders-pending-line = • { $thing }
reminders-pending-stopped = • { $thing } <i>(без напоминаний)</i>
reminders-pending-declined = • { $thing } <i>(не ваше)</i>
reminders-pending-put-off = • { $thing } <i>(снова { $day })</i>
reminders-nothing-pending = Вас ничего не ждёт.
reminders-waiting = Со следующим письмом (не раньше { $moment }) { $count ->
    [one] придёт { $count } сообщение
    [few] придут { $count } сообщения
    [many] придут { $count } сообщений
   *[other] придут { $count } сообщения
}.
reminders-stopped = Остановлено: { $kinds }
reminders-digest = День сводки за неделю: { $weekday }
reminders-country = Страна, чьи праздники учитываются: { $country }.
reminders-country-unknown = Страна неизвестна, поэтому выходные — суббота и воскресенье.
reminders-saved = Сохранено
reminders-away-past = Выберите день впереди, в пределах года.

reminder-kind-run-unfinished = незаконченные ответы
reminder-kind-round-closing = этапы, которые скоро закроют
reminder-kind-action-due = действия, у которых подходит срок
reminder-kind-action-due-late = просроченные действия других
reminder-kind-recheck-unanswered = вопросы, сделано ли что-то
reminder-kind-action-unconfirmed = действия, которые никто не подтвердил
reminder-kind-reassessment-due = отделы, которые пора оценить снова

button-reminders = ‹ Напоминания
button-reminders-hour = Мой час
button-reminders-quiet = Тихие часы
button-reminders-away = Меня нет до…
button-reminders-back = Я уже здесь
button-reminders-kinds = О чём напоминать
button-reminders-daily = Раз в день
button-reminders-at-once = Сразу
button-reminders-weekly = Сводка за неделю
button-reminders-country = Страна праздников
button-reminders-no-digest = Без сводки
button-reminders-never-quiet = Без тихих часов
button-reminders-span = { $begin } – { $end }
button-reminders-by-zone = По часовому поясу
button-reminders-kind-on = ☑ { $kind }
button-reminders-kind-off = ☐ { $kind }
button-reminders-again = Напоминать снова
button-reminders-again-of = Напоминать о { $number }

reminders-hour-text = В котором часу присылать сообщение дня?
reminders-quiet-text = Когда ничего не присылать?
reminders-away-text = В какой день вы вернётесь? До этого ничего не придёт. Нажмите на день или напишите его в сообщении: «в следующий четверг», «15 марта».
reminders-kinds-text = О чём вам напоминать?
reminders-again-text = О чём напоминать снова?
reminders-again-line = <b>{ $number }.</b> { $thing }
reminders-weekly-text = В какой день присылать сводку? В ней — что сделано, что просрочено и что изменилось.
reminders-country-text = Праздники какой страны у вас? Напишите её название.
reminders-country-which = Какая это страна?
reminders-country-not-found = Такая страна не найдена. Напишите название или его начало.

## Сводка за неделю и то, на что опираются другие

week-title = <b>Ваша неделя</b>
week-done = ✓ Сделано ({ $count }): { $things }
week-begun = ◐ Начато ({ $count }): { $things }
week-reopened = ↺ Всё-таки не сделано ({ $count }): { $things }
week-dropped = ✕ Снято ({ $count }): { $things }
week-late = ! Просрочено ({ $count }): { $things }
week-whose = { $title } ({ $owner })
week-slipped = ▼ Стало хуже ({ $count }): { $things }
week-improved = ▲ Стало лучше ({ $count }): { $things }
week-changed = Новые ответы: { $things }
week-overdue = ! Срок повторной оценки прошёл ({ $count }): { $things }
button-week-plan = Посмотреть план

relied-title = <b>{ $department }</b>: изменилось то, на что вы опираетесь
relied-slipped = ↓ Стало хуже: { $title }. На это опирается ваша обязанность «{ $relying }». Всё ещё так?
relied-improved = ↑ Стало лучше: { $title }. На это опирается ваша обязанность «{ $relying }».
relied-more = Изменилось ещё: { $count }.
relied-still-so = <i>✓ Проверено: всё так же.</i>
relied-ask-again = <i>↻ Об этом спросят снова при повторной оценке.</i>
relied-numbered = <b>{ $number }.</b> { $change }
button-relied-see = Что на что опирается
button-relied-still-so = Всё так же
button-relied-ask-again = Спросить снова
button-relied-open = Всё ещё так? { $department }
