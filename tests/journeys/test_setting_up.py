from __future__ import annotations

from dataclasses import replace

import pytest

from bot.assessment.errors import Refused, Stale
from bot.assessment.people import Member, RoleKind, SetUp
from bot.journeys.setting_up import NAME_LIMIT, give_language, give_name, give_time_zone, make_slug
from storage.institutions import find_institution, save_institution
from tests.journeys.town import Town

OWNER, LEADER = RoleKind.OWNER, RoleKind.LEADER


@pytest.fixture
async def owner(town: Town) -> Member:
    """The owner of an institution that is still to be named."""
    owner = await town.joins(OWNER)
    await town.database.transaction(
        lambda connection: save_institution(
            connection, replace(owner.institution, name="", slug="institution-1", set_up=SetUp.NAME)
        )
    )
    return owner


async def name(town: Town, member: Member, given: str) -> Member:
    return await give_name(
        town.database,
        update=None,
        telegram_id=member.person.telegram_id,
        institution=town.institution,
        name=given,
        now=town.now,
    )


async def test_an_institution_is_set_up_step_by_step(town: Town, owner: Member) -> None:
    who = owner.person.telegram_id
    named = await name(town, owner, "  Caisse   d’Épargne ")
    assert (named.institution.name, named.institution.slug) == ("Caisse d’Épargne", "caisse-depargne")
    spoken = await give_language(
        town.database, update=None, telegram_id=who, institution=town.institution, language="fr", now=town.now
    )
    assert spoken.person.language == "fr"
    done = await give_time_zone(
        town.database,
        update=None,
        telegram_id=who,
        institution=town.institution,
        time_zone="Africa/Dakar",
        now=town.now,
    )
    assert done.institution.set_up is SetUp.DONE
    assert done.person.time_zone == "Africa/Dakar"
    stored = await town.database.read(lambda connection: find_institution(connection, town.institution))
    assert stored == done.institution


@pytest.mark.parametrize("given", ["", "   ", "x" * (NAME_LIMIT + 1)])
async def test_a_name_has_a_length(town: Town, owner: Member, given: str) -> None:
    with pytest.raises(Refused) as raised:
        await name(town, owner, given)
    assert raised.value.message == "set-up-name-length"
    assert raised.value.arguments == {"limit": NAME_LIMIT}


async def test_a_question_is_answered_once(town: Town, owner: Member) -> None:
    await name(town, owner, "Umoja")
    with pytest.raises(Stale):
        await name(town, owner, "Another")


async def test_only_an_owner_sets_up(town: Town, owner: Member) -> None:
    assert owner
    with pytest.raises(Refused):
        await name(town, await town.joins(LEADER), "Mine")


@pytest.mark.parametrize(
    ("given", "taken", "slug"),
    [
        ("Umoja Microfinance", set(), "umoja-microfinance"),
        ("Umoja", {"umoja"}, "umoja-2"),
        ("Umoja", {"umoja", "umoja-2"}, "umoja-3"),
        ("Crédit & Épargne, S.A.", set(), "credit-epargne-s-a"),
        ("../../etc", set(), "etc"),
        ("بنك الأمل", set(), ""),
        ("x" * 80, set(), "x" * 40),
        ("🏦", set(), ""),
    ],
)
def test_a_slug_is_safe_as_the_name_of_a_folder(given: str, taken: set[str], slug: str) -> None:
    assert make_slug(given, taken=taken) == slug
