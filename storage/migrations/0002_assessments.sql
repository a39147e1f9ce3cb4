-- Persons, flow revisions and inbox are global; every other table names its institution. Times are epoch ms, UTC.

CREATE TABLE institutions (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    set_up TEXT NOT NULL,
    created_at INTEGER NOT NULL
);

CREATE TABLE departments (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    place INTEGER NOT NULL,
    name TEXT,
    archived_at INTEGER
);
CREATE INDEX departments_of_institution ON departments (institution_id, place);

CREATE TABLE department_areas (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    department_id INTEGER NOT NULL REFERENCES departments (id),
    area TEXT NOT NULL,
    PRIMARY KEY (department_id, area)
);
CREATE INDEX departments_of_area ON department_areas (institution_id, area);

CREATE TABLE persons (
    id INTEGER PRIMARY KEY,
    telegram_id INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    institution_id INTEGER REFERENCES institutions (id),
    blocked_at INTEGER,
    created_at INTEGER NOT NULL
);

CREATE TABLE members (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    person_id INTEGER NOT NULL REFERENCES persons (id),
    key TEXT NOT NULL UNIQUE,
    frontline INTEGER NOT NULL,
    open_run_id INTEGER,
    joined_at INTEGER NOT NULL,
    removed_at INTEGER,
    UNIQUE (institution_id, person_id)
);

CREATE TABLE member_roles (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    role TEXT NOT NULL,
    department_id INTEGER REFERENCES departments (id),
    UNIQUE (member_id, role, department_id)
);

CREATE TABLE invites (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    code_hash TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    frontline INTEGER NOT NULL,
    uses INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    invited_by INTEGER REFERENCES members (id),
    created_at INTEGER NOT NULL
);

CREATE TABLE invite_departments (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    invite_id INTEGER NOT NULL REFERENCES invites (id),
    department_id INTEGER NOT NULL REFERENCES departments (id),
    PRIMARY KEY (invite_id, department_id)
);

CREATE TABLE flow_revisions (
    id INTEGER PRIMARY KEY,
    area TEXT NOT NULL,
    structure_digest TEXT NOT NULL,
    words_digest TEXT NOT NULL,
    structure TEXT NOT NULL,
    words TEXT NOT NULL,
    stored_at INTEGER NOT NULL,
    UNIQUE (structure_digest, words_digest)
);

CREATE TABLE rounds (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    privacy TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER
);

CREATE TABLE assessments (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    round_id INTEGER NOT NULL REFERENCES rounds (id),
    department_id INTEGER NOT NULL REFERENCES departments (id),
    area TEXT NOT NULL,
    revision_id INTEGER NOT NULL REFERENCES flow_revisions (id),
    opened_at INTEGER NOT NULL,
    closed_at INTEGER,
    UNIQUE (round_id, department_id, area)
);
CREATE UNIQUE INDEX one_open_assessment ON assessments (department_id, area) WHERE closed_at IS NULL;
CREATE INDEX assessments_of_area ON assessments (institution_id, area, closed_at);

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    assessment_id INTEGER NOT NULL REFERENCES assessments (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    place TEXT NOT NULL,
    at_question TEXT,
    step INTEGER NOT NULL,
    narrow INTEGER NOT NULL,
    changed_question TEXT,
    changed_before TEXT,
    last_input TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    touched_at INTEGER NOT NULL,
    submitted_at INTEGER,
    UNIQUE (assessment_id, member_id)
);
CREATE INDEX runs_of_member ON runs (institution_id, member_id, touched_at);

-- The one message that shows a run. `wanted` counts all that changes it, `shown` says which of these it shows.
CREATE TABLE cards (
    run_id INTEGER PRIMARY KEY REFERENCES runs (id),
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    chat_id INTEGER NOT NULL,
    message_id INTEGER,
    wanted INTEGER NOT NULL,
    shown INTEGER NOT NULL,
    touched_at INTEGER NOT NULL
);
CREATE INDEX cards_behind ON cards (run_id) WHERE shown < wanted;
CREATE INDEX cards_touched ON cards (touched_at);
CREATE INDEX cards_in_chat ON cards (chat_id, message_id);

CREATE TABLE answers (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    run_id INTEGER NOT NULL REFERENCES runs (id),
    question TEXT NOT NULL,
    choice TEXT NOT NULL,
    language TEXT NOT NULL,
    answered_at INTEGER NOT NULL,
    PRIMARY KEY (run_id, question)
);

-- A draft is a text that reads like a choice, kept until its writer says which it is.
CREATE TABLE notes (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    run_id INTEGER NOT NULL REFERENCES runs (id),
    question TEXT NOT NULL,
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    draft INTEGER NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (chat_id, message_id)
);
CREATE INDEX notes_of_run ON notes (run_id, question);

CREATE TABLE evidence (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    run_id INTEGER NOT NULL REFERENCES runs (id),
    question TEXT NOT NULL,
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    photo INTEGER NOT NULL,
    file_id TEXT NOT NULL,
    name TEXT,
    sent_at INTEGER NOT NULL,
    PRIMARY KEY (chat_id, message_id)
);
CREATE INDEX evidence_of_run ON evidence (run_id, question);

-- What happened in runs, append-only; it names the member by a random key.
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    run_id INTEGER NOT NULL REFERENCES runs (id),
    member_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    question TEXT,
    before TEXT,
    after TEXT,
    language TEXT NOT NULL,
    happened_at INTEGER NOT NULL
);
CREATE INDEX events_of_run ON events (run_id, id);
