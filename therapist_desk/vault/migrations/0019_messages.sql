-- Which meeting a message reminds of, and at what time: '' for all others.
ALTER TABLE message ADD COLUMN reminds TEXT NOT NULL DEFAULT '';
-- Told by hand, and how long it took.
ALTER TABLE message ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0;
CREATE INDEX message_by_reminded ON message (reminds) WHERE reminds <> '';

-- Messages a therapist wrote to be sent again.
CREATE TABLE own_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    favourite INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;

-- When a draft comes back as a task; it is never sent by itself.
ALTER TABLE message_draft ADD COLUMN keep_until INTEGER;
