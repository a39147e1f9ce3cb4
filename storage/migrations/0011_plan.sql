-- What is done about findings: where, what, by whom and until when; every move of it; and who is asked once more.

CREATE TABLE actions_after (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    -- Where it was found; its area is the responsibility's.
    department_id INTEGER NOT NULL REFERENCES departments (id),
    area TEXT NOT NULL,
    question TEXT NOT NULL,
    -- What will be done; without, the first step that the content names.
    words TEXT,
    -- Who does it: a person there, or the department as a whole.
    owner_department_id INTEGER NOT NULL REFERENCES departments (id),
    owner_id INTEGER REFERENCES members (id),
    -- A day, as YYYY-MM-DD.
    due_on TEXT NOT NULL,
    status TEXT NOT NULL,
    -- Counted up by every move: a button acts on the action that it was drawn for.
    step INTEGER NOT NULL,
    kept_by INTEGER NOT NULL REFERENCES members (id),
    kept_at INTEGER NOT NULL,
    -- When it was confirmed or dropped.
    ended_at INTEGER
);
-- What was kept without any of that is for the department that covers the area, 60 days from then.
INSERT INTO actions_after (id, institution_id, department_id, area, question, owner_department_id, due_on, status, step,
    kept_by, kept_at, ended_at)
SELECT id, institution_id, department_id, area, question, department_id, date(kept_at / 1000 + 60 * 86400, 'unixepoch'),
    CASE WHEN dropped_at IS NULL THEN 'agreed' ELSE 'dropped' END, 0, kept_by, kept_at, dropped_at
FROM (
    SELECT a.*, COALESCE(
        (SELECT d.id FROM departments d JOIN department_areas c ON c.department_id = d.id
            WHERE d.institution_id = a.institution_id AND c.area = a.area ORDER BY d.place, d.id LIMIT 1),
        (SELECT d.id FROM departments d WHERE d.institution_id = a.institution_id ORDER BY d.place, d.id LIMIT 1)
    ) AS department_id FROM actions a
);
DROP TABLE actions;
ALTER TABLE actions_after RENAME TO actions;
CREATE UNIQUE INDEX one_living_action ON actions (department_id, question) WHERE ended_at IS NULL;
CREATE INDEX actions_of_institution ON actions (institution_id, ended_at);

CREATE TABLE action_moves (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    action_id INTEGER NOT NULL REFERENCES actions (id),
    deed TEXT NOT NULL,
    -- Nobody is named where the answers are confidential.
    member_id INTEGER REFERENCES members (id),
    reason TEXT,
    -- How it stands by whoever was asked once more.
    standing TEXT,
    due_on TEXT,
    given_to INTEGER REFERENCES members (id),
    moved_at INTEGER NOT NULL
);
CREATE INDEX moves_of_action ON action_moves (institution_id, action_id, id);
INSERT INTO action_moves (institution_id, action_id, deed, member_id, moved_at)
SELECT institution_id, id, 'agree', kept_by, kept_at FROM actions ORDER BY id;

-- Who is asked whether something that is said to be done is so, until that is decided.
CREATE TABLE rechecks (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    action_id INTEGER NOT NULL REFERENCES actions (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    asked_at INTEGER NOT NULL,
    -- He does not know, or is not the one to ask.
    passed_at INTEGER
);
CREATE UNIQUE INDEX one_open_recheck ON rechecks (action_id) WHERE passed_at IS NULL;
CREATE INDEX rechecks_of_member ON rechecks (institution_id, member_id);

-- An answer that two people confirmed after an action has no reason in words, and of a confidential round no name.
CREATE TABLE settled_answers_after (
    id INTEGER PRIMARY KEY,
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    assessment_id INTEGER NOT NULL REFERENCES assessments (id),
    question TEXT NOT NULL,
    choice TEXT NOT NULL,
    reason TEXT,
    settled_by INTEGER REFERENCES members (id),
    settled_at INTEGER NOT NULL
);
INSERT INTO settled_answers_after (id, institution_id, assessment_id, question, choice, reason, settled_by, settled_at)
SELECT id, institution_id, assessment_id, question, choice, reason, settled_by, settled_at FROM settled_answers;
DROP TABLE settled_answers;
ALTER TABLE settled_answers_after RENAME TO settled_answers;
CREATE INDEX settled_of_assessment ON settled_answers (institution_id, assessment_id, question, id);
