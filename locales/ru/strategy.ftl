### Стратегия и что изменилось бы, если исправить найденное.

command-strategy = что исправить и в каком порядке

button-wave = Волна { $wave }
button-to-strategy = ‹ К стратегии
button-what-if = Что, если…?
button-actions = Наши действия ({ $count })
button-keep-wave = Взять волну { $wave } в работу
button-keep-ticked = Взять в работу
button-untick = Снять все отметки

## Стратегия

strategy-section = стратегия
strategy-as-of = По этапам, закрытым до { $day } Сначала то, чего ждут другие.
strategy-not-assessed = Оценки ещё нет, поэтому здесь их нет: { $departments }.
strategy-nothing-assessed = Её пока нет: она строится на ответах закрытых этапов, а ни один этап ещё не закрыт.
strategy-nothing-to-fix = Исправлять нечего. Сохраните то, что хорошо.
strategy-directions = <b>К чему всё сводится</b>
strategy-direction = { $critical ->
    [0] • <b>{ $principle }</b>: { $findings } { $departments }
    [one] • <b>{ $principle }</b>: { $findings } { $departments } (критических: { $critical })
    [few] • <b>{ $principle }</b>: { $findings } { $departments } (критических: { $critical })
    [many] • <b>{ $principle }</b>: { $findings } { $departments } (критических: { $critical })
   *[other] • <b>{ $principle }</b>: { $findings } { $departments } (критических: { $critical })
}
strategy-findings = { $count ->
    [one] { $count } пункт
    [few] { $count } пункта
    [many] { $count } пунктов
   *[other] { $count } пункта
}
strategy-departments = { $count ->
    [one] в { $count } отделе
    [few] в { $count } отделах
    [many] в { $count } отделах
   *[other] в { $count } отдела
}
strategy-wave = <b>Волна { $wave } из { $waves }:</b> { $findings }
strategy-why = <b>Почему здесь:</b> { $reasons }
strategy-kept = ☑ Среди наших действий
strategy-state = Как обстоит дело, { $departments }: { $state }
strategy-waits-for = <b>Чего это ждёт</b>
strategy-awaited-by = <b>Что ждёт этого</b>
strategy-other = • { $number }. { $title } (волна { $wave })
strategy-more = { $count ->
    [one] • и ещё { $count }
    [few] • и ещё { $count }
    [many] • и ещё { $count }
   *[other] • и ещё { $count }
}

## Что, если

what-if-section = что, если
what-if-hint = Отметьте пункты ниже, в порядке стратегии, и сразу увидите, что изменится.
what-if-ticked = { $count ->
    [1] Если бы отмеченный пункт (всего их { $total }) сегодня соответствовал полностью:
    [one] Если бы { $count } отмеченный пункт (всего их { $total }) сегодня соответствовал полностью:
    [few] Если бы { $count } отмеченных пункта (всего их { $total }) сегодня соответствовали полностью:
    [many] Если бы { $count } отмеченных пунктов (всего их { $total }) сегодня соответствовали полностью:
   *[other] Если бы { $count } отмеченного пункта (всего их { $total }) сегодня соответствовали полностью:
}
what-if-overall = <b>Итоговый балл в целом</b>
what-if-confidence = • <b>Достоверность:</b> { $confidence }, что ни отметьте
what-if-areas = <b>Какие отделы выиграют больше всего</b>
what-if-principles = <b>Какие принципы выиграют больше всего</b>
what-if-gain = • { $name }: { $before } › { $after } (+{ $gain })
what-if-first-score = • { $name }: пока нет › { $after }
what-if-same = • { $name }: { $score }
what-if-no-score = • { $name }: пока нет
what-if-unlocked = <b>Тогда можно начинать</b>
what-if-on = ☑ { $finding }
what-if-off = ☐ { $finding }

## Всплывающие сообщения (не длиннее 200 знаков)

actions-kept = { $count ->
    [0] Ничего нового: это уже есть среди ваших действий.
    [one] Добавлено { $count } действие.
    [few] Добавлено { $count } действия.
    [many] Добавлено { $count } действий.
   *[other] Добавлено { $count } действия.
}
