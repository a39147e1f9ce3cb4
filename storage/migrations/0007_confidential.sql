-- Confidential rounds: what each tells, decided once when it closes, and the choice while a round is put together.

-- A JSON object. It names members by their ids, so that later rounds can be told with the earlier in mind.
CREATE TABLE disclosures (
    round_id INTEGER PRIMARY KEY REFERENCES rounds (id),
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    told TEXT NOT NULL
);

ALTER TABLE round_drafts ADD COLUMN privacy TEXT NOT NULL DEFAULT 'named';
