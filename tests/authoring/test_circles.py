import pytest

from bot.authoring.circles import find_circles


@pytest.mark.parametrize(
    ("links", "circles"),
    [
        ({}, ()),
        ({"a": ["b"], "b": ["c"]}, ()),
        ({"a": ["a"]}, (("a",),)),
        ({"b": ["a"], "a": ["b"]}, (("b", "a"),)),
        ({"a": ["b"], "b": ["c"], "c": ["a"]}, (("a", "b", "c"),)),
        ({"a": ["b"], "b": ["a"], "c": ["d"], "d": ["c"]}, (("a", "b"), ("c", "d"))),
    ],
)
def test_every_circle_is_named_from_its_first_id(links: dict[str, list[str]], circles: tuple[tuple[str, ...]]) -> None:
    assert set(find_circles(links)) == set(circles)
