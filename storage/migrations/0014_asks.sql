-- What people ask colleagues while they answer, one question each, and what those say to it.

CREATE TABLE asks (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    run_id INTEGER NOT NULL REFERENCES runs (id),
    question TEXT NOT NULL,
    -- Whose people are asked, where it is a department; else it is one person.
    department_id INTEGER REFERENCES departments (id),
    -- That of a link, which asks whoever opens it first.
    code_hash TEXT UNIQUE,
    asked_at INTEGER NOT NULL,
    choice TEXT,
    answered_by INTEGER REFERENCES members (id),
    answered_at INTEGER,
    remark TEXT,
    -- What became of it; without, it waits for an answer, or the answer for a word of whoever asked.
    ending TEXT
);
CREATE UNIQUE INDEX one_living_ask ON asks (run_id, question) WHERE ending IS NULL;
CREATE INDEX asks_of_run ON asks (institution_id, run_id);

CREATE TABLE asked_members (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    ask_id INTEGER NOT NULL REFERENCES asks (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id),
    -- It is not for him to say.
    passed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (ask_id, member_id)
);
CREATE INDEX asked_of_member ON asked_members (institution_id, member_id);
