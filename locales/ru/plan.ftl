### План действий: что делают с найденным, кто и до какого дня, и сделано ли это.

command-plan = что сделать, кому и к какому сроку

## Кнопки (не длиннее 32 знаков)

button-act-on = Взять в работу
button-plan = План действий
button-plan-mine = Мои ({ $count })
button-plan-departments = Моих отделов ({ $count })
button-plan-institution = Все ({ $count })
button-plan-ended = Сделано или снято ({ $count })
button-plan-living = ‹ Что надо сделать
button-to-plan = ‹ К плану
button-action-begin = Начать
button-action-say-done = Сделано
button-action-take-back = Всё-таки не сделано
button-action-words = Сказать другими словами
button-action-owner = Кто
button-action-due = К какому сроку
button-action-drop = Снять
button-action-see = Открыть: { $title }
button-action-back = ‹ К действию
button-action-moves = Всё, что произошло ({ $count })
button-action-in-days = Дней: { $days }, до { $day }
button-action-department = Отдел в целом
button-action-elsewhere = Другой отдел
button-recheck-another = Спросить кого-то другого
button-recheck-open = Сделано? { $title }

## План

plan-section = план действий
plan-mine = Этим занимаетесь вы.
plan-departments = Найдено в ваших отделах или делается там.
plan-institution = Вся организация.
plan-nothing-mine = Сейчас за вами действий нет.
plan-nothing-departments = У ваших отделов сейчас действий нет.
plan-nothing-institution = В плане пока ничего нет. Откройте пункт в сводке, в /institution или в /strategy и возьмите его в работу.
plan-nothing-ended = За последние месяцы ничего не сделано и не снято.
plan-count = { $count ->
    [one] { $count } действие
    [few] { $count } действия
    [many] { $count } действий
   *[other] { $count } действия
}
plan-count-late = <b>! Просрочено: { $count }</b>
plan-ended = Что сделано или снято за последние месяцы.
plan-line = { $department } · { $owner }
plan-owner-department = отдел
plan-owner-elsewhere = { $department } в целом
plan-owner-there = { $name }, { $department }

plan-due = срок { $day }
plan-due-today = <b>срок сегодня</b>
plan-late = <b>! просрочено на { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}</b>, срок был { $day }

## Как идёт действие

action-status-agreed = Решено
    .sign = ○
action-status-in-progress = Делается
    .sign = ◐
action-status-said-done = Говорят, сделано
    .sign = ◕
action-status-confirmed = Подтверждено
    .sign = ✓
action-status-dropped = Снято
    .sign = ✕

## Одно действие

action-section = действие
action-what = <b>Что:</b> { $words }
action-status = <b>Состояние:</b> { $status }
action-owner = <b>Кто:</b> { $owner }
action-owner-before = Раньше это было за { $name }, но там этого человека больше нет.
action-due = <b>Срок:</b> { $day }
action-due-late = <b>Срок:</b> { $day }, <b>! просрочено на { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}</b>
action-stands = <b>Как было на последнем этапе:</b> { $state }
action-asked-again = Сейчас спрашивают, сделано ли это, у кого-то другого — не у того, кто это закрыл. Если ответ тот же, действие подтверждено.
action-nobody-asked = Сделано ли это, сейчас никого не спрашивают. Покажет следующий этап.
action-nobody-asked-yet = Сделано ли это, сейчас никого не спрашивают, но спросить можно.
action-relying = <b>Кто на это опирается</b>
action-relying-line = • { $department }: { $titles }

action-happened = <b>Что произошло</b>
action-move = • { $day }: { $what }
action-move-agree = { $name }: взято в работу
action-move-begin = { $name }: начато
action-move-say-done = { $name }: сделано
action-move-take-back = { $name }: всё-таки не сделано
action-move-confirm = { $name }, повторный вопрос, ответ тот же: { $state }
action-move-confirm-nameless = повторный вопрос другому человеку, ответ тот же: { $state }
action-move-reopen = { $name }, повторный вопрос, ответ: { $state }
action-move-reopen-nameless = повторный вопрос другому человеку, ответ: { $state }
action-move-drop = { $name }: снято
action-move-give-person = { $name }: поручено, кому: { $to }
action-move-give-department = { $name }: поручено отделу в целом
action-move-redate = { $name }: новый срок { $due }
action-move-reword = { $name }: сказано другими словами
action-move-reason = { $what }. «{ $reason }»

## Изменить

action-words-ask = Что будет сделано? Напишите в сообщении, не больше { $most } знаков. Сейчас там:
action-words-length = Ещё не изменено: нужно хоть несколько слов, но не больше { $most } знаков, а здесь { $length }. Напишите ещё раз.
action-due-ask = К какому сроку? Нажмите на день или напишите его в сообщении: «через две недели», «15 марта» или «в следующую пятницу».
action-day-not-understood = Не получилось понять, какой это день. Напишите иначе: «15 марта 2027» или «через 3 недели».
action-day-out-of-reach = Этот день не подходит: выберите день не раньше сегодняшнего и в пределах двух лет.
action-owner-ask = Кто это сделает?
action-place-ask = Какой отдел это сделает? Действие получит отдел в целом; потом можно назвать там человека.
action-drop-ask = Почему это снимают? Напишите причину в сообщении, чтобы потом она была понятна всем. Действие и всё, что с ним было, сохранится.
action-reason-length = Ещё не снято: в причине должно быть от { $least } до { $most } знаков, а здесь { $length }. Напишите ещё раз.

## Сделано ли: спросить ещё раз

recheck-section = сделано ли это?
recheck-brief = <b>Сделано ли это?</b> { $department }: { $title }
recheck-brief-text = Говорят, что это исправлено. Вас спрашивают, потому что сказали это не вы.
recheck-brief-again = Вы ещё не ответили. Достаточно одного нажатия. Если ответа не будет, спросим кого-то другого.
recheck-text = Говорят, что это исправлено. Вас спрашивают, потому что сказали это не вы. Как с этим сегодня, по-вашему?
recheck-privacy-named = Ваш ответ виден с вашим именем.
recheck-privacy-confidential = Ваше имя не видно никому, и никто не узнает, кого спросили.
recheck-thanks = Спасибо. Теперь это считается сделанным.
recheck-thanks-reopened = Спасибо. Значит, ещё не сделано, и работа продолжается.
recheck-thanks-out = Спасибо. Вы говорите, что это неприменимо. Значит, не подтверждено, и что делать дальше, решат те, кто этим занимается.
recheck-thanks-passed = Спасибо. Спросим кого-то другого.
recheck-missing = Чего не хватает? Если хотите, напишите в сообщении: его получат те, кто этим занимается, с вашим именем.
recheck-missing-out = Почему это неприменимо? Если хотите, напишите в сообщении: его получат те, кто этим занимается, с вашим именем.
recheck-remark-kept = Спасибо. Те, кто этим занимается, могут это прочитать.
recheck-remark-too-long = Ещё не сохранено: можно не больше { $most } знаков, а здесь { $length }. Напишите ещё раз.
recheck-over = Спасибо, ваш ответ больше не нужен: всё уже решилось или спрашивают кого-то другого.

## Что сообщают людям

news-given = { $count ->
    [1] <b>Вам поручено действие</b>
    [one] <b>Вам поручено { $count } действие</b>
    [few] <b>Вам поручены { $count } действия</b>
    [many] <b>Вам поручено { $count } действий</b>
   *[other] <b>Вам поручено { $count } действия</b>
}
news-related = { $count ->
    [one] <b>То, на что опирается ваш отдел, исправят</b>
    [few] <b>То, на что опирается ваш отдел, исправят</b>
    [many] <b>То, на что опирается ваш отдел, исправят</b>
   *[other] <b>То, на что опирается ваш отдел, исправят</b>
}
news-line = • { $department }: { $title }, { $due }
news-more = • и ещё { $count }
news-confirmed = ✓ <b>Подтверждено</b>, { $department }: { $title }. Повторно спросили другого человека: сделано.
news-reopened = <b>Ещё не сделано</b>, { $department }: { $title }. Работа продолжается, { $due }
news-reopened-out = <b>Применимо ли это?</b> { $department }: { $title }. Повторно спросили другого человека, ответ: нет. Если действие не снять, работа продолжается, { $due }
news-unconfirmed = <b>Никто не говорит, сделано ли это</b>, { $department }: { $title }, отмечено как сделанное { $day }
news-unconfirmed-ask = Спросите кого-то другого или верните в работу.
news-unconfirmed-nobody = Спросить больше некого. Посмотрите сами и верните в работу, если не сделано.
news-due = <b>Надо сделать</b>, { $department }: { $title }, { $due }
news-moved = <b>Новый срок</b>, { $department }: { $title }, { $due }
news-taken = <b>Больше не ваше</b>, { $department }: { $title }. Кто это делает теперь: { $owner }
news-dropped = <b>Снято</b>, { $department }: { $title }. Делать это больше не нужно.
news-late = <b>До сих пор не сделано</b>, { $department }: { $title }, { $due }. Кто это делает: { $owner }
news-declined = <b>Кому это сделать?</b> { $name } говорит: это не моё. { $department }: { $title }, { $due }

## Решено действием

voices-confirmed = <b>Считается: { $state }</b> с { $day }: сообщили, что сделано, и повторный ответ тот же ({ $name }). Ответы людей сохранены.
voices-confirmed-nameless = <b>Считается: { $state }</b> с { $day }: сообщили, что сделано, и другой человек на повторный вопрос ответил так же. Ответы людей сохранены.
report-confirmed = Исправлено с { $day }: сообщили, что сделано, и другой человек на повторный вопрос ответил так же.

## Всплывающие сообщения (не длиннее 200 знаков)

action-made = Теперь это действие. Посмотрите, кто его выполняет и к какому сроку.
action-moved-on = С тех пор что-то изменилось. Сейчас это выглядит так.
action-done-asked = Записано. Сейчас спросим того, кто это не закрывал.
action-done-nobody = Записано. Спросить сейчас больше некого.
recheck-asked = Спрашиваем кого-то другого.
recheck-nobody = Спросить больше некого.

## Отчёты

report-plan = План действий
report-head-what = Что сделать
report-head-who = Кто
report-head-due = Срок
report-head-state = Состояние
report-late = просрочено на { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
report-due-late = { $day }, { $late }
workbook-plan = План действий
workbook-head-what = Что сделать
workbook-head-due = Срок
workbook-head-status = Статус
board-plan = Что делается
    .lead = { $count ->
    [one] Решено: { $count } действие, просрочено: { $late }
    [few] Решено: { $count } действия, просрочено: { $late }
    [many] Решено: { $count } действий, просрочено: { $late }
   *[other] Решено: { $count } действия, просрочено: { $late }
}
    .more = и ещё { $count }
    .notes = Действия, у которых срок раньше всех. У каждого есть тот, кто его выполняет, и день. Сделано ли, спрашивают ещё раз: засчитают, только если то же скажет тот, кто действие не закрывал.
