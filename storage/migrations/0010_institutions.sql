-- Several institutions in one bot: one that is archived stays as it is, and nobody can act in it.

ALTER TABLE institutions ADD COLUMN archived_at INTEGER;
-- A person's memberships are looked up to find where he acts, and whether he must be told where.
CREATE INDEX members_of_person ON members (person_id);
