-- The digital readiness check, done together with a client: each as it was on its day.
CREATE TABLE readiness_check (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    done_on TEXT NOT NULL,
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    result TEXT NOT NULL,
    remark TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    binned_at INTEGER
) STRICT;
CREATE INDEX readiness_check_by_client ON readiness_check (client_id, done_on DESC);
