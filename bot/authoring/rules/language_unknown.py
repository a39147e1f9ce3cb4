"""A folder of words is named after no language.

Without a known code there are no plurals, no dates, and nobody's phone ever asks for it. Name the folder by the
language's code, such as `fr` or `pt-BR`.
"""

from collections.abc import Iterator

from bot.authoring.problems import Place, Remark
from bot.authoring.wording import Wording, find_locale


def check(wording: Wording) -> Iterator[Remark]:
    """Look up the name of each language's folder."""
    for folder, code in sorted({(file.layer / file.language, file.language) for file in wording.files}):
        if find_locale(code) is None:
            yield Remark(Place(str(folder)), f"{code} is the code of no language; rename the folder.")
