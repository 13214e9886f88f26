-- The log gives no number twice, so that SQLite's own counter, on another page, knows its end.
CREATE TABLE audit_event_counted (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    deed TEXT NOT NULL,
    noun TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    content_mac BLOB NOT NULL,
    detail TEXT NOT NULL CHECK (json_valid(detail)),
    mac BLOB NOT NULL
) STRICT;
INSERT INTO audit_event_counted SELECT * FROM audit_event ORDER BY seq;
DROP TABLE audit_event;
ALTER TABLE audit_event_counted RENAME TO audit_event;
CREATE INDEX audit_departure ON audit_event (seq DESC) WHERE deed IN ('link_opened', 'exported', 'backed_up');

-- The log says as well what was written lately; the search index need not keep it once more.
DROP TABLE search_fresh;
