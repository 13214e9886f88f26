-- One row for each version of a plan; an older one says when it was replaced and is never written
-- again. Goals keep their key from version to version, and ratings and notes point to it.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    version INTEGER NOT NULL,
    written_on TEXT NOT NULL,
    goals TEXT NOT NULL CHECK (json_valid(goals)),
    review_on TEXT,
    reviewed_on TEXT,
    replaced_at INTEGER,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (client_id, version)
) STRICT;
CREATE INDEX plan_to_review ON plan (review_on)
    WHERE review_on IS NOT NULL AND replaced_at IS NULL;

CREATE TABLE goal_rating (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    goal_key INTEGER NOT NULL,
    rated_on TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value BETWEEN -2 AND 2),
    remark TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
CREATE INDEX goal_rating_by_client ON goal_rating (client_id, rated_on);

-- Beside the notes, so that a signed one stays as it was signed.
CREATE TABLE note_goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    note_id INTEGER NOT NULL REFERENCES note (id),
    goal_key INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER,
    UNIQUE (note_id, goal_key)
) STRICT;
CREATE INDEX note_goal_by_client ON note_goal (client_id, goal_key);

CREATE TABLE safety_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    version INTEGER NOT NULL,
    written_on TEXT NOT NULL,
    parts TEXT NOT NULL CHECK (json_valid(parts)),
    replaced_at INTEGER,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (client_id, version)
) STRICT;
