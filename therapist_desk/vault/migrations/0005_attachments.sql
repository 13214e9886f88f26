-- Files that belong to a client. Their bytes lie apart from what is said of them: in slices of one
-- MiB, so that a large one is neither written nor read at one stroke. A content whose attachment was
-- never kept (a power cut, a full disk) is cleared away in idle time.
CREATE TABLE attachment_content (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    begun_at INTEGER NOT NULL
) STRICT;

-- An id is the content's times 1024, plus the number of the slice.
CREATE TABLE attachment_slice (
    id INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL,
    content_id INTEGER NOT NULL UNIQUE REFERENCES attachment_content (id),
    session_id INTEGER REFERENCES session (id),
    note_id INTEGER REFERENCES note (id),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
CREATE INDEX attachment_by_client ON attachment (client_id, created_at DESC);
