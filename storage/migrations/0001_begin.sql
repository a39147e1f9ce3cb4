-- Times are epoch milliseconds in UTC.

CREATE TABLE facts (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- Updates as they came in. A finished one keeps its id and time only.
CREATE TABLE inbox (
    update_id INTEGER PRIMARY KEY,
    received_at INTEGER NOT NULL,
    payload TEXT,
    attempts INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX inbox_unfinished ON inbox (update_id) WHERE payload IS NOT NULL;
CREATE INDEX inbox_by_time ON inbox (received_at);

-- Updates that failed again and again. The payload is missing where the update had been finished before.
CREATE TABLE set_asides (
    reference TEXT PRIMARY KEY,
    update_id INTEGER NOT NULL,
    set_aside_at INTEGER NOT NULL,
    sentence TEXT NOT NULL,
    payload TEXT
);

-- What is to be sent unasked. Never text: a message is rendered when it is sent.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    arguments TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    due_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    sent_at INTEGER,
    dropped_at INTEGER,
    dropped_because TEXT,
    attempts INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX outbox_due ON outbox (due_at) WHERE sent_at IS NULL AND dropped_at IS NULL;
