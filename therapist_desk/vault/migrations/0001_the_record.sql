-- The record as the first version keeps it. Times are milliseconds since 1970 in UTC; dates are
-- ISO texts; lists and small records inside a row are JSON. Row ids are never used twice.
CREATE TABLE vault_info (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE practice (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE client (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    is_pseudonym INTEGER NOT NULL,
    pronouns TEXT NOT NULL,
    status TEXT NOT NULL,
    ended_on TEXT,
    phones TEXT NOT NULL CHECK (json_valid(phones)),
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    country TEXT NOT NULL,
    birth_date TEXT,
    hints TEXT NOT NULL CHECK (json_valid(hints)),
    safe_word TEXT NOT NULL,
    contact_note TEXT NOT NULL,
    emergency TEXT NOT NULL CHECK (json_valid(emergency)),
    access_needs TEXT NOT NULL,
    language TEXT NOT NULL,
    zone TEXT NOT NULL,
    hours TEXT CHECK (hours IS NULL OR json_valid(hours)),
    tags TEXT NOT NULL CHECK (json_valid(tags)),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;

CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
    zone TEXT NOT NULL,
    number INTEGER NOT NULL,
    modality TEXT NOT NULL,
    attendance TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
CREATE INDEX session_by_client ON session (client_id, starts_at DESC);
CREATE INDEX session_by_time ON session (starts_at);

CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    format_id TEXT NOT NULL,
    occurred_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    session_id INTEGER REFERENCES session (id),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    signed_at INTEGER,
    signed_by TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    amends INTEGER REFERENCES note (id),
    amendment TEXT,
    reason TEXT NOT NULL,
    binned_at INTEGER,
    sections TEXT NOT NULL CHECK (json_valid(sections))
) STRICT;
CREATE INDEX note_by_client ON note (client_id, occurred_at DESC);
CREATE INDEX note_by_session ON note (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX note_amends ON note (amends) WHERE amends IS NOT NULL;
CREATE INDEX note_unsigned ON note (occurred_at DESC) WHERE signed_at IS NULL;

CREATE TABLE process_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    occurred_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    session_id INTEGER REFERENCES session (id),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX process_note_by_client ON process_note (client_id, occurred_at DESC);

-- One row for each version; once accepted, its words are never written again.
CREATE TABLE agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    template_id TEXT NOT NULL,
    template_version TEXT NOT NULL,
    form TEXT NOT NULL,
    language TEXT NOT NULL,
    options TEXT NOT NULL CHECK (json_valid(options)),
    added TEXT NOT NULL CHECK (json_valid(added)),
    left_out TEXT NOT NULL CHECK (json_valid(left_out)),
    title TEXT NOT NULL,
    intro TEXT NOT NULL,
    clause_versions TEXT NOT NULL CHECK (json_valid(clause_versions)),
    rules TEXT NOT NULL CHECK (json_valid(rules)),
    methods TEXT NOT NULL CHECK (json_valid(methods)),
    signatures TEXT NOT NULL CHECK (json_valid(signatures)),
    unfilled TEXT NOT NULL CHECK (json_valid(unfilled)),
    sha256 TEXT NOT NULL,
    acceptance TEXT CHECK (acceptance IS NULL OR json_valid(acceptance)),
    signatures_missing TEXT NOT NULL CHECK (json_valid(signatures_missing)),
    review_on TEXT,
    ends_on TEXT,
    withdrawn_at INTEGER,
    withdrawn_how TEXT NOT NULL,
    chosen TEXT NOT NULL CHECK (json_valid(chosen)),
    about TEXT NOT NULL CHECK (json_valid(about)),
    ready_on TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER,
    sections TEXT NOT NULL CHECK (json_valid(sections)),
    UNIQUE (client_id, version)
) STRICT;

CREATE TABLE message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    direction TEXT NOT NULL,
    channel TEXT NOT NULL,
    purpose TEXT NOT NULL,
    style TEXT,
    outcome TEXT,
    outcome_at INTEGER,
    verdict TEXT NOT NULL,
    findings TEXT NOT NULL CHECK (json_valid(findings)),
    notes TEXT NOT NULL CHECK (json_valid(notes)),
    reason TEXT NOT NULL,
    agreement_id INTEGER REFERENCES agreement (id),
    rules TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX message_by_client ON message (client_id, at DESC);
CREATE INDEX message_unanswered ON message (at DESC) WHERE outcome = 'opened';

-- What is being written to a client: no part of the record until its link is opened, so in no log,
-- count, search or export.
CREATE TABLE message_draft (
    client_id INTEGER PRIMARY KEY REFERENCES client (id),
    channel TEXT NOT NULL,
    purpose TEXT NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE checkin (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    occurred_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    initiated_by TEXT NOT NULL,
    channel TEXT NOT NULL,
    planned INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    message_count INTEGER,
    ratings TEXT NOT NULL CHECK (json_valid(ratings)),
    homework TEXT,
    summary TEXT NOT NULL,
    risk_level TEXT NOT NULL,
    risk_kind TEXT NOT NULL CHECK (json_valid(risk_kind)),
    risk_reason TEXT NOT NULL,
    risk_action TEXT NOT NULL CHECK (json_valid(risk_action)),
    follow_up_at INTEGER,
    follow_up_done_at INTEGER,
    follow_up_note TEXT NOT NULL,
    inside_hours INTEGER,
    billable TEXT NOT NULL,
    in_record INTEGER NOT NULL,
    amends INTEGER REFERENCES checkin (id),
    amend_reason TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
CREATE INDEX checkin_by_client ON checkin (client_id, occurred_at DESC);
CREATE INDEX checkin_by_time ON checkin (occurred_at DESC);
CREATE UNIQUE INDEX checkin_amends ON checkin (amends) WHERE amends IS NOT NULL;
CREATE INDEX checkin_to_follow_up ON checkin (follow_up_at)
    WHERE follow_up_at IS NOT NULL AND follow_up_done_at IS NULL;

CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    at INTEGER NOT NULL,
    what TEXT NOT NULL,
    recipient TEXT NOT NULL,
    to_whom TEXT NOT NULL,
    why TEXT NOT NULL,
    format TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    encrypted INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX disclosure_by_time ON disclosure (at DESC);

CREATE TABLE device_check (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    at INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

-- One event for everything that happened; mac chains each event to the one before.
CREATE TABLE audit_event (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    deed TEXT NOT NULL,
    noun TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    content_mac BLOB NOT NULL,
    detail TEXT NOT NULL CHECK (json_valid(detail)),
    mac BLOB NOT NULL
) STRICT;
CREATE INDEX audit_departure ON audit_event (seq DESC) WHERE deed IN ('link_opened', 'exported', 'backed_up');

-- What the search box finds. What was written last lies fresh, its words in one row (so few rows
-- that an index would only cost every save a page); the rest is folded into FTS5. An entry's id is its time in seconds (the next free one), so that newest first
-- is id order. Words come folded and cut, so the tokenizer has only spaces to find.
CREATE TABLE search_fresh (
    id INTEGER PRIMARY KEY,
    noun TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    words TEXT NOT NULL
) STRICT;
CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY,
    noun TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    client_id INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX search_entry_by_record ON search_entry (noun, record_id);
CREATE VIRTUAL TABLE search USING fts5 (
    body, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
-- A crisis merge stops a save for seconds; merging goes in small steps instead.
INSERT INTO search (search, rank) VALUES ('crisismerge', 1000);
