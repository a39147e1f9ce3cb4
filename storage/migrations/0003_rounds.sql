-- Rounds that somebody plans, what several people's answers are settled to, and what leaders decide on them.

-- A round without `until` is a look: it was opened by whoever answered first and has no end of its own.
ALTER TABLE rounds ADD COLUMN opened_by INTEGER REFERENCES members (id);
ALTER TABLE rounds ADD COLUMN asked TEXT NOT NULL DEFAULT 'everyone';
ALTER TABLE rounds ADD COLUMN until INTEGER;
CREATE INDEX rounds_of_institution ON rounds (institution_id, closed_at);
CREATE INDEX rounds_to_end ON rounds (until) WHERE closed_at IS NULL AND until IS NOT NULL;
CREATE INDEX assessments_of_pair ON assessments (institution_id, department_id, area, closed_at);

-- Who is asked in a planned round, for which of its departments.
CREATE TABLE participants (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    round_id INTEGER NOT NULL REFERENCES rounds (id),
    department_id INTEGER NOT NULL REFERENCES departments (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    PRIMARY KEY (round_id, department_id, member_id)
);
CREATE INDEX participations_of_member ON participants (institution_id, member_id);

-- The round that a member is putting together. Departments and people are JSON lists of ids.
CREATE TABLE round_drafts (
    member_id INTEGER PRIMARY KEY REFERENCES members (id),
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    departments TEXT NOT NULL,
    asked TEXT NOT NULL,
    people TEXT NOT NULL,
    days INTEGER NOT NULL
);

-- The answers that somebody entitled recorded for all. The newest of a question counts; all stay on record.
CREATE TABLE settled_answers (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    assessment_id INTEGER NOT NULL REFERENCES assessments (id),
    question TEXT NOT NULL,
    choice TEXT NOT NULL,
    reason TEXT NOT NULL,
    settled_by INTEGER NOT NULL REFERENCES members (id),
    settled_at INTEGER NOT NULL
);
CREATE INDEX settled_of_assessment ON settled_answers (institution_id, assessment_id, question, id);

-- What the bot has asked a member to write: the verb of the question with its numbers.
ALTER TABLE members ADD COLUMN prompt TEXT;

-- The findings that a member has ticked as put right, to see what would change.
CREATE TABLE ticks (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    question TEXT NOT NULL,
    PRIMARY KEY (member_id, question)
);

-- The findings that an institution has decided to put right.
CREATE TABLE actions (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    area TEXT NOT NULL,
    question TEXT NOT NULL,
    wave INTEGER NOT NULL,
    kept_by INTEGER NOT NULL REFERENCES members (id),
    kept_at INTEGER NOT NULL,
    dropped_at INTEGER
);
CREATE UNIQUE INDEX one_action ON actions (institution_id, question) WHERE dropped_at IS NULL;

-- How people find the tool, one rating each; the newest counts.
CREATE TABLE ratings (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    member_id INTEGER PRIMARY KEY REFERENCES members (id),
    edition TEXT NOT NULL,
    stars INTEGER NOT NULL,
    remark TEXT,
    rated_at INTEGER NOT NULL
);

-- Sheets that came back and wait for their sender's word. Only the pointer to the file is kept.
CREATE TABLE sheets (
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    file_id TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    PRIMARY KEY (chat_id, message_id)
);

-- One message, a sheet, may bring the notes of many questions.
ALTER TABLE notes RENAME TO notes_before;
DROP INDEX notes_of_run;
CREATE TABLE notes (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    run_id INTEGER NOT NULL REFERENCES runs (id),
    question TEXT NOT NULL,
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    draft INTEGER NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (chat_id, message_id, question)
);
INSERT INTO notes (institution_id, run_id, question, chat_id, message_id, text, draft, written_at)
SELECT institution_id, run_id, question, chat_id, message_id, text, draft, written_at FROM notes_before;
DROP TABLE notes_before;
CREATE INDEX notes_of_run ON notes (run_id, question);
