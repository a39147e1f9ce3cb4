### Что хранится о человеке: кто это видит и как долго, копия этого и удаление.

command-privacy = кто что видит и сколько это хранится
command-mydata = копия всего, что о вас хранится
command-forget = удалить всё о вас

## Кнопки (не длиннее 32 знаков)

button-keep-answers = { $time } мес.
button-keep-former = { $time } дн.
button-my-data = Прислать мои данные
button-forgetting = Что можно удалить?
button-forget-in = { $institution }
button-forget-everywhere = Везде
button-forget-now = Да, удалить всё
button-forget-not = Нет, оставить всё

## Кто что видит и сколько это хранится

privacy-title = <b>{ $institution }: кто что видит и сколько это хранится</b>
privacy-named = <b>Именные этапы.</b> Пока этап открыт, чужих ответов не видит никто. Когда его закроют, ваши ответы и заметки с именем увидят руководители вашего отдела и высшее руководство.
privacy-confidential = <b>Конфиденциальные этапы.</b> Никому не видно, чей это ответ. Какой это этап, сказано до первого вопроса.
privacy-files = <b>Фото и документы</b> остаются в Telegram. Здесь хранится только указатель на них, и показывают их только вам.
privacy-operator = <b>Тот, кто ведёт этот бот</b>, следит за базой данных и её резервными копиями и мог бы прочитать, что в ней есть.
privacy-answers = <b>Через { $months } мес.</b> после закрытия этапа удаляется, кто что в нём ответил, со всеми заметками и указателями на файлы. Ответы учитываются и дальше, но уже как ничьи.
privacy-former = <b>Через { $days } дн.</b> после того, как человек вышел или был удалён, удаляются имя, учётная запись и заметки. Ответы учитываются и дальше, но уже как ничьи.
privacy-trail = <b>Журнал действий</b> — кто что изменил и когда — хранится всегда. В нём нет имён и ничего из написанного вами: вместо вас стоит случайный код. Когда вас удалят, этот код ни к кому не ведёт.
privacy-ways = /mydata присылает всё, что о вас хранится, /forget это удаляет.
privacy-choose = Срок можно выбрать: месяцы — для того, кто что ответил, дни — для тех, кто ушёл. Что старше срока, удаляется в течение суток и навсегда.
privacy-saved = Сохранено.

## Удаление

forget-title = <b>{ $institution }: удалить всё о вас?</b>
forget-title-everywhere = <b>Удалить всё о вас везде?</b>
forget-choose = <b>Где удалить всё о вас?</b>
forget-where = Это касается: { $institutions }.
forget-erased = <b>Удаляются навсегда:</b> ваше имя и учётная запись Telegram, язык и часовой пояс; ваши заметки, отзывы и причины; указатели на ваши фото и документы; черновики и сообщения, которые вас ждут. Созданные вами приглашения перестают работать.
forget-withdrawn = <b>Отзываются:</b> все ваши ответы на открытых этапах, даже сданные.
forget-stays = <b>Остаётся:</b> ваши ответы на закрытых этапах — как ничьи, чтобы их итоги не изменились; то, что вы решили за всех, — без вашего имени; и журнал изменений, где вместо вас стоял случайный код, который больше ни к кому не ведёт.
forget-noticed = Кто помнит ваши заметки, может заметить, что их нет. До сообщений в этом чате и файлов, которые кто-то сохранил, боту не добраться.
forget-after = Ваш доступ прекратится сразу. Чтобы вернуться, понадобится приглашение, и начнёте вы как новый человек.
forget-copy = Если сначала нужна копия, отправьте /mydata.
forget-last-owner = Вы единственный администратор. Сначала сделайте администратором кого-то ещё: /people или /invite
forget-ownerless = Вы единственный администратор здесь: { $institutions }, и другого не останется. Сначала сделайте администратором кого-то ещё: /people или /invite. Если некого, поможет тот, кто ведёт этот бот: команда <i>smartops invite</i> создаёт ссылку для нового администратора.
forget-done = <b>{ $institution }</b>: всё о вас удалено. Спасибо за ваши ответы.
forget-done-everywhere = Всё о вас удалено. Спасибо за ваши ответы и до свидания.

## Копия

mydata-what = ваши данные
mydata-caption = Всё, что о вас хранится, на { $day } Откройте в любом браузере; больше никому это не отправлено.
mydata-caption-machine = То же для других программ (JSON).
mydata-title = Всё, что хранится: { $name }
mydata-made = Создано: { $moment } (время везде — по поясу { $zone }).
mydata-yes = Да
mydata-no = Нет
mydata-none = Ничего.

mydata-person = О вас
mydata-name = Имя
mydata-account = Учётная запись Telegram
mydata-language = Язык
mydata-zone = Часовой пояс
mydata-first-seen = Впервые здесь
mydata-blocked = Бот заблокирован с
mydata-writing = Как бот вам пишет
mydata-applied = Заявка на допуск
mydata-applied-line = { $institution }, { $moment }

mydata-membership = Участие
mydata-joined = Участие с
mydata-left = Участие до
mydata-role = Роль
mydata-role-where = { $role }: { $department }
mydata-frontline = Обслуживает клиентов
mydata-key = Код в журнале

mydata-answers = Ваши ответы
mydata-round = { $department }, этап от { $day }
mydata-round-open = Ещё открыт.
mydata-round-closed = Закрыт { $moment }
mydata-handed-in = Сдано { $moment }
mydata-answer = Ваш ответ
mydata-answered = Когда
mydata-note = Ваша заметка
mydata-file = { $kind ->
    [photo] Фото
   *[document] Документ
}
mydata-file-line = { $name } (отправлено { $moment }). Файл находится в Telegram, в вашем чате с ботом.
mydata-file-unnamed = Без названия

mydata-settled = Что вы записали за всех
mydata-settled-reason = Ваша причина
mydata-helped = Что вы ответили коллегам
mydata-actions = Что вы решили исправить
mydata-action-kept = Принято { $moment }
mydata-action-dropped = Принято { $kept }, снято { $dropped }
mydata-duties = Что закреплено за вами
mydata-duty = { $state }, срок { $day }
mydata-invites = Приглашения, которые вы создали
mydata-invite-line = { $role }, до { $moment }
mydata-invite-named = { $role }, «{ $name }», до { $moment }
mydata-rating = Ваша отметка методике
mydata-rating-line = { $stars } из 5, { $moment }
mydata-messages = Сообщения вам
mydata-message-sent = Отправлено { $moment }
mydata-message-due = Срок { $moment }
mydata-reminders = Что вы выбрали для напоминаний

mydata-trail = Что о вас есть в журнале
mydata-trail-about = Кто что изменил и когда. Вместо вас там стоит ваш код. В копии для других программ каждая запись приведена полностью.
mydata-privacy = Кто это видит и сколько это хранится

## Что произошло, по журналу

trail-answer-changed = Ответ дан или изменён
trail-answer-dropped = Ответ перестал учитываться
trail-answers-handed-in = Ответы сданы
trail-answers-taken-back = Ответы возвращены
trail-answer-settled = Записан общий ответ
trail-round-opened = Этап открыт
trail-round-extended = Этап продлён
trail-round-widened = Повторный этап стал этапом обо всём
trail-round-closed = Этап закрыт
trail-action-kept = Пункт взят в работу
trail-action-moved = Отмечено, как идёт действие
trail-action-given = Действие кому-то поручено
trail-action-redated = Срок действия изменён
trail-action-reworded = Действие описано другими словами
trail-action-dropped = Пункт снят с работы
trail-reassessment-redated = День следующей оценки отдела изменён
trail-responsibility-reconsidered = Сказано, осталось ли с обязанностью всё по-прежнему
trail-invite-made = Создано приглашение
trail-invite-revoked = Приглашение отозвано
trail-application-made = Подана заявка на допуск
trail-application-withdrawn = Заявка на допуск отозвана
trail-applicant-admitted = Заявка принята
trail-applicant-turned-away = В допуске отказано
trail-member-joined = Кто-то вошёл
trail-member-removed = Кого-то удалили
trail-member-left = Кто-то вышел
trail-role-given = Роль дана
trail-role-taken = Роль снята
trail-setting-changed = Настройка изменена
trail-data-forgotten = Данные удалены по просьбе человека
trail-data-expired = Удалено то, чему вышел срок
trail-institution-added = Организация добавлена
trail-institution-archived = Организация отправлена в архив
trail-institution-restored = Организация возвращена из архива
# То в журнале, что появилось позже этих слов.
trail-other = Сделано что-то другое

## Виды сообщений

message-joined = Вошёл кто-то из приглашённых вами
message-applied = Кто-то просит допуск
message-decided = Дали ли вам допуск
message-left = Кто-то вышел
message-round-opened = На этапе спрашивают вас
message-round-closed = Что вышло из этапа
message-department-complete = Отдел сдал ответы
message-round-complete = Все сдали ответы
message-blocked = До кого-то не доходят сообщения
message-run-unfinished = Ваши ответы не закончены
message-round-closing = Этап скоро закроют
message-relied-changed = Изменилось то, на что вы опираетесь
message-relied-confirmed = Исправлено то, на что вы опираетесь
message-weekly = Ваша неделя
message-actions-given = Вам поручено действие
message-action-changed = Ваше действие изменилось
message-actions-related = То, на что вы опираетесь, исправят
message-action-answered = Что вышло из повторного вопроса
message-action-due = Подходит срок действия
message-action-due-late = Действие просрочено
message-action-due-declined = Кто-то говорит, что действие не его
message-recheck = Сделано ли что-то
message-recheck-unanswered = Сделано ли что-то, ещё раз
message-action-unconfirmed = Действие никто не подтвердил
message-ask = Вопрос коллеги
message-ask-answered = Ответ коллеги
message-ask-remarked = Ответ коллеги с замечанием
message-ask-passed = На ваш вопрос никто не может ответить
message-other = Другое сообщение
