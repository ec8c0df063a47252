/** What each journey's content adds up to: see ../checksums.ts. Once released, this text never changes. */
export const checksumsMigration = `
CREATE TABLE journey_checksums (
  journey_id TEXT NOT NULL PRIMARY KEY,
  checksum TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`
