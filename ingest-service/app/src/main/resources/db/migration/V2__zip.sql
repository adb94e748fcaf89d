-- A ZIP is an arrival, and so is every file in it.

ALTER TABLE arrival
  -- The ZIP that it was in.
  ADD COLUMN archive uuid REFERENCES arrival,
  -- How many files were in it.
  ADD COLUMN entries integer CHECK (entries > 0),
  DROP CONSTRAINT arrival_status_check,
  ADD CONSTRAINT arrival_status_check
    CHECK (status IN ('received', 'extracted', 'validated', 'indexed', 'rejected', 'refused',
                      'duplicate', 'dead-lettered', 'unpacked')),
  ADD CONSTRAINT arrival_unpacked_check CHECK ((status = 'unpacked') = (entries IS NOT NULL)),
  -- A ZIP in a ZIP is refused.
  ADD CONSTRAINT arrival_depth_check CHECK (archive IS NULL OR entries IS NULL);

CREATE INDEX arrival_by_archive ON arrival (archive) WHERE archive IS NOT NULL;
