-- What measures came to. A score that was wrong is amended by a later row, never overwritten.
CREATE TABLE measure_score (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    measure TEXT NOT NULL,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    scoring TEXT NOT NULL,
    way TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    language TEXT NOT NULL,
    answers TEXT NOT NULL,
    extras TEXT NOT NULL,
    given_total REAL,
    cutoff REAL,
    applies TEXT NOT NULL,
    remark TEXT NOT NULL,
    reading TEXT NOT NULL,
    talked_at INTEGER,
    talk_note TEXT NOT NULL,
    amends INTEGER REFERENCES measure_score (id),
    amend_reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
CREATE INDEX measure_score_by_client ON measure_score (client_id, taken_at DESC);
CREATE UNIQUE INDEX measure_score_amended_once ON measure_score (amends) WHERE amends IS NOT NULL;
CREATE INDEX measure_score_to_talk_about ON measure_score (taken_at)
    WHERE talked_at IS NULL AND json_array_length(reading, '$.flags') > 0;

-- Measures a therapist has the licence for, as the file that was loaded.
CREATE TABLE measure_pack (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    measure TEXT NOT NULL,
    title TEXT NOT NULL,
    version TEXT NOT NULL,
    text TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
