-- A message written outside agreed hours may wait: from when it may go, in milliseconds.
ALTER TABLE message_draft ADD COLUMN until INTEGER;
