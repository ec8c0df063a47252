/** Journeys, one table per list of the `.journey` file, and settings. Once released, this text never changes. */
const placed = `
  journey_id TEXT NOT NULL REFERENCES journeys (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  rank TEXT NOT NULL COLLATE BINARY,
  extra TEXT NOT NULL CHECK (json_valid(extra)),`

const key = 'PRIMARY KEY (journey_id, id)'

function reference(column: string, table: string, cascade = ''): string {
  return `FOREIGN KEY (journey_id, ${column}) REFERENCES ${table} (journey_id, id) ${cascade} DEFERRABLE INITIALLY DEFERRED`
}

function children(table: string, owner: string, owners: string, item: string, items: string, value = ''): string {
  return `
CREATE TABLE ${table} (
  journey_id TEXT NOT NULL,
  ${owner} TEXT NOT NULL,
  position INTEGER NOT NULL,
  ${item} TEXT NOT NULL,${value}
  PRIMARY KEY (journey_id, ${owner}, position),
  ${reference(owner, owners, 'ON DELETE CASCADE')},
  ${reference(item, items)}
) STRICT, WITHOUT ROWID;
CREATE INDEX ${table}_by_item ON ${table} (journey_id, ${item});`
}

export const journeysMigration = `
CREATE TABLE journeys (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('as-is', 'to-be')),
  based_on TEXT,
  success TEXT NOT NULL,
  purpose_vision TEXT NOT NULL,
  purpose_mission TEXT NOT NULL,
  purpose_purpose TEXT NOT NULL,
  brand_persona_see TEXT NOT NULL,
  brand_persona_hear TEXT NOT NULL,
  brand_persona_think TEXT NOT NULL,
  brand_persona_feel TEXT NOT NULL,
  brand_persona_engage_with TEXT NOT NULL,
  brand_persona_stand_for TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  extra TEXT NOT NULL CHECK (json_valid(extra)),
  file_extra TEXT NOT NULL CHECK (json_valid(file_extra)),
  deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE stages (${placed}
  name TEXT NOT NULL,
  phase TEXT NOT NULL,
  ${key}
) STRICT, WITHOUT ROWID;

CREATE TABLE channels (${placed}
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  ${key}
) STRICT, WITHOUT ROWID;

CREATE TABLE personas (${placed}
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  ${key}
) STRICT, WITHOUT ROWID;
${children('persona_channel_uses', 'persona_id', 'personas', 'channel_id', 'channels', '\n  channel_use TEXT NOT NULL,')}

CREATE TABLE needs (${placed}
  text TEXT NOT NULL,
  persona_id TEXT,
  ${key},
  ${reference('persona_id', 'personas')}
) STRICT, WITHOUT ROWID;
CREATE INDEX needs_by_persona ON needs (journey_id, persona_id);

CREATE TABLE objectives (${placed}
  text TEXT NOT NULL,
  measure TEXT NOT NULL,
  focus INTEGER NOT NULL CHECK (focus IN (0, 1)),
  ${key}
) STRICT, WITHOUT ROWID;

CREATE TABLE touchpoints (${placed}
  title TEXT NOT NULL,
  notes TEXT NOT NULL,
  stage_id TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  status TEXT NOT NULL,
  why TEXT NOT NULL,
  what TEXT NOT NULL,
  how TEXT NOT NULL,
  interaction TEXT,
  owner_name TEXT NOT NULL,
  owner_role TEXT,
  measure TEXT NOT NULL,
  moment_of_truth INTEGER NOT NULL CHECK (moment_of_truth IN (0, 1)),
  differentiator TEXT,
  evidence_level TEXT NOT NULL,
  evidence_note TEXT NOT NULL,
  pains TEXT NOT NULL CHECK (json_valid(pains)),
  opportunities TEXT NOT NULL CHECK (json_valid(opportunities)),
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  votes REAL NOT NULL,
  ${key},
  ${reference('stage_id', 'stages')},
  ${reference('channel_id', 'channels')}
) STRICT, WITHOUT ROWID;
CREATE INDEX touchpoints_by_stage ON touchpoints (journey_id, stage_id);
CREATE INDEX touchpoints_by_channel ON touchpoints (journey_id, channel_id);
${children('touchpoint_needs', 'touchpoint_id', 'touchpoints', 'need_id', 'needs')}
${children('touchpoint_objectives', 'touchpoint_id', 'touchpoints', 'objective_id', 'objectives')}
${children(
  'touchpoint_emotions',
  'touchpoint_id',
  'touchpoints',
  'persona_id',
  'personas',
  '\n  emotion INTEGER NOT NULL CHECK (emotion BETWEEN -2 AND 2),',
)}

CREATE TABLE connections (${placed}
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL CHECK ("from" <> "to"),
  label TEXT NOT NULL,
  ${key},
  ${reference('"from"', 'touchpoints')},
  ${reference('"to"', 'touchpoints')}
) STRICT, WITHOUT ROWID;
CREATE INDEX connections_by_from ON connections (journey_id, "from");
CREATE INDEX connections_by_to ON connections (journey_id, "to");

CREATE TABLE notes (${placed}
  text TEXT NOT NULL,
  x REAL NOT NULL,
  y REAL NOT NULL,
  color TEXT NOT NULL,
  ${key}
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;
`
