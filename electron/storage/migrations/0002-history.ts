/** What happened to each journey, and the moments that got a name. Once released, this text never changes. */
export const historyMigration = `
CREATE TABLE history (
  journey_id TEXT NOT NULL REFERENCES journeys (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'restore')),
  label TEXT NOT NULL,
  merge_key TEXT,
  change TEXT NOT NULL CHECK (json_valid(change)),
  PRIMARY KEY (journey_id, seq)
) STRICT;

CREATE TABLE versions (
  journey_id TEXT NOT NULL REFERENCES journeys (id) ON DELETE CASCADE,
  version_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  name TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (journey_id, version_id)
) STRICT, WITHOUT ROWID;
`
