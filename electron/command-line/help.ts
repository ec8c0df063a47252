/** What `--help` says. */
import { formats, importFormats } from '../../shared/formats/format-table.ts'
import { insightNames } from '../../shared/journey/insights.ts'
import { tableNames } from '../../shared/scene/pictures/table-names.ts'

const list = (given: readonly { readonly id: string; readonly name: string; readonly hint: string }[]) =>
  given.map(({ id, name, hint }) => `  .${id.padEnd(27)}${name}: ${hint[0]?.toLowerCase()}${hint.slice(1)}`).join('\n')

export const helpText = `Throughline maps customer journeys and finds their gaps, awareness first.

  throughline [FILE.journey]                     open the app, with a journey if given
  throughline gaps FILE… [--json] [--fail-on must|should|could]
                                                 find gaps in each journey
  throughline export FILE… -o OUT… [options]     export journeys in other formats
  throughline import FILE… -o OUT.journey [--strict]
                                                 create journeys from other files
  throughline compare A B [--json] [--fail-on must|should|could]
                                                 show how journey B differs from journey A
  throughline report FILE -o OUT.md|OUT.pdf [--appendix]
                                                 write a client report, with all findings at its end if asked
  throughline --version                          print the version
  throughline --help                             print this help

gaps
  --json                      one line of JSON for each file, in order
  --fail-on SEVERITY          exit 1 if a finding has this severity or higher

export
  -o, --out OUT               output file; the extension sets the format; repeatable
  -o FOLDER --format F,…      for several files: a folder, and the formats to write
  --table NAME                table in a CSV: ${tableNames.join(', ')} (default: touchpoints)
  --stage NAME                image of one stage, by name or id
  --select ID,ID…             image of these touchpoints, by id
  --view NAME                 image of a saved view, by name or id
  --no-filter                 don’t dim touchpoints outside the view’s filter
  --for client|team|author    who gets it, which sets the options below (default: client)
  --theme light|dark|print    default: light
  --scale N                   size of a PNG, from 0.25 to 8 (default: 1)
  --width PIXELS              width of a PNG, instead of --scale
  --pages one|stages          PDF and slides: one page, or an overview and one page for each stage, in slides with a cover (default: stages for slides)
  --paper auto|fit|a4|a3|a2|a1|a0   page size of a PDF (default: the smallest that can be read)
  --orientation auto|portrait|landscape
  --insights LANE,LANE…       lanes under the map: ${insightNames.join(', ')}, all or none
  --legend, --no-legend       include or omit legend and date
  --findings, --no-findings   include or omit findings
  --notes, --no-notes         include or omit sticky notes
  --no-background             transparent background
  --matrix channels|kinds     coverage matrix instead of the map, as .png, .svg, .csv or .xlsx
${list(formats)}

import
  -o, --out OUT               output .journey file, or a folder for several
  --strict                    refuse a file if any part of it would be left out
${list(importFormats)}

compare
  --json                      one line of JSON
  --fail-on SEVERITY          exit 1 if B has a new finding of this severity or higher

Exit status: 0 if everything succeeded, 1 if --fail-on found something, 2 if a file or argument was refused.
Progress and errors go to standard error.
`
