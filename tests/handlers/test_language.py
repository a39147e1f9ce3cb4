"""The language is guessed, offered with the first screen, and changed at any time without losing the place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from bot.editions import Editions
from tests.delivery.fake_server import until
from tests.handlers.running_bot import RunningBot, labels, newest, read
from tests.languages import editions_with

Say = Callable[..., str]

FRENCH = """
command-start = reprendre
command-help = aide
bot-description = Je pose des questions.
welcome-does = Je vous pose des questions.
language-chosen = Vous lisez désormais { $language }.
applicant-waits = { $institution } décide, { $name }.
applicant-withdrawn = Retiré.
set-up-name = Comment s’appelle-t-elle ?
button-back = ‹ Retour
departments-text = Quel service ?
"""
LANGUAGES = {"ar": "button-back = رجوع\n", "fr": FRENCH, "pt-BR": "button-back = ‹ Voltar\n"}


@pytest.fixture(scope="session")
def editions(tmp_path_factory: pytest.TempPathFactory) -> Editions:
    """Our own content, with three other languages that have a few words each."""
    return editions_with(tmp_path_factory.mktemp("locales"), LANGUAGES)


async def newcomer(bot: RunningBot, server: Server, language: str, role: RoleKind, *areas: str) -> Phone:
    phone = server.person(first_name="Zuri", language_code=language)
    await bot.starts(phone, await bot.invites(role, *areas))
    return phone


async def reads(bot: RunningBot, phone: Phone) -> str:
    ((language,),) = await bot.rows("SELECT language FROM persons WHERE telegram_id = ?", phone.id)
    return str(language)


def menu(phone: Phone) -> dict[str, str]:
    return {command["command"]: command["description"] for command in phone.menu()}


@pytest.mark.parametrize(
    ("app", "read"), [("fr-CA", "fr"), ("pt-br", "pt-BR"), ("pt", "pt-BR"), ("zh-hans", "en"), ("", "en"), (None, "en")]
)
async def test_the_language_is_guessed_from_the_app(bot: RunningBot, server: Server, app: str, read: str) -> None:
    assert await reads(bot, await newcomer(bot, server, app, RoleKind.MANAGER, "hr")) == read


async def test_the_first_screen_offers_the_other_languages_by_their_own_names(
    bot: RunningBot, server: Server, say: Say
) -> None:
    zuri = await newcomer(bot, server, "en", RoleKind.LEADER)
    assert labels(newest(zuri))[-3:] == ["🌐 العربية", "🌐 Français", "🌐 Português (Brasil)"]
    shown = len(zuri.messages)
    assert await bot.taps(zuri, "🌐 Français") == "Vous lisez désormais français."
    assert "Je vous pose des questions." in read(newest(zuri))
    assert "Quel service ?" in read(newest(zuri))
    assert labels(newest(zuri))[-3:] == ["🌐 English", "🌐 العربية", "🌐 Português (Brasil)"]
    assert len(zuri.messages) == shown
    assert menu(zuri)["start"] == "reprendre"
    assert menu(zuri)["mine"].endswith(" (en)")


async def test_a_welcome_above_an_open_card_changes_with_it(bot: RunningBot, server: Server) -> None:
    zuri = await newcomer(bot, server, "en", RoleKind.STAFF, "hr")
    await bot.taps(zuri, "Begin", "Yes")
    card, welcome = zuri.card.id, next(it for it in zuri.messages if it.keyboard and "🌐 Français" in labels(it))
    await bot.taps(zuri, "🌐 Français", message=welcome.id)
    assert "Je vous pose des questions." in read(zuri.message(welcome.id))
    assert zuri.card.id == card
    assert "‹ Retour" in labels(zuri.card)


async def test_another_language_in_the_middle_of_a_run_keeps_the_place(bot: RunningBot, grace: Phone, say: Say) -> None:
    await bot.starts(grace)
    await bot.taps(grace, "Begin", "Yes")
    card, before = grace.card.id, await bot.rows("SELECT step, at_question FROM runs WHERE place = 'question'")
    asked = await bot.hears(grace, "/language")
    assert labels(asked) == ["● English", "العربية", "Français", "Português (Brasil)"]
    await bot.taps(grace, "Français", message=asked.id)
    shown = grace.message(asked.id)
    assert "Vous lisez désormais français." in read(shown)
    assert labels(shown) == ["English", "العربية", "● Français", "Português (Brasil)"]
    assert "‹ Retour" in labels(grace.message(card))
    assert await bot.rows("SELECT step, at_question FROM runs WHERE place = 'question'") == before
    await bot.taps(grace, "Yes", message=card)
    answers = "SELECT w.language FROM answers w JOIN runs r ON r.id = w.run_id WHERE r.place = 'question'"
    assert [language for (language,) in await bot.rows(answers)] == ["en", "fr"]


async def test_a_language_there_is_not_or_not_any_more_changes_nothing(bot: RunningBot, grace: Phone, say: Say) -> None:
    await bot.starts(grace)
    for number in ("zz", "0", "qps"):
        assert await bot.forges(grace, f"la.1.{number}") == say("not-yours")
    assert await reads(bot, grace) == "en"


async def test_nobody_chooses_for_others_and_a_stranger_not_at_all(bot: RunningBot, server: Server, say: Say) -> None:
    omar = server.person(first_name="Omar", started=True)
    for verb in ("la", "lb", "lc"):
        assert await bot.forges(omar, f"{verb}.1.fr") == say("not-yours")
    assert await bot.rows("SELECT COUNT(*) FROM persons WHERE language = 'fr'") == [(0,)]


async def test_an_applicant_chooses_while_he_waits(bot: RunningBot, server: Server, say: Say) -> None:
    zuri = server.person(first_name="Zuri")
    await bot.starts(zuri, await bot.invites(RoleKind.STAFF, "sf", uses=2))
    await bot.taps(zuri, "🌐 Français")
    assert "décide, Zuri." in read(newest(zuri))
    assert await reads(bot, zuri) == "fr"
    await bot.taps(zuri, f"{say('button-withdraw')} (en)")
    assert read(newest(zuri)) == "Retiré."


async def test_an_owner_chooses_before_the_institution_has_a_name(empty_bot: RunningBot, say: Say) -> None:
    nia = await empty_bot.joined("Nia", RoleKind.OWNER)
    await empty_bot.taps(nia, "🌐 Français")
    assert "Comment s’appelle-t-elle ?" in read(newest(nia))
    await empty_bot.hears(nia, "Umoja")
    await empty_bot.taps(nia, "العربية")
    assert await reads(empty_bot, nia) == "ar"


@pytest.mark.parametrize("introduces", [True])
async def test_menus_and_descriptions_are_set_for_each_language_and_again_only_where_they_changed(
    bot: RunningBot, server: Server
) -> None:
    omar, about = server.person(first_name="Omar", language_code="fr"), server.telegram.about
    await until(lambda: "pt" in about.get("short_description", {}))
    assert set(about["description"]) == {"", "ar", "fr", "pt"}
    assert about["description"]["fr"] == "Je pose des questions."
    assert menu(omar)["help"] == "aide"
    calls = len(server.journal.of("setMyCommands"))
    changed = "UPDATE facts SET value = json_set(value, '$.fr', 'of old', '$.sw', 'gone') WHERE key = 'introduced'"
    await bot.writes(changed)
    about["short_description"]["sw"] = "Of a folder that is gone."
    await bot.restart()
    await until(lambda: about["short_description"]["sw"] == "")
    assert len(server.journal.of("setMyCommands")) == calls + 2
    await bot.restart()
    assert len(server.journal.of("setMyCommands")) == calls + 2
