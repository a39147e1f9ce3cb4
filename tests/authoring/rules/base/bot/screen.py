from typing import Any


def draw(say: Any, name: str, count: int, verb: str) -> str:
    return f"{say('greeting', name=name)} {say('notes', count=count)} {say.label(f'button-{verb}')}"
