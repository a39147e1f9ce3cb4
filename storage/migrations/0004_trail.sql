-- The trail: who changed what, when, each entry bound by its hash to all before it. `events` keeps what happened in
-- runs before there was a trail; nothing is added to it any more.

-- Keyed by its place alone: a number across institutions would tell when something happened in another one.
CREATE TABLE trail (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (institution_id, number)
) WITHOUT ROWID;

CREATE TRIGGER trail_takes_no_change BEFORE UPDATE ON trail BEGIN
    SELECT RAISE(ABORT, 'the trail takes no change');
END;
CREATE TRIGGER trail_loses_nothing BEFORE DELETE ON trail BEGIN
    SELECT RAISE(ABORT, 'the trail loses nothing');
END;
-- An INSERT OR REPLACE would pass by the trigger on deleting.
CREATE TRIGGER trail_grows_at_its_end BEFORE INSERT ON trail
WHEN new.number <> 1 + (SELECT COALESCE(MAX(number), 0) FROM trail WHERE institution_id = new.institution_id) BEGIN
    SELECT RAISE(ABORT, 'the trail grows at its end');
END;

-- The last entry of each trail: without it, nobody would miss entries taken off the end.
CREATE TABLE trail_heads (
    institution_id INTEGER PRIMARY KEY REFERENCES institutions (id),
    number INTEGER NOT NULL,
    hash TEXT NOT NULL
);

-- Free texts, of which the trail holds a salted hash only. They can be erased, and their salts with them.
CREATE TABLE trail_texts (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    actor TEXT NOT NULL,
    salt TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (institution_id, number, name)
);
CREATE INDEX trail_texts_of_actor ON trail_texts (institution_id, actor);

-- What happened in confidential rounds on a day (in days since 1970, UTC), until the day or the round is over.
CREATE TABLE trail_tallies (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    day INTEGER NOT NULL,
    round_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (institution_id, day, round_id, kind)
);
