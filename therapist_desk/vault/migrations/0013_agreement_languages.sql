-- Clauses without words in a paper's language that the therapist saw and let stand in English.
ALTER TABLE agreement ADD COLUMN in_english TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(in_english));
