### Отчёты на бумаге: отдела и организации.

# Имя файла, как его показывают программы. $name — отдел или организация.
report-title = Защита клиентов: { $name }
report-kicker = Отчёт о защите клиентов
# Внизу каждой страницы.
report-running = { $department } · { $institution } · { $day }
report-running-institution = { $institution } · { $day }
report-made = Отчёт: { $day }

## Где мы сейчас

report-round = Ответы с { $start } по { $end }
report-round-open = Ответы с { $start }
report-people = { $asked ->
    [0] Ответили: { $answered ->
    [one] { $answered } человек
    [few] { $answered } человека
    [many] { $answered } человек
   *[other] { $answered } человека
}
    [one] Ответили: { $answered } из { $asked }
    [few] Ответили: { $answered } из { $asked }
    [many] Ответили: { $answered } из { $asked }
   *[other] Ответили: { $answered } из { $asked }
}
report-own = Ответы одного человека, { $day }
report-as-of = Самые новые ответы: { $day }
# Стоит под «20 из 25»: обязанности, о которых люди говорят одно и то же.
report-agree = Мнения совпадают
report-principles = По принципам
report-picture = Отделы и принципы

report-changed = С прошлого этапа
report-changed-score = Итоговый балл: { $after }; было: { $before }.
report-changed-counts = Обязанности: { $counts }.
report-changed-new = теперь надо исправить: { $count }
report-changed-gone = исправлено: { $count }
report-changed-better = лучше: { $count }
report-changed-worse = хуже: { $count }
report-changed-otherwise = иначе: { $count }
report-unchanged = По всем обязанностям всё как прежде.
report-changed-method = Вопросы с тех пор изменились, поэтому сравнивать два этапа цифра в цифру нельзя.

report-priority-areas = Какие отделы смотреть первыми
report-priority-principles = Какие принципы смотреть первыми
report-coverage = Чего пока никто не знает
report-not-assessed = Оценки ещё нет, и в цифрах их нет: { $departments }
report-directions = Главные задачи
report-direction = исправить: { $count ->
    [one] { $count } обязанность
    [few] { $count } обязанности
    [many] { $count } обязанностей
   *[other] { $count } обязанности
}, { $critical ->
    [0] критических нет
    [one] из них критическая { $critical }
    [few] из них критические { $critical }
    [many] из них критических { $critical }
   *[other] из них критических { $critical }
}: { $departments }
report-steps = { $areas ->
    [1] В одном отделе надо исправить: { $count ->
    [one] { $count } обязанность
    [few] { $count } обязанности
    [many] { $count } обязанностей
   *[other] { $count } обязанности
}. В каком порядке и почему, говорит стратегия.
    [one] В { $areas } отделе надо исправить: { $count ->
    [one] { $count } обязанность
    [few] { $count } обязанности
    [many] { $count } обязанностей
   *[other] { $count } обязанности
}. В каком порядке и почему, говорит стратегия.
    [few] В { $areas } отделах надо исправить: { $count ->
    [one] { $count } обязанность
    [few] { $count } обязанности
    [many] { $count } обязанностей
   *[other] { $count } обязанности
}. В каком порядке и почему, говорит стратегия.
    [many] В { $areas } отделах надо исправить: { $count ->
    [one] { $count } обязанность
    [few] { $count } обязанности
    [many] { $count } обязанностей
   *[other] { $count } обязанности
}. В каком порядке и почему, говорит стратегия.
   *[other] В { $areas } отдела надо исправить: { $count ->
    [one] { $count } обязанность
    [few] { $count } обязанности
    [many] { $count } обязанностей
   *[other] { $count } обязанности
}. В каком порядке и почему, говорит стратегия.
}

## Что исправить

report-findings = Что исправить
report-to-fix = { $count ->
    [1] Исправить надо 1 обязанность.
    [one] Исправить надо { $count } обязанность, сначала самые срочные.
    [few] Исправить надо { $count } обязанности, сначала самые срочные.
    [many] Исправить надо { $count } обязанностей, сначала самые срочные.
   *[other] Исправить надо { $count } обязанности, сначала самые срочные.
}
report-nothing-to-fix = Исправлять нечего. Сохраните то, что хорошо.
report-nothing-so-far = Пока исправлять нечего; на некоторые вопросы ещё нет ответа.
report-not-answered = Ответов ещё нет.
report-why = Почему это важно клиенту
report-first-step = Первый шаг
report-who = Кто этим занимается
report-responsible = Ответственный: { $person }
report-evidence = Что покажет, что сделано
report-relies-on = Опирается на
report-supports = Поддерживает
report-vantage-frontline = Те, кто выполняет работу: { $state }
report-vantage-directing = Те, кто руководит: { $state }
# $meaning — целая фраза.
report-gap-with = Здесь это видят по-другому: { $department }. { $meaning }
report-settled = Общий ответ. Кто решил: { $name }, { $day } Причина: { $reason }
report-agreement-agree = мнения совпадают
report-agreement-split = мнения расходятся
report-agreement-unknown = никто не знает
report-agreement-silent = никто не ответил
report-agreement-settled = общий ответ
report-found-in = отделы, где это найдено: { $count } из { $all }

## Что изменилось

report-changes = Что изменилось с прошлого этапа
report-head-responsibility = Обязанность
report-head-before = Было
report-head-now = Стало
report-head-change = Изменение
report-change-new = Теперь надо исправить
report-change-gone = Исправлено
report-change-better = Лучше
report-change-worse = Хуже
report-change-otherwise = Иначе

## Что хорошо и все ответы

report-strengths = Что хорошо
report-strengths-none = Полностью пока не соответствует ничего. Начните с первого пункта.
report-reliant = Кто опирается на отдел в целом
report-answers = Все ответы
report-head-answer = Ответ
report-head-people = Что говорят люди
report-open = Ответа ещё нет

## Стратегия

report-branches = Сравнение отделов
    .text = Если направлением занимаются несколько отделов, у каждого свой результат. Сначала стоят отделы с самым низким баллом.
report-head-department = Отдел
report-head-score = Итоговый балл
report-head-confidence = Достоверность
report-head-findings = Исправить
report-branch-not-assessed = Оценки ещё нет
report-branch-withheld = Отдельно не показан: ответило слишком мало людей
report-gaps = С двух сторон
    .text = Один отдел говорит, что это есть, а отдел, который это делает или видит, говорит, что нет. Сначала поговорите об этом: никто не исправляет то, что считает исправным.
report-strategy = Стратегия
    .text = Сначала то, на что опираются другие; потом то, что важнее всего клиентам. Начните с первой волны.
report-wave = Волна { $number }
report-decided-sign = решено
report-by-department = Отдел за отделом
    .text = Цифра перед обязанностью — её место в стратегии.
report-chapter = Итоговый балл { $score }, достоверность { $confidence }

## Страница о методе

report-method = Как читать этот отчёт
report-rules = Как это считают
report-rule-dots = Точки: три — критическая, две — существенная, одна — незначительная.
report-rule-agreement = Мнения совпадают, если не менее { $part } из тех, кто дал оценку, говорят одно и то же. Если те, кто выполняет работу, видят её хуже, чем те, кто руководит, это отдельный пункт.
report-rule-areas = Какие отделы смотреть первыми: складывают потерянные баллы, критические обязанности без соответствия, обязанности, которые опираются на найденное, и те, где мнения расходятся.
report-rule-principles = Какие принципы смотреть первыми: самый низкий балл; при равных — тот, ответы которого весят больше. Сколько всего найдено пунктов, не учитывается.
report-rule-strategy = Стратегия: ни один шаг не стоит раньше тех, на которые он опирается. Из остальных сначала самое важное, потом то, чего ждёт больше всего других, потом то, что можно сделать быстро. Волны — это тот же порядок в трёх частях.
report-left-out = Чего в цифрах нет
report-left-out-nothing = Ничего не пропущено: оценка есть по каждой обязанности.
report-left-out-does-not-apply = Неприменимо ({ $count }): { $titles }
    .counted = Неприменимо: { $count }
report-left-out-not-known = Неизвестно ({ $count }): { $titles }
    .counted = Неизвестно: { $count }
report-left-out-not-answered = Нет ответа ({ $count }): { $titles }
    .counted = Нет ответа: { $count }
report-left-out-not-asked = Ещё не спрашивали ({ $count }): { $titles }
    .counted = Никого ещё не спрашивали, вопрос новый: { $count }
report-left-out-not-assessed = Оценки ещё нет ({ $count }): { $titles }
    .counted = В направлениях, где оценки ещё нет: { $count }
report-edition = На какие вопросы отвечали
    .text = Редакция { $version }. Отчёты одной редакции можно сравнивать цифра в цифру.
