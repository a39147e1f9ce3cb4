### Вся организация на одном экране и как получается каждая цифра.

command-institution = как дела у всей организации
# И всплывающее сообщение: не длиннее 200 знаков.
institution-for-leaders = Всю организацию видит высшее руководство. О вашем отделе: /summary

## Кнопки (не длиннее 32 знаков)

button-to-institution = ‹ К организации
button-institution-areas = Все направления
button-institution-principles = Все принципы
button-institution-findings = Исправить ({ $count })
button-institution-gaps = Разные взгляды ({ $count })
button-institution-strategy = Стратегия
button-institution-picture = Диаграмма
button-institution-related = Кто на кого опирается
button-institution-files = Файлы
button-institution-explain = Как получается балл
button-institution-rounds = Этапы
button-to-areas = ‹ Все направления
button-to-principles = ‹ Все принципы
button-to-area = ‹ К направлению
button-to-findings = ‹ К списку
button-area-related = Кто здесь на кого опирается
button-finding-area = Цифры направления
button-numbered = { $number }. { $name }
button-people-say = Что говорят люди

## Как названия стоят рядом

# Отдел, который занимается несколькими направлениями, и то из них, о котором речь.
institution-department = { $department } ({ $area })
# Направление, которым занимается слишком много отделов, чтобы назвать все.
institution-departments = { $area } ({ $count ->
    [one] { $count } отдел
    [few] { $count } отдела
    [many] { $count } отделов
   *[other] { $count } отдела
})

## Цифра в списке: никогда без достоверности

# Ответы одного вида. Несколько стоят в ряд.
spread-part = { $sign } { $count }
spread-nobody = ответов нет
figure-score = { $score }, достоверность { $confidence }
figure-few = { $spread } (для балла мало), достоверность { $confidence }
figure-not-judged = { $spread } (оценивать нечего)
figure-not-asked = об этом не спрашивают
figure-not-assessed = оценки ещё нет

## Организация

institution-section = где мы сейчас
institution-as-of = На { $day }
institution-score = <b>Итоговый балл:</b> { $score }, обязанностей с оценкой: { $judged }
institution-no-score = <b>Итоговый балл:</b> пока нет; нужна оценка ещё по { $lacking ->
    [one] { $lacking } обязанности
    [few] { $lacking } обязанностям
    [many] { $lacking } обязанностям
   *[other] { $lacking } обязанности
}
institution-confidence = <b>Достоверность:</b> { $confidence } (доля ответов с оценкой среди всех ответов с оценкой и «не знаю»)
institution-no-confidence = <b>Достоверность:</b> пока нет
institution-assessed = { $count ->
    [one] <b>Есть оценка:</b> { $assessed } из { $count } отдела
    [few] <b>Есть оценка:</b> { $assessed } из { $count } отделов
    [many] <b>Есть оценка:</b> { $assessed } из { $count } отделов
   *[other] <b>Есть оценка:</b> { $assessed } из { $count } отдела
}
institution-missing = <b>Оценки ещё нет, и в цифрах их нет:</b> { $departments }
# Некоторые из отделов, которые занимаются направлением.
institution-some = { $area } (отделов: { $some } из { $count })
institution-uncovered = <b>Никто не занимается:</b> { $areas }
institution-open = <b>Сейчас отвечают:</b> { $departments }. Их ответы войдут в цифры, когда этап закроют.
institution-nothing = Оценки ещё нет, поэтому показать нечего. Откройте этап или ответьте за отдел сами; когда этап закроют, здесь будет видно, где вы сейчас.
institution-priority-areas = <b>Сначала посмотрите на эти направления</b>
institution-priority-principles = <b>Сначала посмотрите на эти принципы</b>
institution-priority = <b>{ $number }. { $name }</b>: { $figure }
priority-reasons = <i>{ $reasons }</i>
institution-to-fix = <b>Исправить:</b> { $count ->
    [0] нечего
    [one] { $count } обязанность
    [few] { $count } обязанности
    [many] { $count } обязанностей
   *[other] { $count } обязанности
}
institution-gaps = { $count ->
    [0] <b>Разные взгляды:</b> нет
    [1] <b>Разные взгляды:</b> 1 случай, где два отдела видят одно и то же по-разному
    [one] <b>Разные взгляды:</b> { $count } случай, где два отдела видят одно и то же по-разному
    [few] <b>Разные взгляды:</b> { $count } случая, где два отдела видят одно и то же по-разному
    [many] <b>Разные взгляды:</b> { $count } случаев, где два отдела видят одно и то же по-разному
   *[other] <b>Разные взгляды:</b> { $count } случая, где два отдела видят одно и то же по-разному
}

## Все направления, все принципы и одно направление

areas-section = все направления
areas-line = • <b>{ $name }</b>: { $figure }
areas-line-open = <i>Здесь сейчас отвечают.</i>
areas-line-some = <i>Ещё без оценки отделов: { $missing } из { $count }.</i>
areas-line-uncovered = • <b>{ $name }</b>: никто не занимается
principles-section = все принципы
principles-text = Обязанность, которая служит двум принципам, учитывается в обоих. Нажмите на принцип, чтобы увидеть, из чего его цифра.

area-section = направление
area-first = <b>Сначала посмотрите сюда:</b> { $reasons }
area-uncovered = Этим направлением не занимается ни один отдел. Сначала решите, кто за него отвечает.
area-missing = <b>Итоговый балл:</b> нет, направление ещё не оценивали. Это пробел в сведениях, а не плохая отметка.
area-by-principle = <b>По принципам</b>
area-departments = <b>Кто этим занимается</b>
area-department-assessed = • { $department }: оценка есть
area-department-assessed-open = • { $department }: оценка есть, сейчас отвечают снова
area-department-missing = • { $department }: оценки ещё нет
area-department-open = • { $department }: оценки ещё нет, сейчас отвечают
area-people = Нажмите на отдел, чтобы увидеть, что говорят его люди.

## Что исправить, во всех отделах

institution-findings-section = исправить
institution-findings-text = { $count ->
    [1] <b>1 обязанность</b>
    [one] <b>{ $count } обязанность</b>, сначала самые срочные
    [few] <b>{ $count } обязанности</b>, сначала самые срочные
    [many] <b>{ $count } обязанностей</b>, сначала самые срочные
   *[other] <b>{ $count } обязанности</b>, сначала самые срочные
}
institution-findings-none = Пока по имеющейся оценке исправлять нечего. Так держать.
institution-found-in = <i>{ $departments }</i>
institution-stands-head = <b>Как обстоит дело</b>
institution-stands = • { $department }: { $state }, ответы { $spread }

gaps-section = разные взгляды
gaps-text = Один отдел говорит, что всё есть; отдел, который это делает или видит результат, говорит другое.
gaps-none = Таких случаев нет: где два отдела видят одно и то же с двух сторон, они согласны или один из них ещё без оценки.
gaps-title = <b>{ $number }.</b> { $sentence }
gaps-side = • <b>{ $department }</b>, { $title }: { $state }

institution-picture-caption = { $institution }, по направлениям и принципам

## Как получается цифра

figure-section = откуда этот балл
explained-score = <b>Итоговый балл: { $score }</b> — набрано { $points } из { $possible } возможных баллов
explained-no-score = { $judged ->
    [0] <b>Итогового балла нет:</b> ничего не оценили.
    [one] <b>Итогового балла нет:</b> оценка есть по { $judged } обязанности, а показывают его, начиная с { $enough }.
    [few] <b>Итогового балла нет:</b> оценка есть по { $judged } обязанностям, а показывают его, начиная с { $enough }.
    [many] <b>Итогового балла нет:</b> оценка есть по { $judged } обязанностям, а показывают его, начиная с { $enough }.
   *[other] <b>Итогового балла нет:</b> оценка есть по { $judged } обязанности, а показывают его, начиная с { $enough }.
}
explained-confidence = { $unknown ->
    [0] <b>Достоверность: { $confidence }</b>. Ответов с оценкой: { $judged }; «не знаю» не ответил никто.
    [one] <b>Достоверность: { $confidence }</b>. Ответов с оценкой: { $judged }; ещё { $unknown } ответ — «не знаю».
    [few] <b>Достоверность: { $confidence }</b>. Ответов с оценкой: { $judged }; ещё { $unknown } ответа — «не знаю».
    [many] <b>Достоверность: { $confidence }</b>. Ответов с оценкой: { $judged }; ещё { $unknown } ответов — «не знаю».
   *[other] <b>Достоверность: { $confidence }</b>. Ответов с оценкой: { $judged }; ещё { $unknown } ответа — «не знаю».
}
explained-no-confidence = <b>Достоверности нет:</b> никто ничего не оценил, и «не знаю» никто не ответил.
explained-nothing = Здесь ни о чём не спрашивают, поэтому и цифры нет.
explained-rule = <b>Правило:</b> «соответствует» даёт 2 балла, «частично» 1, «не соответствует» 0; это умножают на вес (критическая 3, существенная 2, незначительная 1). Итоговый балл — доля набранного от возможного.
explained-middle = Из нескольких ответов считается средний по порядку, из двух средних — нижний; так же и с несколькими отделами. «Не знаю» и «неприменимо» на это не влияют.
explained-counted = { $count ->
    [1] <b>Учитывается 1 обязанность</b>
    [one] <b>Учитывается { $count } обязанность</b>, сначала те, где потеряно больше всего
    [few] <b>Учитываются { $count } обязанности</b>, сначала те, где потеряно больше всего
    [many] <b>Учитываются { $count } обязанностей</b>, сначала те, где потеряно больше всего
   *[other] <b>Учитываются { $count } обязанности</b>, сначала те, где потеряно больше всего
}

counted-title = { $sign } <b>{ $title }</b>: { $points } из { $possible } баллов
# Как из ответов получилось то, чему равна обязанность.
made-by-one-answer = Вес { $weight }. Один ответ: { $spread }
made-by-median = Вес { $weight }. Средний из: { $spread }
made-by-settled = Вес { $weight }. Общий ответ; люди ответили: { $spread }
made-by-departments = Вес { $weight }. Средний по отделам; все их ответы: { $spread }

left-out-does-not-apply = <b>Не учтено: здесь неприменимо</b> ({ $count })
left-out-not-known = <b>Не учтено: никто не знает; это снижает достоверность</b> ({ $count })
left-out-not-answered = <b>Не учтено: никто не ответил</b> ({ $count })
left-out-not-asked = <b>Не учтено: когда открыли этап, об этом ещё не спрашивали</b> ({ $count })
left-out-not-assessed = <b>Не учтено: у отдела ещё нет оценки</b> ({ $count })
left-out-line = • { $title }
