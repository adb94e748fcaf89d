-- The ledger of ingest-service. Nothing in it is ever deleted but work that is done
-- (outbox, inbox_removal, shelf_task).

-- Rises with every arrival and every replay; orders all that is ever said about one document.
CREATE SEQUENCE run;

-- The first arrival of every different document.
CREATE TABLE document (
  sha256        text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  first_arrival uuid        NOT NULL,
  size          bigint      NOT NULL CHECK (size > 0),
  media_type    text        NOT NULL
);

-- Every file that ever came, duplicates and refused ones too.
CREATE TABLE arrival (
  id             uuid        PRIMARY KEY,
  run            bigint      NOT NULL UNIQUE,
  name           text        NOT NULL,
  path           text        NOT NULL,
  size           bigint      NOT NULL CHECK (size >= 0),
  sha256         text        REFERENCES document,
  status         text        NOT NULL CHECK (status IN ('received', 'extracted', 'validated', 'indexed',
                                                        'rejected', 'refused', 'duplicate', 'dead-lettered')),
  reason         text,
  message        text,
  duplicate_of   uuid        REFERENCES arrival,
  received_at    timestamptz NOT NULL,
  institution_id text,
  institution    text,
  year           integer,
  CHECK ((status = 'refused') = (sha256 IS NULL)),
  CHECK ((status = 'duplicate') = (duplicate_of IS NOT NULL)),
  CHECK (status NOT IN ('refused', 'rejected') OR reason IS NOT NULL)
);
CREATE INDEX arrival_by_document ON arrival (sha256);
CREATE INDEX arrival_by_status ON arrival (status, id);
CREATE INDEX arrival_by_name ON arrival (name text_pattern_ops);
CREATE INDEX arrival_by_path ON arrival (path text_pattern_ops);

ALTER TABLE document
  ADD FOREIGN KEY (first_arrival) REFERENCES arrival DEFERRABLE INITIALLY DEFERRED;

-- What happened to an arrival, once per cause.
CREATE TABLE history (
  id      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  arrival uuid        NOT NULL REFERENCES arrival,
  run     bigint      NOT NULL,
  at      timestamptz NOT NULL,
  event   text        NOT NULL,
  detail  text        NOT NULL,
  cause   text        NOT NULL,
  UNIQUE (arrival, cause)
);

-- Events to publish, in this order.
CREATE TABLE outbox (
  id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  arrival      uuid        NOT NULL REFERENCES arrival,
  run          bigint      NOT NULL,
  topic        text        NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  published_at timestamptz,
  -- A row that fails on its own account waits until then, so that the others go on.
  not_before   timestamptz,
  attempts     integer     NOT NULL DEFAULT 0,
  last_error   text
);
CREATE INDEX outbox_unpublished ON outbox (id) WHERE published_at IS NULL;

-- Objects of inbox/ whose arrival is committed and which are to be removed. After a crash the same
-- object (same key, size, modification and tag) is known by its row and is no second arrival.
CREATE TABLE inbox_removal (
  arrival uuid PRIMARY KEY REFERENCES arrival,
  key     text NOT NULL,
  mark    text NOT NULL,
  UNIQUE (key, mark)
);

-- Files to be laid under rejected/ with their reason beside them, where a person finds them.
CREATE TABLE shelf_task (
  arrival    uuid PRIMARY KEY REFERENCES arrival,
  source_key text
);
