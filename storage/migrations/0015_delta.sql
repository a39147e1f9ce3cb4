-- Follow-ups: the assessment that one follows, and a JSON list of the questions that it asks again. Without, it asks all.

ALTER TABLE assessments ADD COLUMN follows_id INTEGER REFERENCES assessments (id);
ALTER TABLE assessments ADD COLUMN asked TEXT;

-- Whether the round that somebody puts together asks only what a follow-up has to, where there is something to follow.
ALTER TABLE round_drafts ADD COLUMN follow_up INTEGER NOT NULL DEFAULT 1;
