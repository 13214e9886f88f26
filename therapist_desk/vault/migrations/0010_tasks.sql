-- Tasks a person wrote. What follows from the record is no row: it is worked out when asked for.
CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    client_id INTEGER REFERENCES client (id),
    due_on TEXT,
    not_before TEXT,
    done_at INTEGER,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
CREATE INDEX task_by_client ON task (client_id);

-- A task that follows from the record, put off until a day or set aside, in the state it was in.
CREATE TABLE task_pause (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    state TEXT NOT NULL,
    until TEXT,
    client_id INTEGER REFERENCES client (id),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER,
    UNIQUE (kind, subject)
) STRICT;

-- The check-ins that were asked for: what did not come is looked for at every unlocking.
CREATE INDEX message_asking ON message (at DESC)
    WHERE purpose = 'check_in' AND outcome IN ('sent', 'changed');
