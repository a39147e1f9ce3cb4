-- Invitations that somebody has to admit to, people who come and go, and guessing slowed down.

-- `uses` is how many people an invite still lets in, `offered` how many it was made for: more than one make applicants.
ALTER TABLE invites ADD COLUMN offered INTEGER NOT NULL DEFAULT 1;
UPDATE invites SET offered = uses WHERE uses > 1;
-- Where there is none, newcomers begin in the language of their app.
ALTER TABLE invites ADD COLUMN language TEXT;
-- For whom it is, in the words of its maker.
ALTER TABLE invites ADD COLUMN name TEXT;
ALTER TABLE invites ADD COLUMN revoked_at INTEGER;
CREATE INDEX invites_of_institution ON invites (institution_id, revoked_at, expires_at);

-- The invite that a member is putting together. Departments are a JSON list of ids.
CREATE TABLE invite_drafts (
    member_id INTEGER PRIMARY KEY REFERENCES members (id),
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    role TEXT NOT NULL,
    departments TEXT NOT NULL,
    frontline INTEGER NOT NULL,
    language TEXT NOT NULL,
    uses INTEGER NOT NULL,
    days INTEGER NOT NULL,
    name TEXT
);

-- People who opened an invite for several and wait for somebody's word. The key is the one they get as members.
CREATE TABLE applications (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    invite_id INTEGER NOT NULL REFERENCES invites (id),
    person_id INTEGER NOT NULL REFERENCES persons (id),
    member_key TEXT NOT NULL,
    state TEXT NOT NULL,
    applied_at INTEGER NOT NULL,
    decided_by INTEGER REFERENCES members (id),
    decided_at INTEGER,
    UNIQUE (invite_id, person_id)
);
CREATE UNIQUE INDEX one_waiting_application ON applications (institution_id, person_id) WHERE state = 'waiting';
CREATE INDEX applications_of_person ON applications (person_id);

-- Accounts that opened links that do not work, until each is forgotten.
CREATE TABLE guesses (
    telegram_id INTEGER PRIMARY KEY,
    wrong INTEGER NOT NULL,
    shut_until INTEGER,
    forgotten_at INTEGER NOT NULL
);
CREATE INDEX guesses_to_forget ON guesses (forgotten_at);

-- Who ended a membership; whoever left by himself is the member himself.
ALTER TABLE members ADD COLUMN removed_by INTEGER REFERENCES members (id);
