-- All fields of the log, and each answer in the client's words.
ALTER TABLE checkin ADD COLUMN direction TEXT;
ALTER TABLE checkin ADD COLUMN question_set TEXT NOT NULL DEFAULT '';
ALTER TABLE checkin ADD COLUMN about_day TEXT;
ALTER TABLE checkin ADD COLUMN answers TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(answers));
ALTER TABLE checkin ADD COLUMN response_minutes INTEGER;
ALTER TABLE checkin ADD COLUMN urge_kind TEXT;
ALTER TABLE checkin ADD COLUMN medication TEXT;
ALTER TABLE checkin ADD COLUMN themes TEXT NOT NULL DEFAULT '';
ALTER TABLE checkin ADD COLUMN strengths TEXT NOT NULL DEFAULT '';
ALTER TABLE checkin ADD COLUMN protective TEXT NOT NULL DEFAULT '';
ALTER TABLE checkin ADD COLUMN action_at INTEGER;
ALTER TABLE checkin ADD COLUMN consulted TEXT NOT NULL DEFAULT '';
ALTER TABLE checkin ADD COLUMN boundary TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(boundary));
ALTER TABLE checkin ADD COLUMN fee TEXT;
ALTER TABLE checkin ADD COLUMN chat_deleted_at INTEGER;
ALTER TABLE checkin ADD COLUMN source_kept INTEGER NOT NULL DEFAULT 0;
ALTER TABLE checkin ADD COLUMN signed_at INTEGER;

-- When a client's check-ins are planned to come. What became of a single day follows from the record.
CREATE TABLE rhythm (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    begins_on TEXT NOT NULL,
    at TEXT NOT NULL,
    zone TEXT NOT NULL,
    rule TEXT NOT NULL,
    set_key TEXT NOT NULL,
    asks INTEGER NOT NULL,
    paused_from TEXT,
    paused_until TEXT,
    ended_on TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
CREATE INDEX rhythm_by_client ON rhythm (client_id);

-- Sets of questions somebody wrote; those that come with the desk are no rows.
CREATE TABLE question_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    intro TEXT NOT NULL,
    questions TEXT NOT NULL CHECK (json_valid(questions)),
    close TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
