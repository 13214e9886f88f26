-- What was written for the wrong client can have its text taken out; that it was, and why, stays.
ALTER TABLE plan ADD COLUMN redactions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(redactions));
ALTER TABLE safety_plan ADD COLUMN redactions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(redactions));
ALTER TABLE clinical_fact ADD COLUMN redactions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(redactions));
ALTER TABLE checkin ADD COLUMN redactions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(redactions));
