/** What `--help` says. */

export const helpText = `Throughline maps customer journeys and finds what they miss, awareness first.

  throughline [FILE.journey]                     open the app, with a journey where one is given
  throughline gaps FILE… [--json] [--fail-on must|should|could]
                                                 say what each journey misses
  throughline export FILE -o OUT.png|OUT.svg [--scale N] [--theme light|dark]
                                                 draw a journey as a picture
  throughline --version                          say which version this is
  throughline --help                             say this

gaps
  --json                      one line of JSON per file, in the order given
  --fail-on SEVERITY          exit with 1 where a finding of that severity or a graver one exists

export
  -o, --out OUT               the picture to write; its ending chooses PNG or SVG
  --scale N                   size of a PNG, from 0.25 to 8; 1 if not given
  --theme light|dark          light if not given

Exit status: 0 where everything was done, 1 where --fail-on found something, 2 where a file or an argument was refused.
`
