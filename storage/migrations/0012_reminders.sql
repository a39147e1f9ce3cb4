-- When people are written to unasked, what they chose about that, and what they were reminded of.

-- Whose holidays count, by its two letters; without, those of the country of its time zone.
ALTER TABLE institutions ADD COLUMN country TEXT;

-- What somebody chose about letters; where nothing, the bot has its habits. Hours are of his own clock.
ALTER TABLE persons ADD COLUMN letter_hour INTEGER;
ALTER TABLE persons ADD COLUMN quiet_from INTEGER;
ALTER TABLE persons ADD COLUMN quiet_until INTEGER;
ALTER TABLE persons ADD COLUMN pace TEXT;
-- The day on which he is back, as YYYY-MM-DD.
ALTER TABLE persons ADD COLUMN away_until TEXT;
-- When he got the last letter, the earliest moment of the next one, and when it is looked again what he has to do.
ALTER TABLE persons ADD COLUMN letter_at INTEGER;
ALTER TABLE persons ADD COLUMN writable_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE persons ADD COLUMN look_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX persons_to_look_at ON persons (look_at);

-- Urgent is what does not wait for the day's letter. A letter is named after the first of its messages.
ALTER TABLE outbox ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN letter INTEGER;
CREATE INDEX outbox_of_letter ON outbox (letter) WHERE letter IS NOT NULL;
CREATE INDEX outbox_waiting ON outbox (person_id, due_at) WHERE sent_at IS NULL AND dropped_at IS NULL;

-- Every step of every reminder that was put down. The subject is the id of what it is about, by the kind.
CREATE TABLE reminded (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    step TEXT NOT NULL,
    reminded_at INTEGER NOT NULL,
    PRIMARY KEY (member_id, kind, subject, step)
);

-- What a member wants to hear of again on a day, as YYYY-MM-DD, or never, because it is not his.
CREATE TABLE put_off (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    until TEXT,
    PRIMARY KEY (member_id, kind, subject)
);

-- The kinds of reminders that a member wants no more.
CREATE TABLE stopped_reminders (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    kind TEXT NOT NULL,
    PRIMARY KEY (member_id, kind)
);

-- Who wants a digest of the week, on which day of it, Monday is 0, and since which day, as YYYY-MM-DD.
CREATE TABLE weekly_digests (
    member_id INTEGER PRIMARY KEY REFERENCES members (id),
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    weekday INTEGER NOT NULL,
    since TEXT NOT NULL
);
