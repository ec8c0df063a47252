/** What `--help` says. */
import { formats, importFormats } from '../../shared/formats/format-table.ts'
import { tableNames } from '../../shared/formats/tables/table-names.ts'
import { insightNames } from '../../shared/journey/insights.ts'

const list = (given: readonly { readonly id: string; readonly name: string; readonly hint: string }[]) =>
  given.map(({ id, name, hint }) => `  .${id.padEnd(27)}${name}: ${hint[0]?.toLowerCase()}${hint.slice(1)}`).join('\n')

export const helpText = `Throughline maps customer journeys and finds what they miss, awareness first.

  throughline [FILE.journey]                     open the app, with a journey where one is given
  throughline gaps FILE… [--json] [--fail-on must|should|could]
                                                 say what each journey misses
  throughline export FILE… -o OUT… [options]     write journeys in other formats
  throughline import FILE… -o OUT.journey        make journeys of files of other programs
  throughline compare A B [--json] [--fail-on must|should|could]
                                                 say what journey B has otherwise than A
  throughline report FILE -o OUT.md|OUT.pdf      write what a journey misses for a client to read
  throughline --version                          say which version this is
  throughline --help                             say this

gaps
  --json                      one line of JSON per file, in the order given
  --fail-on SEVERITY          exit with 1 where a finding of that severity or a graver one exists

export
  -o, --out OUT               the file to write; its ending chooses the format; may be given several times
  -o FOLDER --format F,…      for several files: a folder, and the formats to write into it
  --table NAME                what a CSV holds: ${tableNames.join(', ')}; touchpoints if not given
  --stage NAME                a picture of this stage alone, by name or id
  --select ID,ID…             a picture of these touchpoints alone, by id
  --view NAME                 a picture of a saved view, by name or id: its part, its lanes, its filter
  --no-filter                 with nothing standing back that the view's filter is not about
  --theme light|dark|print    light if not given
  --scale N                   size of a PNG, from 0.25 to 8; 1 if not given
  --width PIXELS              width of a PNG instead of its scale
  --pages one|stages          PDF and slides: all on one, or an overview and then each stage on its own
  --paper fit|a4|a3|a2|a1|a0  pages of a PDF; as large as the map if not given
  --orientation auto|portrait|landscape
  --insights LANE,LANE…       lanes under the map: ${insightNames.join(', ')}, all or none
  --legend, --no-legend       with or without what the signs mean, and the date; a PDF has it if not given
  --no-findings               without gaps and marks
  --no-background             without a ground, to lie on another
  --matrix channels|kinds     the coverage matrix instead of the map, as .png, .svg, .csv or .xlsx
${list(formats)}

import
  -o, --out OUT               the .journey file to write, or a folder for several
${list(importFormats)}

compare
  --json                      one line of JSON
  --fail-on SEVERITY          exit with 1 where B has a new finding of that severity or a graver one

Exit status: 0 where everything was done, 1 where --fail-on found something, 2 where a file or an
argument was refused. How far it is, and why something was refused, stands on standard error.
`
