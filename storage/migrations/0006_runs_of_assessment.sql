-- What is read of an assessment must not grow with all runs of its institution.
CREATE INDEX runs_of_assessment ON runs (institution_id, assessment_id);
