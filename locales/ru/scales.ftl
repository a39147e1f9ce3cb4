### Варианты ответа из flows/scales.yaml: кнопка, её знак и ответ полностью.

practice-meets = Да
    .sign = ✓
    .full = Соответствует

practice-partly = Частично
    .sign = ◐
    .full = Частично соответствует

practice-not = Нет
    .sign = ✗
    .full = Не соответствует

practice-out = Неприменимо
    .sign = –
    .full = К нам неприменимо

practice-unknown = Не знаю
    .sign = ?
    .full = Пока неизвестно
