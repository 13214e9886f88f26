-- Places on the waiting list.
ALTER TABLE client ADD COLUMN waiting TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(waiting));

-- Two records of one person made one: what every row that moved was before, to take it back.
ALTER TABLE client ADD COLUMN merged_into INTEGER REFERENCES client (id);
ALTER TABLE note ADD COLUMN signed_for INTEGER REFERENCES client (id);
CREATE TABLE client_merge (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    gone_id INTEGER NOT NULL REFERENCES client (id),
    steps TEXT NOT NULL CHECK (json_valid(steps)),
    merged_at INTEGER NOT NULL,
    parted_at INTEGER
) STRICT;
CREATE INDEX client_merge_by_gone ON client_merge (gone_id);
