-- What is said of a department's responsibility where something that it relies on has changed.

CREATE TABLE reconsidered (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    department_id INTEGER NOT NULL REFERENCES departments (id),
    question TEXT NOT NULL,
    said TEXT NOT NULL,
    -- When the change was found after which it is still so; or since when it is to be asked again.
    at INTEGER NOT NULL,
    PRIMARY KEY (department_id, question)
);
CREATE INDEX reconsidered_of_institution ON reconsidered (institution_id);
