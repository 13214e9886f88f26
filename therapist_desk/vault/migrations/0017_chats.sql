-- Chats filed from WhatsApp. A chat says whose it is and how it was read; its messages lie in
-- blocks of up to 100, in the order of the file, so that forty thousand of them are sealed with
-- some hundred events. A chat without a filed_at is on its way in, or was left half way by a kill.
CREATE TABLE chat (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    zone TEXT NOT NULL,
    date_order TEXT NOT NULL,
    people TEXT NOT NULL CHECK (json_valid(people)),
    count INTEGER NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    delete_on TEXT,
    deleted_at INTEGER,
    filed_at INTEGER,
    gone_at INTEGER,
    undone INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX chat_by_client ON chat (client_id);

-- ``body`` is a JSON list of messages, "" once the chat was let go: each is a list of the time in
-- UTC (ms), the time on the phone's clock, who, the sender as the phone has it, the kind, the text,
-- the attachment, and what stands in the file.
CREATE TABLE chat_block (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    chat_id INTEGER NOT NULL REFERENCES chat (id),
    count INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX chat_block_by_client ON chat_block (client_id);
CREATE INDEX chat_block_by_chat ON chat_block (chat_id);

-- Messages to be brought to the next session.
CREATE TABLE chat_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    message_id INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
CREATE INDEX chat_mark_by_client ON chat_mark (client_id);
