-- The institution's own structure: what departments are called, who is responsible, and with whom duties lie.

-- The names that a department has of its own, by language. The column `name` of departments holds the one for readers
-- of a language without: the one in the institution's language, or else any.
CREATE TABLE department_names (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    department_id INTEGER NOT NULL REFERENCES departments (id),
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (department_id, language)
);
INSERT INTO department_names (institution_id, department_id, language, name)
SELECT d.institution_id, d.id, i.language, d.name
FROM departments d JOIN institutions i ON i.id = d.institution_id
WHERE d.name IS NOT NULL;

-- The one person who is responsible for an area of a department.
CREATE TABLE responsible_people (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    department_id INTEGER NOT NULL REFERENCES departments (id),
    area TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES members (id),
    PRIMARY KEY (department_id, area)
);
CREATE INDEX responsible_people_of_institution ON responsible_people (institution_id);

-- Single responsibilities that lie with a department, or with one person there.
CREATE TABLE assignments (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    department_id INTEGER NOT NULL REFERENCES departments (id),
    question TEXT NOT NULL,
    member_id INTEGER REFERENCES members (id),
    assigned_by INTEGER NOT NULL REFERENCES members (id),
    assigned_at INTEGER NOT NULL,
    PRIMARY KEY (department_id, question)
);
CREATE INDEX assignments_of_institution ON assignments (institution_id);

-- A round keeps the pairs of department and area that it was opened with, whatever departments cover since.
CREATE INDEX open_assessments ON assessments (institution_id, id) WHERE closed_at IS NULL;
