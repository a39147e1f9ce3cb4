### Как устроена организация: отделы, их названия и направления, и кто за что отвечает.

command-structure = отделы и кто за что отвечает
command-mine = за что отвечаю я

## Кнопки (не длиннее 32 знаков)

button-structure = ‹ Все отделы
button-structure-department = ‹ К отделу
button-structure-pair = ‹ К направлению
button-structure-area = ‹ К направлению
button-structure-all-areas = ‹ Все направления
button-structure-areas = Кто чем занимается
button-structure-add = Добавить отдел
button-structure-archived = В архиве ({ $count })
button-structure-restore = Вернуть: { $name }
button-structure-covers = Чем занимается
button-structure-names = Название
button-structure-name = Назвать: { $language }
button-structure-unname = Убрать название: { $language }
button-structure-archive = В архив
button-structure-archive-now = Да, в архив
button-structure-elsewhere = Других направлений ({ $count })
button-structure-responsible = Кто отвечает?
button-structure-nobody = Никто
button-structure-duties = Отдельные обязанности
button-structure-compare = Сравнить отделы
button-branches-structure = Кто занимается направлением
button-structure-no-area = Такого направления у нас нет
button-structure-no-area-now = Да, направления нет
button-duties = ‹ К списку
button-duty-department = Отдел в целом
button-duty-take-back = Ни за кем отдельно
button-duty-elsewhere = Другой отдел

## Все отделы и один отдел

structure-section = наши отделы
structure-about = Какой отдел чем занимается и кто за это отвечает. Экраны, отчёты и связи называют отделы так, как названо здесь.
structure-about-own = Чем занимаются ваши отделы и кто за это отвечает.
structure-line = <b>{ $number }. { $name }</b>: { $areas }
structure-line-plain = <b>{ $number }. { $name }</b>
structure-line-empty = <b>{ $number }. { $name }</b>: пока без направлений
structure-nameless = Отдел без названия
structure-uncovered = <b>Никто не занимается:</b> { $areas }. В цифрах такого направления нет, и в отчётах это сказано.

structure-department-section = отдел
structure-covers = <b>Чем занимается</b>
structure-covers-nothing = У отдела нет направлений, поэтому его людей ни о чём не спрашивают. Укажите, чем он занимается, или отправьте его в архив.
structure-covered = • { $area }: отвечает { $person }
structure-covered-nobody = • { $area }: ответственный пока не назван
structure-people = { $count ->
    [0] <b>Здесь пока никто не работает.</b> Пригласить людей: /invite
    [one] Здесь работает { $count } человек.
    [few] Здесь работают { $count } человека.
    [many] Здесь работают { $count } человек.
   *[other] Здесь работают { $count } человека.
}
structure-elsewhere = { $count ->
    [1] Закреплена здесь и 1 обязанность другого направления.
    [one] Закреплена здесь и { $count } обязанность других направлений.
    [few] Закреплены здесь и { $count } обязанности других направлений.
    [many] Закреплены здесь и { $count } обязанностей других направлений.
   *[other] Закреплены здесь и { $count } обязанности других направлений.
}
structure-in-round-note = Здесь сейчас отвечают. Их этап остаётся таким, каким его открыли; ваши изменения начнут действовать со следующего.

## Названия

structure-names-section = название
structure-name = <b>{ $language }:</b> { $name }
structure-name-none = <b>{ $language }:</b> своего названия нет
structure-names-about = Если названия на языке читателя нет, он видит другое. Отдел совсем без названия называют по его направлениям.
structure-new-section = новый отдел
structure-ask-name = Как он называется ({ $language })? Напишите так, как говорят у вас, до { $most } знаков.
structure-named = Теперь отдел называется так: { $name }
# Всплывающие сообщения: не длиннее 200 знаков.
structure-not-yours = Кто за что отвечает, решают руководители отделов и высшее руководство. Что закреплено за вами: /mine
structure-name-length = Напишите название от 1 до { $most } знаков. В этом знаков: { $length }.
structure-name-taken = Так уже называется другой отдел. Напишите название, по которому их можно различить.
structure-too-many = Отделов уже { $most }, больше нельзя. Сначала отправьте один в архив.
structure-in-round = Там сейчас отвечают. Сначала закройте этап в /rounds; потом отдел можно отправить в архив.

## Архив

structure-archive-section = в архив?
structure-archive-about = Там больше никого не спросят, и в цифрах организации отдела не будет. Ответы остаются, и вернуть отдел можно в любое время.
structure-archived-section = отделы в архиве
structure-archived-about = Там никого не спрашивают. Нажмите на отдел, чтобы вернуть его со всеми направлениями.
structure-archived-none = В архиве отделов нет.

## Чем занимаются отделы

structure-areas-section = кто чем занимается
structure-area-line = • <b>{ $area }</b>: { $departments }
structure-area-line-own = { $count ->
    [1] • <b>{ $area }</b>: отдельный отдел
    [one] • <b>{ $area }</b>: { $count } отдельный отдел
    [few] • <b>{ $area }</b>: { $count } отдельных отдела
    [many] • <b>{ $area }</b>: { $count } отдельных отделов
   *[other] • <b>{ $area }</b>: { $count } отдельного отдела
}
structure-area-section = кто этим занимается
structure-area-covered = <b>Занимаются:</b> { $departments }
structure-area-uncovered = Этим не занимается ни один отдел. В цифрах направления нет, и в отчётах это сказано.
structure-area-about = Нажмите на отдел, чтобы добавить или убрать его. Если отделов несколько, каждый отвечает сам и у каждого свой результат.
structure-covers-section = чем занимается отдел
structure-covers-about = Нажмите на направление, чтобы добавить или убрать его. Им могут заниматься и другие отделы.
structure-no-area-about = { $count ->
    [1] Сейчас этим направлением занимается 1 отдел, больше не будет.
    [one] Сейчас этим направлением занимается { $count } отдел, больше не будут.
    [few] Сейчас этим направлением занимаются { $count } отдела, больше не будут.
    [many] Сейчас этим направлением занимаются { $count } отделов, больше не будут.
   *[other] Сейчас этим направлением занимаются { $count } отдела, больше не будут.
} В цифрах его не будет, и в отчётах будет сказано, что им не занимается ни один отдел. Ответы остаются.

## Кто отвечает

structure-pair-section = кто отвечает
structure-responsible = <b>Ответственный:</b> { $person }
structure-responsible-nobody = <b>Ответственный:</b> пока не назван
structure-assigned = { $count ->
    [0] Обязанностей всего { $all }, ни за кем отдельно они не закреплены.
    [one] Обязанностей всего { $all }, закреплена за кем-то отдельно { $count }.
    [few] Обязанностей всего { $all }, закреплены за кем-то отдельно { $count }.
    [many] Обязанностей всего { $all }, закреплено за кем-то отдельно { $count }.
   *[other] Обязанностей всего { $all }, закреплено за кем-то отдельно { $count }.
}
structure-who = Кто отвечает за это направление перед вами и советом директоров?

structure-duties-section = отдельные обязанности
structure-duties-about = Нажмите на обязанность, чтобы указать, за кем она закреплена. Этот человек увидит её в /mine.
structure-duties-none = Обязанностей других направлений здесь нет.
structure-duty-line = { $number }. { $title }
structure-duty-line-lies = { $number }. { $title } › <b>{ $whose }</b>
structure-duty-section = за кем закреплено
structure-duty-lies = <b>За кем закреплено:</b> { $whose }
structure-duty-free = <b>За кем закреплено:</b> ни за кем отдельно
structure-duty-others = <b>И в других отделах:</b> { $departments }
structure-duty-department = отдел в целом
structure-duty-whose = За кем это закрепить?
structure-duty-where = В каком ещё отделе это закрепить?

## Кто чем занимается — на экранах и в документах, где об этом сказано

bearers = <b>Кто этим занимается:</b> { $who }
bearers-there = { $person } ({ $department })
bearers-department = { $department } в целом

## Отделы рядом

branches-section = сравнение отделов
branches-about = Сначала — с самым низким баллом. Нажмите на отдел, чтобы увидеть, что говорят его люди.
branches-line = <b>{ $number }. { $department }</b>: { $figure }
branches-findings = { $count ->
    [0] Исправлять нечего
    [one] Исправить: { $count } обязанность
    [few] Исправить: { $count } обязанности
    [many] Исправить: { $count } обязанностей
   *[other] Исправить: { $count } обязанности
}

## Что закреплено за мной

mine-title = <b>Что закреплено за мной</b>
mine-charges = <b>За что вы отвечаете</b>
mine-charge = • { $department }
mine-duties = <b>За вами закреплены обязанности</b>
mine-duty = { $number }. { $title } ({ $whose })
mine-duty-stands = { $number }. { $title } ({ $whose }): { $state }
mine-yours = лично вы
mine-departments = { $department }
mine-nothing = За вами пока ничего отдельно не закреплено. Изменить это могут руководители отделов и высшее руководство: /structure
