CREATE TABLE clinical_fact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    system TEXT NOT NULL,
    code TEXT NOT NULL,
    certainty TEXT,
    detail TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    since TEXT,
    until TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
CREATE INDEX clinical_fact_by_client ON clinical_fact (client_id, kind);

-- A list of codes the therapist has; none is shipped.
CREATE TABLE diagnosis_code (
    system TEXT NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (system, code)
) STRICT, WITHOUT ROWID;

-- Supervision and further training; no client stands in it.
CREATE TABLE cpd_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    held_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    with_whom TEXT NOT NULL,
    topic TEXT NOT NULL,
    takeaway TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
CREATE INDEX cpd_entry_by_day ON cpd_entry (held_on DESC);
