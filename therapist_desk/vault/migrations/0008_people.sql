-- People: kinds of client record, guardians, and who belongs to whom.
ALTER TABLE client ADD COLUMN kind TEXT NOT NULL DEFAULT 'adult';
ALTER TABLE client ADD COLUMN guardians TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(guardians));
ALTER TABLE client ADD COLUMN consent_age INTEGER;
ALTER TABLE client ADD COLUMN consent_source TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN adult_age INTEGER NOT NULL DEFAULT 18;
ALTER TABLE client ADD COLUMN age_answered INTEGER NOT NULL DEFAULT 0;
ALTER TABLE client ADD COLUMN next_of_kin TEXT NOT NULL DEFAULT '{}'
    CHECK (json_valid(next_of_kin));
ALTER TABLE client ADD COLUMN gp TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(gp));
ALTER TABLE client ADD COLUMN referral TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(referral));
CREATE INDEX client_minor ON client (id) WHERE kind = 'minor';

-- The number a person said an accepted agreement still holds for, though it names another one.
ALTER TABLE agreement ADD COLUMN holds_for TEXT NOT NULL DEFAULT '';

-- One row for what stands between two records; read from either side. Someone without a record of
-- their own has a name instead.
CREATE TABLE relation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    person_id INTEGER REFERENCES client (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER,
    CHECK ((person_id IS NULL) = (name <> '')),
    CHECK (person_id IS NULL OR person_id <> client_id)
) STRICT;
CREATE INDEX relation_by_client ON relation (client_id);
CREATE INDEX relation_by_person ON relation (person_id) WHERE person_id IS NOT NULL;
