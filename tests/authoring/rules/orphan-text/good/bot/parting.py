from typing import Any


def leave(say: Any) -> str:
    return str(say("farewell"))
