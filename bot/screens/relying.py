"""What slipped or improved on which the reader's departments rely, and whether their own is still so."""

from __future__ import annotations

from bot.assessment.delta import Reconsidering
from bot.assessment.reliance import RelianceNews, Shift
from bot.screens.area_names import label_pair, name_pair
from bot.screens.buttons import button, choice_button, row
from bot.screens.layout import lines
from bot.screens.screen import Rows, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

MOST = 3
"""Changes that are named; the others are counted."""


def draw_reliance_news(news: RelianceNews, say: Language) -> Screen:
    """What changed, with the buttons to answer where it slipped."""
    see = button(say.label("button-relied-see"), Verb.RELATED_AREA, news.reader.institution.id, news.area_number, 0)
    return Screen(
        text=_draw_text(news, say),
        rows=(*(each for number in range(len(_asked(news))) for each in _draw_answers(news, number, say)), *row(see)),
        of=news.reader.institution.id,
    )


def draw_reliance_in_brief(news: RelianceNews, say: Language) -> Screen:
    """The same among other things: what is to be answered opens on a page of its own."""
    if not news.slipped or news.assessment is None:
        return draw_reliance_news(news, say)
    label = say.label("button-relied-open", department=label_pair(news.department, news.area, say))
    return Screen(
        text=_draw_text(news, say),
        rows=row(button(label, Verb.RELIED, news.reader.institution.id, news.assessment)),
        of=news.reader.institution.id,
    )


def _draw_text(news: RelianceNews, say: Language) -> Markup:
    rest = len(news.shifts) - MOST
    return lines(
        say("relied-title", department=name_pair(news.department, news.area, say)),
        *(_draw_shift(number, it, news, say) for number, it in enumerate(news.shifts[:MOST])),
        say("relied-more", count=rest) if rest > 0 else None,
    )


def _draw_shift(number: int, shift: Shift, news: RelianceNews, say: Language) -> Markup:
    told = say(
        "relied-improved" if shift.improved else "relied-slipped",
        title=say.within(news.revision)(shift.question, "title"),
        relying=say(shift.relying, "title"),
    )
    if not shift.improved and _are_several(news):
        told = say("relied-numbered", number=number + 1, change=told)
    return lines(told, say(f"relied-{shift.said}") if shift.said and not shift.improved else None)


def _draw_answers(news: RelianceNews, number: int, say: Language) -> Rows:
    """The answers to what slipped; of several, each with its number, which stands first among the changes."""
    shift = news.shifts[number]
    answers = [(place, it, say.label(f"button-relied-{it}")) for place, it in enumerate(Reconsidering)]
    return row(
        *(
            choice_button(
                say.label("button-numbered", number=number + 1, name=label) if _are_several(news) else label,
                Verb.RECONSIDER,
                news.reader.institution.id,
                news.assessment or 0,
                shift.relying_number,
                place,
                chosen=it is shift.said,
                say=say,
            )
            for place, it, label in answers
        )
    )


def _asked(news: RelianceNews) -> tuple[Shift, ...]:
    return news.slipped[:MOST]


def _are_several(news: RelianceNews) -> bool:
    return len(_asked(news)) > 1
