import json
from pathlib import Path

import flows
from bot.authoring.schema import schemas

_FOLDER = Path(flows.__path__[0]) / "schema"


def test_the_schemas_in_the_folder_of_flows_are_those_of_the_loader() -> None:
    written = {path.name: path.read_text(encoding="utf-8") for path in _FOLDER.glob("*.json")}
    assert written == schemas(), "run `smartops schema flows/schema`"


def test_a_schema_knows_the_keys_of_a_question_and_takes_no_other() -> None:
    question = json.loads(schemas()["area.schema.json"])["$defs"]["QuestionEntry"]
    assert question["additionalProperties"] is False
    assert {"id", "principles", "importance", "ask_if", "relies_on"} <= question["properties"].keys()
    assert "null" not in json.dumps(question)
