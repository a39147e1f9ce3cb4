from storage.database import Database
from storage.facts import get_fact, put_fact


async def test_a_fact_is_what_was_put_last(database: Database) -> None:
    assert await database.read(lambda connection: get_fact(connection, "bot_name")) is None
    await database.transaction(lambda connection: put_fact(connection, "bot_name", "old_bot"))
    await database.transaction(lambda connection: put_fact(connection, "bot_name", "smart_bot"))
    assert await database.read(lambda connection: get_fact(connection, "bot_name")) == "smart_bot"
