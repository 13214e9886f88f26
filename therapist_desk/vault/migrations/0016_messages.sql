-- Which meeting a message reminds of, and at what time: '' for all others.
ALTER TABLE message ADD COLUMN reminds TEXT NOT NULL DEFAULT '';
CREATE INDEX message_by_reminded ON message (reminds) WHERE reminds <> '';
