/** Folders that journeys lie in, and what the library last said of each journey. Once released, this text never changes. */
export const foldersMigration = `
CREATE TABLE folders (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE journey_folders (
  journey_id TEXT NOT NULL PRIMARY KEY REFERENCES journeys (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  folder_id TEXT NOT NULL REFERENCES folders (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX journey_folders_by_folder ON journey_folders (folder_id);

CREATE TABLE journey_summaries (
  journey_id TEXT NOT NULL PRIMARY KEY REFERENCES journeys (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  made_for TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`
