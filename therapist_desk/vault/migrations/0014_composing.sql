-- Clauses in the therapist's own words, and who ended an agreement.
ALTER TABLE agreement ADD COLUMN own TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(own));
ALTER TABLE agreement ADD COLUMN withdrawn_by TEXT NOT NULL DEFAULT '';

-- Templates a therapist made of shipped ones, every version a row of its own.
CREATE TABLE agreement_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    base TEXT NOT NULL,
    sections TEXT NOT NULL CHECK (json_valid(sections)),
    form TEXT NOT NULL,
    options TEXT NOT NULL CHECK (json_valid(options)),
    added TEXT NOT NULL CHECK (json_valid(added)),
    left_out TEXT NOT NULL CHECK (json_valid(left_out)),
    own TEXT NOT NULL CHECK (json_valid(own)),
    version INTEGER NOT NULL,
    replaces INTEGER REFERENCES agreement_template (id),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
