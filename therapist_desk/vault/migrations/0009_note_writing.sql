-- Formats a therapist made. A version notes were written in is replaced by the next, never changed.
CREATE TABLE note_format (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    sections TEXT NOT NULL CHECK (json_valid(sections)),
    when_to_use TEXT NOT NULL,
    replaces INTEGER REFERENCES note_format (id),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    retired_at INTEGER,
    binned_at INTEGER
) STRICT;

-- Text written often, and the letters that stand for it.
CREATE TABLE phrase (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shortcut TEXT NOT NULL,
    text TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;

-- The dictionary a note's spelling is looked up in, as de_DE; '' for that of the client's language.
ALTER TABLE note ADD COLUMN spelling TEXT NOT NULL DEFAULT '';
ALTER TABLE process_note ADD COLUMN spelling TEXT NOT NULL DEFAULT '';
