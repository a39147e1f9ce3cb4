"""Everything kept of a person as one page of HTML: it opens in any browser, in whatever script people write.

It stands alone: no script, no picture, nothing from elsewhere, and what people wrote cannot become more than text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from bot.assessment.my_data import MyData, OwnAnswer, OwnPlace, OwnRun
from bot.assessment.people import Institution, Link, Role, RoleKind
from bot.assessment.round import Privacy
from bot.assessment.waking import Habits, Pace
from bot.texts import Language, Markup, escape, language_name

SayIn = Callable[[Institution], Language]
"""The reader's language, with the words of an institution."""

_STYLE = files("bot.reports").joinpath("my_data.css").read_text("utf-8")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

_Fact = tuple[Markup, Markup]


def write_page(data: MyData, say: Language, say_in: SayIn) -> bytes:
    """The page, in UTF-8."""
    zone = data.person.time_zone
    title = say("mydata-title", name=data.person.name)
    body = _join(
        _tag("h1", title),
        _tag("p", say("mydata-made", moment=say.date(data.made_at, zone), zone=say.zone(zone))),
        _tag("h2", say("mydata-person")),
        _facts(_tell_person(data, say)),
        *(_Place(place=place, zone=zone, say=say_in(place.institution)).write() for place in data.places),
    )
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>{escape(title.plain)}</title><style>{_STYLE}</style>"
    )
    direction = "rtl" if say.rtl else "ltr"
    page = f'<!doctype html><html lang="{say.code}" dir="{direction}"><head>{head}</head><body>{body}</body></html>'
    return page.encode()


def _tell_person(data: MyData, say: Language) -> Iterator[_Fact]:
    person = data.person
    yield say("mydata-name"), _own(person.name)
    yield say("mydata-account"), escape(str(person.telegram_id))
    yield say("mydata-language"), escape(language_name(person.language))
    yield say("mydata-zone"), escape(say.zone(person.time_zone))
    yield say("mydata-first-seen"), escape(say.date(data.first_seen, person.time_zone))
    if data.blocked_at:
        yield say("mydata-blocked"), escape(say.date(data.blocked_at, person.time_zone))
    yield say("mydata-writing"), _join(*(_tag("div", told) for told in _tell_habits(data.habits, say)))
    for institution, moment in data.applied:
        told = say("mydata-applied-line", institution=institution, moment=say.date(moment, person.time_zone))
        yield say("mydata-applied"), told


def _tell_habits(habits: Habits, say: Language) -> Iterator[Markup]:
    is_daily = habits.pace is Pace.DAILY
    yield say("reminders-daily", hour=say.hour(habits.hour)) if is_daily else say("reminders-at-once")
    if habits.quiet_from != habits.quiet_until:
        yield say("reminders-quiet", begin=say.hour(habits.quiet_from), end=say.hour(habits.quiet_until))
    if habits.away_until:
        yield say("reminders-away", day=say.day(habits.away_until))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """One institution's part of the page."""

    place: OwnPlace
    zone: str
    say: Language

    def write(self) -> Markup:
        """All that is kept there."""
        place, say = self.place, self.say
        chapters = {
            "mydata-membership": _facts(self._tell_membership()),
            "mydata-answers": _join(*map(self._write_run, place.runs)),
            "mydata-settled": _facts(self._tell_settled()),
            "mydata-helped": _facts(self._tell_helped()),
            "mydata-actions": _facts(self._tell_actions()),
            "mydata-duties": _facts(self._tell_duties()),
            "mydata-invites": _list(self._tell_link(link) for link in place.links),
            "mydata-rating": _facts(self._tell_rating()),
            "mydata-messages": _facts(self._tell_messages()),
            "mydata-reminders": _list(self._tell_reminders()),
            "mydata-trail": _join(_tag("p", say("mydata-trail-about")), _facts(self._tell_trail())),
        }
        return _join(
            _tag("h2", _own(place.institution.name)),
            *(
                _join(_tag("h3", say(name)), chapter or _tag("p", say("mydata-none")))
                for name, chapter in chapters.items()
            ),
            _tag("h3", say("mydata-privacy")),
            *(_tag("p", told) for told in self._tell_privacy()),
        )

    def _tell_membership(self) -> Iterator[_Fact]:
        member, say = self.place.member, self.say
        yield say("mydata-joined"), self._date(self.place.joined_at)
        if self.place.left_at:
            yield say("mydata-left"), self._date(self.place.left_at)
        for role in member.roles:
            yield say("mydata-role"), self._name_role(role)
        yield say("mydata-frontline"), say("mydata-yes" if member.frontline else "mydata-no")
        yield say("mydata-key"), escape(member.key)

    def _write_run(self, run: OwnRun) -> Markup:
        say = self.say.within(run.revision)
        confidential = run.privacy is Privacy.CONFIDENTIAL
        state = say("mydata-round-closed", moment=self._date(run.closed_at)) if run.closed_at else None
        return _join(
            _tag(
                "h4",
                say("mydata-round", department=self._name_pair(run.department, run.area), day=self._day(run.opened_at)),
            ),
            _tag("p", say("own-privacy-confidential" if confidential else "own-privacy-named")),
            _tag("p", state or say("mydata-round-open")),
            _tag("p", say("mydata-handed-in", moment=self._date(run.handed_in_at))) if run.handed_in_at else None,
            *(
                _join(_tag("h5", say(answer.question)), _facts(self._tell_answer(run, answer, say)))
                for answer in run.answers
            ),
        )

    def _tell_answer(self, run: OwnRun, answer: OwnAnswer, say: Language) -> Iterator[_Fact]:
        if answer.choice and answer.answered_at:
            question = run.revision.flow.questions[answer.question]
            yield say("mydata-answer"), say(f"{question.scale.id}-{answer.choice}")
            yield say("mydata-answered"), self._date(answer.answered_at)
        for note in answer.notes:
            yield say("mydata-note"), _own(note.text)
        for file in answer.files:
            name = escape(file.name) if file.name else say("mydata-file-unnamed")
            yield (
                say("mydata-file", kind="photo" if file.photo else "document"),
                say("mydata-file-line", name=name, moment=self._date(file.sent_at)),
            )

    def _tell_settled(self) -> Iterator[_Fact]:
        for settled in self.place.settled:
            yield self._name_question(settled.question), self.say(f"{settled.scale}-{settled.choice}")
            yield self.say("mydata-answered"), self._date(settled.settled_at)
            if settled.reason is not None:
                yield self.say("mydata-settled-reason"), _own(settled.reason)

    def _tell_helped(self) -> Iterator[_Fact]:
        for helped in self.place.helped:
            yield self._name_question(helped.question), self.say(f"{helped.scale}-{helped.choice}")
            yield self.say("mydata-answered"), self._date(helped.answered_at)
            if helped.remark is not None:
                yield self.say("mydata-note"), _own(helped.remark)

    def _tell_actions(self) -> Iterator[_Fact]:
        for action in self.place.actions:
            kept = self._date(action.kept_at)
            yield (
                self._name_question(action.question),
                self.say("mydata-action-dropped", kept=kept, dropped=self._date(action.dropped_at))
                if action.dropped_at
                else self.say("mydata-action-kept", moment=kept),
            )

    def _tell_duties(self) -> Iterator[_Fact]:
        for duty in self.place.duties:
            yield (
                self._name_question(duty.question),
                _join(
                    _tag("div", _own(duty.words)) if duty.words else None,
                    self.say(
                        "mydata-duty", state=self.say(f"action-status-{duty.status}"), day=self.say.day(duty.due_on)
                    ),
                ),
            )

    def _tell_link(self, link: Link) -> Markup:
        invite = link.invite
        role, moment = self._name_kind(invite.role, frontline=invite.frontline), self._date(invite.expires_at)
        if invite.name:
            return self.say("mydata-invite-named", role=role, name=invite.name, moment=moment)
        return self.say("mydata-invite-line", role=role, moment=moment)

    def _tell_rating(self) -> Iterator[_Fact]:
        if rating := self.place.rating:
            told = self.say("mydata-rating-line", stars=rating.stars, moment=self._date(rating.rated_at))
            yield self.say("mydata-answer"), told
            if rating.remark:
                yield self.say("mydata-note"), _own(rating.remark)

    def _tell_messages(self) -> Iterator[_Fact]:
        for message in self.place.messages:
            state, moment = ("sent", message.sent_at) if message.sent_at else ("due", message.due_at)
            yield (
                self._say_if_known(f"message-{message.kind}", otherwise="message-other"),
                self.say(f"mydata-message-{state}", moment=self._date(moment)),
            )

    def _tell_reminders(self) -> Iterator[Markup]:
        if stopped := sorted(self.place.stopped):
            yield self.say(
                "reminders-stopped", kinds=self.say.listing([self.say(f"reminder-kind-{it}") for it in stopped])
            )
        if self.place.digest is not None:
            yield self.say("reminders-digest", weekday=self.say.weekday(self.place.digest))

    def _tell_trail(self) -> Iterator[_Fact]:
        for entry in self.place.trail:
            moment = datetime.fromisoformat(entry["at"])
            written = self.place.texts.get(entry["number"], {}).values()
            yield (
                self._date(moment),
                _join(self._tell_entry(entry), *(_tag("div", _own(text)) for text in written)),
            )

    def _tell_entry(self, entry: Mapping[str, Any]) -> Markup:
        done = self._say_if_known(f"trail-{entry['kind']}", otherwise="trail-other")
        question = entry["subject"].get("question")
        return _join(done, _tag("div", self._name_question(question)) if question else None)

    def _tell_privacy(self) -> Iterator[Markup]:
        say, retention = self.say, self.place.retention
        yield from (say(f"privacy-{name}") for name in ("named", "confidential", "files", "operator"))
        yield say("privacy-answers", months=retention.answers_months)
        yield say("privacy-former", days=retention.former_days)
        yield say("privacy-trail")

    def _say_if_known(self, message: str, *, otherwise: str) -> Markup:
        """What is younger than an institution's words is said by another message."""
        return self.say(message if self.say.has(message) else otherwise)

    def _name_question(self, question: str) -> Markup:
        """A question by its title; one that is not asked any more by its id."""
        return self.say(question, "title") if self.say.has(question, "title") else escape(question)

    def _name_role(self, role: Role) -> Markup:
        kind = self._name_kind(role.kind, frontline=self.place.member.frontline)
        department = self.place.departments.get(role.department or 0)
        if department is None:
            return kind
        name = _own(department.name) if department.name else self._list_areas(department.areas)
        return self.say("mydata-role-where", role=kind, department=name)

    def _name_kind(self, kind: RoleKind, *, frontline: bool) -> Markup:
        return self.say("role-frontline" if frontline and kind is RoleKind.STAFF else f"role-{kind}")

    def _name_pair(self, department: int, area: str) -> Markup:
        found = self.place.departments.get(department)
        return escape(found.name) if found and found.name else self.say(f"area-{area}")

    def _list_areas(self, areas: Iterable[str]) -> Markup:
        return self.say.listing([self.say(f"area-{area}") for area in areas])

    def _date(self, moment: datetime) -> Markup:
        return escape(self.say.date(moment, self.zone))

    def _day(self, moment: datetime) -> Markup:
        return escape(self.say.day(moment.astimezone(ZoneInfo(self.zone)).date()))


def _own(text: str) -> Markup:
    """What a person wrote, as written, whose direction touches nothing else."""
    return Markup(f'<bdi class="own">{escape(text)}</bdi>')


def _tag(name: str, inside: Markup) -> Markup:
    return Markup(f"<{name}>{inside}</{name}>")


def _facts(facts: Iterable[_Fact]) -> Markup:
    told = [_tag("div", _join(_tag("dt", name), _tag("dd", value))) for name, value in facts]
    return _tag("dl", _join(*told)) if told else Markup()


def _list(items: Iterable[Markup]) -> Markup:
    told = [_tag("li", item) for item in items]
    return _tag("ul", _join(*told)) if told else Markup()


def _join(*parts: Markup | None) -> Markup:
    return Markup("".join(part for part in parts if part))
