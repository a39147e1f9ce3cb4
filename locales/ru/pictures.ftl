### Рисунки: организация, как отделы опираются друг на друга и что говорят люди.

picture-institution = Где мы сейчас
picture-all-areas = Все отделы
# Заголовки узких столбцов, снизу вверх: не длиннее 14 знаков.
picture-score = Итоговый балл
picture-confidence = Достоверность
picture-assessed = Направления с оценкой
picture-assessed-of = { $assessed } из { $areas }

# Отделов направления слишком много, чтобы их назвать.
picture-departments = { $area } ({ $count })

picture-scale = Итоговый балл, в процентах
# Баллы одного цвета.
picture-range = { $low }–{ $high }
picture-few = Мелкие знаки: ответов с оценкой меньше { $enough }, поэтому балла нет:
picture-rank = Смотреть первым
picture-open = Сейчас отвечают
picture-gap = Оценки ещё нет
picture-none = Не спрашивают

picture-nothing = Оценки пока нет.
picture-missing = { $area }: ещё без оценки { $missing } из { $count ->
    [one] { $count } отдела
    [few] { $count } отделов
    [many] { $count } отделов
   *[other] { $count } отдела
}
picture-uncovered = Никто не занимается: { $areas }

picture-relations = Кто на кого опирается
picture-links = Связи
picture-red = Красных сейчас
picture-read-table = Читайте по строке: отдел опирается на те, что стоят над числами.
picture-read-neighbours = Поддержка идёт по стрелкам: чем толще, тем её больше.
# Внизу таблицы, о каждом отделе: все связи, которые к нему ведут, и сколько из них красных.
picture-links-to = Связей к нему
picture-red-to = Из них красных
picture-relies-on = { $links ->
    [0] Ни на кого не опирается
    [one] Опирается: { $links } связь
    [few] Опирается: { $links } связи
    [many] Опирается: { $links } связей
   *[other] Опирается: { $links } связи
}
picture-supports = { $links ->
    [0] Никто не опирается
    [one] Поддерживает: { $links } связь
    [few] Поддерживает: { $links } связи
    [many] Поддерживает: { $links } связей
   *[other] Поддерживает: { $links } связи
}
picture-tie = Связи
picture-tie-red = Красные из всех: то, на что опираются, соответствует не полностью
picture-too-few = Для балла мало ответов

picture-people = { $count ->
    [one] человек
    [few] человека
    [many] человек
   *[other] человека
}
# Говорят ли люди одно и то же: рядом с каждой обязанностью и под числом таких обязанностей.
picture-agreement-agree = совпадают
picture-agreement-split = расходятся
picture-agreement-unknown = никто не знает
picture-agreement-silent = нет ответов
# Перед ответом, который считается за всех, и перед ответами сторон, если они разные.
picture-settled = Общий ответ
picture-frontline = С клиентами
picture-directing = Руководство
