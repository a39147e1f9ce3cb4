from collections.abc import Sequence
from pathlib import Path
from textwrap import dedent

import pytest

from bot.assessment.flow import Audience, Condition, Content, CrossReference, Importance, Mirror
from bot.authoring.loader import load, revisions
from bot.authoring.problems import Problem, Severity
from bot.texts import Texts

_BASE = Path(__file__).parent / "rules" / "base"
_FLOWS = _BASE / "flows"


def _write(folder: Path, **files: str) -> Path:
    """Lay out flow files: `hr="…"` writes areas/hr.yaml, `areas_yaml="…"` writes areas.yaml."""
    (folder / "areas").mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        path = folder / name.replace("_", ".") if name.endswith("_yaml") else folder / "areas" / f"{name}.yaml"
        path.write_text(dedent(text), encoding="utf-8")
    return folder


def _loaded(layers: Sequence[Path]) -> Content:
    content, problems = load(layers)
    assert content is not None, "\n".join(map(str, problems))
    return content


def _said(problems: Sequence[Problem], folder: Path) -> list[str]:
    return [str(problem).replace(f"{folder}/", "") for problem in problems]


def test_a_folder_of_flows_becomes_the_content() -> None:
    content = _loaded([_FLOWS])
    assert list(content.flows) == ["em", "hr"]
    assert list(content.flows["em"].questions) == ["em-rule", "em-rule-kept", "em-secrecy"]
    kept, secrecy = content.flows["em"].questions["em-rule-kept"], content.flows["em"].questions["em-secrecy"]
    assert kept.condition == Condition(question="em-rule", choices=frozenset({"meets", "partly"}))
    assert (secrecy.audience, secrecy.importance) == (Audience.MANAGER, Importance.CRITICAL)
    assert content.flows["hr"].questions["hr-trained"].was == ("hr-taught",)
    assert content.flows["hr"].questions["hr-trained"].relies_on == (CrossReference(area="em"),)
    assert content.relied_on_by == {"em-rule": ("hr-signed",)}
    assert content.mirrors == (Mirror(policy="em-rule", practice="hr-signed"),)
    assert content.retired == {"hr-oath"}


def test_the_content_holds_plain_strings_that_forget_where_they_were_written() -> None:
    question = _loaded([_FLOWS]).flows["hr"].questions["hr-signed"]
    assert {type(word) for word in (question.id, question.scale.id, *question.principles)} == {str}


def test_a_question_laid_over_a_known_one_changes_only_the_keys_it_gives(tmp_path: Path) -> None:
    own = _write(
        tmp_path,
        em="""
        area: em
        sections:
          - principle: transparency
            questions:
              - {id: em-rule, importance: critical}
        """,
    )
    before, after = _loaded([_FLOWS]).flows["em"], _loaded([_FLOWS, own]).flows["em"]
    assert list(after.questions) == list(before.questions)
    assert after.questions["em-rule"].importance is Importance.CRITICAL
    assert after.questions["em-rule"].principles == before.questions["em-rule"].principles


def test_a_new_question_goes_to_the_end_of_its_section_and_a_new_follow_up_behind_its_parent(tmp_path: Path) -> None:
    own = _write(
        tmp_path,
        em="""
        area: em
        sections:
          - principle: transparency
            questions:
              - {id: em-posted, principles: [transparency], importance: minor}
              - id: em-rule-why
                principles: [transparency]
                importance: minor
                ask_if: {question: em-rule, choice: [not]}
        """,
    )
    assert list(_loaded([_FLOWS, own]).flows["em"].questions) == [
        "em-rule",
        "em-rule-kept",
        "em-rule-why",
        "em-posted",
        "em-secrecy",
    ]


def test_a_new_section_is_made_at_its_place_in_the_official_order(tmp_path: Path) -> None:
    ours = _write(
        tmp_path / "ours",
        areas_yaml="areas: [em]",
        principles_yaml="principles: [transparency, pricing, privacy]",
        scales_yaml=(_FLOWS / "scales.yaml").read_text(encoding="utf-8"),
        em=(_FLOWS / "areas" / "em.yaml").read_text(encoding="utf-8"),
    )
    own = _write(
        tmp_path / "own",
        em="""
        area: em
        sections:
          - principle: pricing
            questions:
              - {id: em-price, principles: [pricing], importance: minor}
        """,
    )
    sections = _loaded([ours, own]).flows["em"].sections
    assert [section.principle for section in sections] == ["transparency", "pricing", "privacy"]


def test_lists_of_a_later_layer_extend_those_below_by_id(tmp_path: Path) -> None:
    own = _write(
        tmp_path,
        areas_yaml="areas: [em, it]",
        retired_yaml="retired: [it-old]",
        scales_yaml="""
        scales:
          - id: practice
            choices:
              - {id: meets, standing: meets}
              - {id: partly, standing: partly}
              - {id: not, standing: not}
          - id: yes-no
            choices:
              - {id: "yes", standing: meets}
              - {id: no, standing: not}
        """,
        mirrors_yaml="mirrors: [{policy: em-secrecy, practice: it-locked}]",
        it="""
        area: it
        sections:
          - principle: privacy
            questions:
              - {id: it-locked, principles: [privacy], importance: major, scale: yes-no}
        """,
    )
    content = _loaded([_FLOWS, own])
    assert list(content.flows) == ["em", "hr", "it"]
    assert content.retired == {"hr-oath", "it-old"}
    assert [mirror.key for mirror in content.mirrors] == ["em-rule--hr-signed", "em-secrecy--it-locked"]
    assert list(content.flows["it"].questions["it-locked"].scale.by_id) == ["yes", "no"]
    assert list(content.flows["em"].questions["em-rule"].scale.by_id) == ["meets", "partly", "not"]


def test_replacing_an_area_drops_the_links_to_what_it_had_with_warnings(tmp_path: Path) -> None:
    own = _write(
        tmp_path,
        em="""
        area: em
        replaces: em
        sections:
          - principle: privacy
            questions:
              - {id: em-secrecy, principles: [privacy], importance: minor}
        """,
    )
    content, problems = load([_FLOWS, own])
    assert content is not None
    assert list(content.flows["em"].questions) == ["em-secrecy"]
    assert content.flows["hr"].questions["hr-signed"].relies_on == ()
    assert content.flows["hr"].questions["hr-trained"].relies_on == (CrossReference(area="em"),)
    assert content.mirrors == ()
    assert {problem.severity for problem in problems} == {Severity.WARNING}
    link, mirror = _said(problems, _FLOWS)
    assert link == (
        "areas/hr.yaml:9:34: dangling-reference: warning: em-rule went with the area that was replaced, so this link "
        "of hr-signed is left out; give the new area a responsibility with this id to keep it."
    )
    assert mirror == (
        "mirrors.yaml:2:14: dangling-mirror: warning: em-rule went with the area that was replaced, so its mirror is "
        "left out; give the new area a responsibility with this id to keep it."
    )


def test_a_third_layer_lies_over_the_second(tmp_path: Path) -> None:
    change = "area: em\nsections: [{{principle: transparency, questions: [{{id: em-rule, importance: {0}}}]}}]"
    for_all = _write(tmp_path / "own", em=change.format("minor"))
    for_one = _write(tmp_path / "own" / "one-bank", em=change.format("critical"))
    everybody, one = _loaded([_FLOWS, for_all]), _loaded([_FLOWS, for_all, for_one])
    assert everybody.flows["em"].questions["em-rule"].importance is Importance.MINOR
    assert one.flows["em"].questions["em-rule"].importance is Importance.CRITICAL


def test_all_problems_are_told_at_once_each_at_its_place(tmp_path: Path) -> None:
    own = _write(
        tmp_path,
        em="""\
        area: em
        colour: red
        sections:
          - principle: transparency
            questions:
              - {id: em-rule, relies_on: [{area: lg}]}
        """,
        hr="""\
        area: hr
        sections:
          - principle: transparency
            questions:
              - id: hr-signed
                scale: habit
              - id: hr-taught
                principles: [transparency]
        """,
    )
    content, problems = load([_FLOWS, own])
    assert content is None
    *inside, beyond = _said(problems, own)
    assert inside == [
        "areas/em.yaml:2:1: unknown-key: The key colour means nothing here; correct it or delete it.",
        "areas/em.yaml:6:42: dangling-reference: areas.yaml has no lg; correct it, or add it there.",
        "areas/hr.yaml:6:16: dangling-scale: scales.yaml has no habit; correct it, or add it there.",
        "areas/hr.yaml:7:13: incomplete-question: The question hr-taught has no importance; write its importance.",
    ]
    assert beyond == (
        f"{_FLOWS}/areas/hr.yaml:17:15: former-id: hr-taught is the id of a question, "
        "so hr-trained can't have had it; delete one of the two."
    )


def test_a_broken_file_does_not_hide_what_is_wrong_inside_other_areas(tmp_path: Path) -> None:
    own = _write(
        tmp_path,
        em="area: [",
        hr="""
        area: hr
        sections:
          - principle: transparency
            questions:
              - {id: hr-signed, ask_if: {question: hr-signed, choice: [meets]}}
        """,
    )
    _, problems = load([_FLOWS, own])
    assert [problem.rule for problem in problems] == ["yaml-syntax", "condition-circle"]


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"", "file-empty"),
        (b" \n\n", "file-empty"),
        (b"# only a remark\n", "file-empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "file-unreadable"),
        ("area: qualité".encode("latin-1"), "file-unreadable"),
        ("area: hr".encode("utf-16"), "file-unreadable"),
        (b"\xef\xbb\xbfarea: hr\nsections: []\n", "file-unreadable"),
        (b"area: hr\x00\n", "file-unreadable"),
        ("area: hr\ufffe\n".encode(), "file-unreadable"),
        (b"hello", "wrong-value"),
        (b"- a\n- b\n", "wrong-value"),
        (b"area: hr\n\tsections: []\n", "yaml-syntax"),
        (b"area: hr\n---\narea: em\n", "yaml-extra"),
        (b"area: !!python/object:os.system hr\nsections: []\n", "yaml-extra"),
        (b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "yaml-extra"),
        (b"[" * 900, "yaml-extra"),
        (b"- " * 100_000, "yaml-extra"),
        (b"? [a]\n: b\n", "unknown-key"),
        (b"x" * 300_000, "file-too-large"),
    ],
)
def test_whatever_stands_in_place_of_a_flow_is_a_problem_and_never_a_crash(
    data: bytes, rule: str, tmp_path: Path
) -> None:
    own = _write(tmp_path)
    (own / "areas" / "hr.yaml").write_bytes(data)
    content, problems = load([_FLOWS, own])
    assert content is None
    assert rule in {problem.rule for problem in problems}, problems


def test_nesting_without_end_is_a_problem_whether_we_or_the_library_stop_it(tmp_path: Path) -> None:
    own = _write(tmp_path)
    (own / "areas" / "hr.yaml").write_bytes(b"[" * 100_000)
    content, problems = load([_FLOWS, own])
    assert content is None
    # From PyYAML 6.0.4 on the library gives up by itself, before it hands out anything to look at.
    assert {problem.rule for problem in problems} & {"yaml-extra", "yaml-syntax"}, problems


def test_a_folder_in_place_of_a_flow_is_a_problem(tmp_path: Path) -> None:
    own = _write(tmp_path)
    (own / "areas" / "hr.yaml").mkdir()
    assert [problem.rule for problem in load([_FLOWS, own])[1]] == ["file-unreadable"]


def test_a_word_that_yaml_takes_for_a_truth_value_stays_a_word(tmp_path: Path) -> None:
    own = _write(tmp_path, retired_yaml="retired: [no, null, on]")
    assert _loaded([_FLOWS, own]).retired == {"hr-oath", "no", "null", "on"}


def test_a_layer_that_is_not_there_changes_nothing(tmp_path: Path) -> None:
    assert _loaded([_FLOWS, tmp_path / "nowhere"]).flows == _loaded([_FLOWS]).flows


def test_a_revision_holds_the_words_of_its_area_the_scales_and_the_principles_in_each_language() -> None:
    found = revisions(_loaded([_FLOWS]), Texts([_BASE / "locales"]))
    assert list(found) == ["em", "hr"]
    assert set(found["hr"].words) == {"en", "fr"}
    for words in found["hr"].words.values():
        assert all(f"\n{name} = " in f"\n{words}" for name in ("hr-signed", "practice-meets", "principle-privacy"))
        assert "\nem-rule = " not in words


def test_a_changed_word_changes_the_digest_of_its_area_alone(tmp_path: Path) -> None:
    (tmp_path / "en" / "areas").mkdir(parents=True)
    (tmp_path / "en" / "areas" / "hr.ftl").write_text("hr-signed = Did all sign?\n", encoding="utf-8")
    content, ours = _loaded([_FLOWS]), _BASE / "locales"
    before, after = revisions(content, Texts([ours])), revisions(content, Texts([ours, tmp_path]))
    assert before["hr"].words_digest != after["hr"].words_digest
    assert before["em"].digest == after["em"].digest
