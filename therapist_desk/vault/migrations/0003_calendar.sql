-- Planned meetings, once or repeating; an occurrence becomes a session once it is known what came
-- of it, and the session says which occurrence it was.
CREATE TABLE appointment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    starts_at INTEGER NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    zone TEXT NOT NULL,
    rule TEXT NOT NULL,
    modality TEXT NOT NULL,
    fee INTEGER NOT NULL,
    variations TEXT NOT NULL CHECK (json_valid(variations)),
    first_at INTEGER,
    last_at INTEGER,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
CREATE INDEX appointment_by_client ON appointment (client_id);
CREATE INDEX appointment_by_time ON appointment (first_at);

ALTER TABLE session ADD COLUMN fee INTEGER NOT NULL DEFAULT 1;
ALTER TABLE session ADD COLUMN appointment_id INTEGER REFERENCES appointment (id);
ALTER TABLE session ADD COLUMN occurrence TEXT;
CREATE INDEX session_by_appointment ON session (appointment_id) WHERE appointment_id IS NOT NULL;
