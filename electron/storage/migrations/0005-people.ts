/**
 * What a journey holds beyond its map: who makes a touchpoint happen, opportunities, measures and quotes as records of their
 * own, kinds of notes, workshops and images, whose bytes are kept once per content. Once released, this text never changes.
 */
const placed = `
  journey_id TEXT NOT NULL REFERENCES journeys (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  rank TEXT NOT NULL COLLATE BINARY,
  extra TEXT NOT NULL CHECK (json_valid(extra)),`

const key = 'PRIMARY KEY (journey_id, id)'

function reference(column: string, table: string, cascade = ''): string {
  return `FOREIGN KEY (journey_id, ${column}) REFERENCES ${table} (journey_id, id) ${cascade} DEFERRABLE INITIALLY DEFERRED`
}

function children(table: string, owner: string, owners: string, item: string, items: string): string {
  return `
CREATE TABLE ${table} (
  journey_id TEXT NOT NULL,
  ${owner} TEXT NOT NULL,
  position INTEGER NOT NULL,
  ${item} TEXT NOT NULL,
  PRIMARY KEY (journey_id, ${owner}, position),
  ${reference(owner, owners, 'ON DELETE CASCADE')},
  ${reference(item, items)}
) STRICT, WITHOUT ROWID;
CREATE INDEX ${table}_by_item ON ${table} (journey_id, ${item});`
}

const owner = `
  owner_name TEXT NOT NULL,
  owner_role TEXT,`

export const peopleMigration = `
CREATE TABLE image_bytes (
  id TEXT NOT NULL PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE images (${placed}
  media_type TEXT NOT NULL,
  width REAL NOT NULL,
  height REAL NOT NULL,
  alt TEXT NOT NULL,
  ${key}
) STRICT, WITHOUT ROWID;

CREATE TABLE history_images (
  journey_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  image_id TEXT NOT NULL,
  PRIMARY KEY (journey_id, seq, image_id),
  FOREIGN KEY (journey_id, seq) REFERENCES history (journey_id, seq) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

ALTER TABLE journeys ADD COLUMN brand_name TEXT NOT NULL DEFAULT '';
ALTER TABLE journeys ADD COLUMN brand_accent TEXT;
ALTER TABLE journeys ADD COLUMN brand_logo_image_id TEXT;

ALTER TABLE personas ADD COLUMN image_id TEXT;

ALTER TABLE touchpoints ADD COLUMN ownership TEXT NOT NULL DEFAULT 'brand';
ALTER TABLE touchpoints ADD COLUMN backstage TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(backstage));
ALTER TABLE touchpoints ADD COLUMN systems TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(systems));
${children('touchpoint_images', 'touchpoint_id', 'touchpoints', 'image_id', 'images')}

CREATE TABLE opportunities (${placed}
  text TEXT NOT NULL,
  impact REAL,
  effort REAL,
  horizon TEXT,
  status TEXT NOT NULL,${owner}
  votes REAL NOT NULL,
  ${key}
) STRICT, WITHOUT ROWID;
${children('opportunity_touchpoints', 'opportunity_id', 'opportunities', 'touchpoint_id', 'touchpoints')}

CREATE TABLE measures (${placed}
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  better TEXT NOT NULL,
  stage_id TEXT,
  touchpoint_id TEXT,
  objective_id TEXT,
  target REAL,
  "values" TEXT NOT NULL CHECK (json_valid("values")),
  ${key},
  ${reference('stage_id', 'stages')},
  ${reference('touchpoint_id', 'touchpoints')},
  ${reference('objective_id', 'objectives')}
) STRICT, WITHOUT ROWID;
CREATE INDEX measures_by_stage ON measures (journey_id, stage_id);
CREATE INDEX measures_by_touchpoint ON measures (journey_id, touchpoint_id);
CREATE INDEX measures_by_objective ON measures (journey_id, objective_id);

CREATE TABLE quotes (${placed}
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  persona_id TEXT,
  at TEXT,
  ${key},
  ${reference('persona_id', 'personas')}
) STRICT, WITHOUT ROWID;
CREATE INDEX quotes_by_persona ON quotes (journey_id, persona_id);
${children('quote_touchpoints', 'quote_id', 'quotes', 'touchpoint_id', 'touchpoints')}

ALTER TABLE notes ADD COLUMN kind TEXT NOT NULL DEFAULT 'note';
ALTER TABLE notes ADD COLUMN owner_name TEXT NOT NULL DEFAULT '';
ALTER TABLE notes ADD COLUMN owner_role TEXT;
ALTER TABLE notes ADD COLUMN due TEXT;
ALTER TABLE notes ADD COLUMN answer TEXT NOT NULL DEFAULT '';
ALTER TABLE notes ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE notes ADD COLUMN votes REAL NOT NULL DEFAULT 0;
${children('note_touchpoints', 'note_id', 'notes', 'touchpoint_id', 'touchpoints')}

CREATE TABLE agenda (${placed}
  title TEXT NOT NULL,
  minutes REAL NOT NULL,
  stage_id TEXT,
  note TEXT NOT NULL,
  ${key},
  ${reference('stage_id', 'stages')}
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_by_stage ON agenda (journey_id, stage_id);

CREATE TABLE ballots (${placed}
  question TEXT NOT NULL,
  at TEXT,
  measure TEXT NOT NULL,
  subjects TEXT NOT NULL CHECK (json_valid(subjects)),
  "cast" TEXT NOT NULL CHECK (json_valid("cast")),
  ${key}
) STRICT, WITHOUT ROWID;
`
