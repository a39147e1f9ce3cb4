-- People who were forgotten, and how long institutions keep what.

-- How many months after a round's end it is kept who said what in it, with notes and pointers to files; and how many
-- days it is kept who those were that went.
ALTER TABLE institutions ADD COLUMN answers_months INTEGER NOT NULL DEFAULT 24;
ALTER TABLE institutions ADD COLUMN former_days INTEGER NOT NULL DEFAULT 90;

-- Without a Telegram account: a nobody, who stands where somebody was.
CREATE TABLE persons_after (
    id INTEGER PRIMARY KEY,
    telegram_id INTEGER UNIQUE,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    institution_id INTEGER REFERENCES institutions (id),
    blocked_at INTEGER,
    created_at INTEGER NOT NULL
);
INSERT INTO persons_after (id, telegram_id, name, language, time_zone, institution_id, blocked_at, created_at)
SELECT id, telegram_id, name, language, time_zone, institution_id, blocked_at, created_at FROM persons;
DROP TABLE persons;
ALTER TABLE persons_after RENAME TO persons;

-- What is to be erased is looked for once a day.
CREATE INDEX members_removed ON members (institution_id, removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX outbox_of_person ON outbox (person_id);
