### Когда отделы оценивают снова.

command-schedule = когда каждый отдел оценивают снова

## Кнопки (не длиннее 32 знаков)

button-schedule = ‹ К срокам
button-schedule-see = Посмотреть сроки
button-schedule-begin = Начать повторный этап
button-schedule-first = Открыть этап
button-schedule-sooner = Раньше: { $day }
button-schedule-later = Позже: { $day }
button-schedule-another = Другой день
button-schedule-reckoned = Вернуть обычный день
button-schedule-back = ‹ К отделу
button-schedule-file = Файл для календаря
button-schedule-intervals = Через какое время
button-schedule-months = Обычно: { $time } мес.
button-schedule-days = Критическая: { $time } дн.

## Сроки

schedule-section = когда оценить снова
schedule-rule = Каждый отдел оценивают снова через { $months } мес. после прошлого раза; если не соответствует критическая обязанность — через { $days } дн., когда это раньше. Но не позже чем через { $most } мес.: внешние программы защиты клиентов уже не принимают более старую оценку.
schedule-nothing = Ваших отделов здесь нет.
schedule-none-yet = Оценки ещё нет. Срок появится у отдела, когда закроют его первый этап.
schedule-count-overdue = <b>! Отделов с прошедшим сроком: { $count }</b>
schedule-line = <b>{ $number }. { $department }</b>
schedule-due = срок { $day }
schedule-due-today = <b>срок сегодня</b>
schedule-overdue = <b>! срок прошёл { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} назад</b>, был { $day }
schedule-expired = <b>✕ Внешние программы оценку уже не принимают</b> с { $day }
schedule-under-way = ◐ идёт этап
schedule-not-assessed = ○ оценки ещё нет
schedule-critical = раньше: не соответствует критическая обязанность

## Один отдел

schedule-next = <b>В следующий раз:</b> { $due }
schedule-why-usual = Это через { $months } мес. после прошлого раза.
schedule-why-critical = Это через { $days } дн. после прошлого раза, потому что не соответствует критическая обязанность.
schedule-why-chosen = Кто выбрал этот день: { $name }. По расчёту от прошлого раза было бы { $day }
schedule-limit = Внешние программы принимают эту оценку до { $day }: позже срок быть не может.
schedule-limit-over = <b>✕ Внешние программы эту оценку уже не принимают</b> с { $day }: ей больше { $most } мес. Поможет только новая.
schedule-area = • { $area }: оценка { $day }, { $due }
schedule-area-without-date = • { $area }: { $state }
schedule-assessed = Последняя оценка: { $day }

## Изменить

schedule-day-ask = Когда оценить снова? Напишите день в сообщении: «через два месяца», «15 марта» или «в следующую пятницу».
schedule-day-not-understood = Не получилось понять, какой это день. Напишите иначе: «15 марта 2027» или «через 3 месяца».
schedule-day-out-of-reach = Этот день не подходит: выберите день не раньше сегодняшнего, пока внешние программы ещё принимают эту оценку.
schedule-saved = Сохранено
schedule-intervals-section = через какое время
schedule-intervals-ask = Выберите обычное время и время на случай, если не соответствует критическая обязанность. Дни, которые кто-то выбрал, остаются.

## Что сообщают людям. Первая строка стоит в списках.

remind-reassessment = <b>Пора оценить снова</b>: { $department }, { $due }
remind-reassessment-yours = Там об этом никому не напоминают, поэтому напоминаю вам.
remind-reassessment-critical = Не соответствует критическая обязанность, поэтому раньше обычного.
remind-reassessment-over = С { $day } внешние программы прошлую оценку уже не принимают: ей больше { $most } мес.

## Файл для календаря

schedule-calendar = { $institution }: когда оценить снова
schedule-file-caption = Когда оценить снова, на { $day } Откройте файл, чтобы внести дни в календарь; если они изменятся, возьмите новый.
schedule-event = Оценить снова: { $department }
schedule-event-about = { $institution }. Последняя оценка: { $day } Внешние программы принимают её до { $last } Чтобы начать, откройте { $link } и напишите /schedule.
schedule-event-alarm = Через две недели пора оценить снова: { $department }
