-- When what was assessed is to be assessed again: area by area of each department.

CREATE TABLE reassessments (
    institution_id INTEGER NOT NULL REFERENCES institutions (id),
    department_id INTEGER NOT NULL REFERENCES departments (id),
    area TEXT NOT NULL,
    -- From what it is reckoned, and the day, as YYYY-MM-DD, on which that was closed or handed in.
    assessment_id INTEGER NOT NULL REFERENCES assessments (id),
    assessed_on TEXT NOT NULL,
    -- Whether a critical responsibility is not met.
    critical INTEGER NOT NULL DEFAULT 0,
    -- The day that somebody chose; without, it is reckoned.
    chosen_on TEXT,
    set_by INTEGER REFERENCES members (id),
    PRIMARY KEY (department_id, area)
);
CREATE INDEX reassessments_of_institution ON reassessments (institution_id);

-- After how many months, and where a critical responsibility is not met after how many days.
ALTER TABLE institutions ADD COLUMN reassess_months INTEGER NOT NULL DEFAULT 6;
ALTER TABLE institutions ADD COLUMN reassess_critical_days INTEGER NOT NULL DEFAULT 90;

-- What was closed before anybody looked at what was critical in it is due at the usual time.
INSERT INTO reassessments (institution_id, department_id, area, assessment_id, assessed_on)
SELECT a.institution_id, a.department_id, a.area, a.id, date(a.closed_at / 1000, 'unixepoch')
FROM assessments a WHERE a.id = (
    SELECT b.id FROM assessments b
    WHERE b.department_id = a.department_id AND b.area = a.area AND b.closed_at IS NOT NULL
    AND EXISTS (SELECT 1 FROM runs r JOIN answers w ON w.run_id = r.id WHERE r.assessment_id = b.id)
    ORDER BY b.closed_at DESC, b.id DESC LIMIT 1
);
