-- What is known of a group besides its members and papers: the invitation, and when its list was
-- last compared. Who is in it and what each agreed to; no word of the chat.
CREATE TABLE peer_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    invite TEXT NOT NULL,
    compared_on TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX peer_group_by_client ON peer_group (client_id);

CREATE TABLE group_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    person_id INTEGER REFERENCES client (id),
    agreed_on TEXT,
    agreed_how TEXT NOT NULL,
    is_moderator INTEGER NOT NULL,
    left_on TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
CREATE INDEX group_member_by_client ON group_member (client_id);

CREATE TABLE group_incident (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    happened_on TEXT NOT NULL,
    what TEXT NOT NULL,
    done TEXT NOT NULL,
    risk_level TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
CREATE INDEX group_incident_by_client ON group_incident (client_id, happened_on DESC);

-- The library belongs to the practice. The bytes of its files lie with those of attachments.
CREATE TABLE resource (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    reading_level TEXT NOT NULL,
    source TEXT NOT NULL,
    link TEXT NOT NULL,
    message TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    check_months INTEGER NOT NULL,
    content_id INTEGER UNIQUE REFERENCES attachment_content (id),
    file_name TEXT NOT NULL,
    file_kind TEXT NOT NULL,
    file_size INTEGER NOT NULL,
    file_sha256 TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;

-- What a client was given of it; the title stays as it was then.
CREATE TABLE resource_share (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    resource_id INTEGER NOT NULL REFERENCES resource (id),
    title TEXT NOT NULL,
    shared_at INTEGER NOT NULL,
    way TEXT NOT NULL,
    message_id INTEGER REFERENCES message (id),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
CREATE INDEX resource_share_by_client ON resource_share (client_id, shared_at DESC);
CREATE INDEX resource_share_by_message ON resource_share (message_id);

CREATE TABLE case_ending (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    begun_on TEXT NOT NULL,
    ended_on TEXT NOT NULL,
    done TEXT NOT NULL CHECK (json_valid(done)),
    imports TEXT NOT NULL,
    rule TEXT NOT NULL,
    destroy_from TEXT,
    confirmed_by TEXT NOT NULL,
    confirmed_on TEXT,
    has_ended INTEGER NOT NULL,
    reopened_on TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX case_ending_by_client ON case_ending (client_id);
