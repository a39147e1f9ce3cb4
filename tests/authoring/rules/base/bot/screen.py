def draw(say, name, count, verb):
    return say("greeting", name=name), say("notes", count=count), say.label(f"button-{verb}")
