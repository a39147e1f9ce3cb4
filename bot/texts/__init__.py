"""The only door to Fluent: every word a person reads comes through here, in that person's language.

The words in the files are Telegram's HTML (`&lt;` for `<`; `&` may stand), whether they end up in a message, on a
button or in a sheet; no variable stands inside a tag. Nothing here knows what is said, or when. It imports Fluent,
Babel and the types of `bot.assessment`; no Telegram, no SQL, no screens.
"""

from bot.texts.direction import begins_right
from bot.texts.faults import TextFault
from bot.texts.formats import language_name
from bot.texts.language import FALLBACK_MARK, Argument, Language
from bot.texts.layers import is_language
from bot.texts.markup import Markup, escape
from bot.texts.pseudo import PSEUDO
from bot.texts.texts import ENGLISH, Texts
from bot.texts.zones import GUESSES, country_codes, country_of_zone, find_countries, find_zones, zone_names

__all__ = [
    "ENGLISH",
    "FALLBACK_MARK",
    "GUESSES",
    "PSEUDO",
    "Argument",
    "Language",
    "Markup",
    "TextFault",
    "Texts",
    "begins_right",
    "country_codes",
    "country_of_zone",
    "escape",
    "find_countries",
    "find_zones",
    "is_language",
    "language_name",
    "zone_names",
]
