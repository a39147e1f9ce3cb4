### Что говорят люди отдела, общий ответ там, где мнения расходятся, и что изменилось.

## Кнопки (не длиннее 32 знаков)

button-summaries = Сводки
button-changes = Что изменилось
button-spread-picture = Как ответили
button-explain-score = Откуда этот балл
button-department-files = Файлы
button-own-answers = Мои ответы
button-round-under-way = Текущий этап
button-round-before = Прошлый этап
button-settle = Дать общий ответ
button-names = Кто что ответил
button-to-responsibility = ‹ Назад
button-whole-figure = ‹ Весь отдел
button-not-now = Не сейчас

## Какая сводка

summaries-people = { $name }: что говорят люди
summaries-under-way = { $name }: текущий этап
summaries-own = { $name }: мои ответы

## Сводка

people-section = что говорят люди
people-closed = Этап закрыт { $day }
people-new-round = Идёт новый этап.
people-nobody = На этом этапе никто не ответил, подводить нечего.
people-answered = <b>Ответили:</b> { $answered } из { $asked ->
    [one] { $asked } человека
    [few] { $asked } человек
    [many] { $asked } человек
   *[other] { $asked } человека
}
people-score = <b>Итоговый балл:</b> { $score }, обязанностей с оценкой: { $judged }
people-no-score = <b>Итоговый балл:</b> пока нет; нужна оценка ещё по { $lacking ->
    [one] { $lacking } обязанности
    [few] { $lacking } обязанностям
    [many] { $lacking } обязанностям
   *[other] { $lacking } обязанности
}
people-agreement = <b>Согласие:</b> { $counts }
people-to-fix = { $count ->
    [0] <b>Исправлять нечего.</b> Сохраните то, что хорошо.
    [1] <b>Исправить: 1 обязанность</b>
    [one] <b>Исправить: { $count } обязанность</b>, сначала самые срочные
    [few] <b>Исправить: { $count } обязанности</b>, сначала самые срочные
    [many] <b>Исправить: { $count } обязанностей</b>, сначала самые срочные
   *[other] <b>Исправить: { $count } обязанности</b>, сначала самые срочные
}

people-relies = <b>Опирается на:</b> { $departments }
people-supports = <b>Поддерживает:</b> { $departments }
people-related = { $department } ({ $state })

agreement-count-agree = мнения совпадают: { $count }
agreement-count-split = расходятся: { $count }
agreement-count-unknown = никто не знает: { $count }
agreement-count-silent = никто не ответил: { $count }
agreement-count-settled = общий ответ: { $count }

## Как распределились ответы

spread-line = { $spread }, <i>{ $agreement }</i>
spread-settled = общий ответ
agreement-agree = мнения совпадают
agreement-split = мнения расходятся
agreement-unknown = никто не знает
agreement-silent = никто не ответил
agreement-alone = только один ответ
spreads-section = все ответы
spreads-text = Сколько человек как ответили. Нажмите на ответ, чтобы увидеть всё.
spreads-count-as = Считается: { $state }

## Обязанность полностью

responsibility-title = <b>{ $title }</b>
voices-head = <b>Что говорят люди</b>
voices-count-as = Считается: { $state } — средний по порядку ответ, из двух нижний.
voices-frontline = Те, кто обслуживает клиентов: { $state }
voices-directing = Те, кто руководит: { $state }
voices-frontline-worse = Те, кто выполняет работу, видят её хуже, чем те, кто руководит. Сначала выслушайте их.
voices-settled = <b>Общий ответ: { $state }</b>. Кто решил: { $name }, { $day } Причина: «{ $reason }» Ответы людей сохранены.
gap-head = <b>Другие видят по-другому</b>
gap-other-side = { $department }, { $title }: { $state }

names-section = кто что ответил
names-frontline = { $state } · { $name } (обслуживает клиентов)
names-directing = { $state } · { $name } (руководит)
names-other = { $state } · { $name }

## Общий ответ

settling-section = общий ответ
settling-which = Какой ответ считать за всех? Ответы людей сохранятся рядом.
settling-why = <b>{ $title }</b>: { $choice }. Почему? Напишите причину в сообщении, чтобы потом она была понятна всем.
settling-reason-length = Ещё не записано: в причине должно быть от { $least } до { $most } знаков, а здесь { $length }. Напишите ещё раз.
settling-done = Записано, ваш текст — причина. С этого момента за всех считается этот ответ.
prompt-left = Хорошо, не сейчас. К этому можно вернуться позже.

## Что изменилось

changes-section = что изменилось
changes-first = Прошлого этапа нет, сравнить не с чем.
changes-since = <b>С { $day }:</b> { $changes }
changes-none = без изменений
changes-compared = Сравнение с этапом, закрытым { $day }
changes-score = <b>Итоговый балл:</b> было { $before }, стало { $after }
changes-confidence = <b>Достоверность:</b> было { $before }, стало { $after }
changes-other-questions = Вопросы с тех пор изменились, поэтому сравнивать цифры напрямую нельзя.
changes-line = • { $title }: было { $before }, стало { $after }
change-count-only-now = { $count ->
    [one] Ответ есть теперь, а раньше не было: { $count }.
    [few] Ответ есть теперь, а раньше не было: { $count }.
    [many] Ответ есть теперь, а раньше не было: { $count }.
   *[other] Ответ есть теперь, а раньше не было: { $count }.
}
change-count-only-before = { $count ->
    [one] Ответ был раньше, а теперь не спрошено или нет ответа: { $count }.
    [few] Ответ был раньше, а теперь не спрошено или нет ответа: { $count }.
    [many] Ответ был раньше, а теперь не спрошено или нет ответа: { $count }.
   *[other] Ответ был раньше, а теперь не спрошено или нет ответа: { $count }.
}

## Объяснение цифры

people-figure-section = откуда этот балл
people-figure-of = <b>{ $principle }</b>
people-figure-button = { $principle }: { $score }
people-figure-none = балла нет

## Как это считают

rules-agreement = <b>Согласие:</b> мнения совпадают, если три четверти тех, кто дал оценку, говорят одно и то же; иначе они расходятся. «Никто не знает» — когда оценки не дал никто и кто-то так и ответил.
rules-perception = <b>Другие видят по-другому:</b> если те, кто обслуживает клиентов, оценивают хуже, чем те, кто руководит, или два отдела видят одно и то же по-разному, это стоит выше другого той же важности.
rules-settled = <b>Общий ответ:</b> вместо ответов людей считается тот, который записал за всех кто-то с таким правом; сами ответы сохраняются.

## Диаграммы

summary-spread-picture = { $department }, ответ за ответом

## Пока этап открыт

participation-section = текущий этап
participation-until = Открыт до { $day }
participation-look = Срок никто не назначал
participation-complete = Все сдали ответы.
participation-blind = Ответы людей можно увидеть, когда этап закроют, и никому — раньше.
stage-handed-in = ✓ Сдали: { $count }
stage-under-way = ◐ Отвечают: { $count }
stage-not-begun = ○ Не начали: { $count }
stage-names = <i>{ $names }</i>
names-more = ещё { $count }
