-- What a draft was before each save, until it is signed: which text goes back where, so that a
-- letter typed costs a few bytes. No record of its own: no search, export or log knows of it.
CREATE TABLE note_revision (
    id INTEGER PRIMARY KEY,
    note_id INTEGER NOT NULL REFERENCES note (id),
    at INTEGER NOT NULL,
    length INTEGER NOT NULL,
    format_id TEXT NOT NULL,
    steps TEXT NOT NULL CHECK (json_valid(steps))
) STRICT;
CREATE INDEX note_revision_by_note ON note_revision (note_id, id);

-- What was taken out of a note that stood in the wrong record: when and why, not what it said.
ALTER TABLE note ADD COLUMN redactions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(redactions));
ALTER TABLE process_note ADD COLUMN redactions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(redactions));
