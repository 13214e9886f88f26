-- One row: what seals the tables that have no event for each change (settings, drafts, the search
-- index). Its id is given anew with every change, so that an older one is told by its number.
CREATE TABLE loose_seal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
