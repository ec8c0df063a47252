/** The slides of a deck: 16 to 9, at 96 units to the inch, and one size of letters for each kind of text. */

export const screen = { width: 1280, height: 720 } as const
export const margin = 40
/** From a slide's top to what it shows. */
export const bodyTop = 104
/** What stays free below it. */
export const footRoom = 36

export const textSizes = {
  subtitle: 15,
  legend: 12,
  /** Of stages, and of channels where they head a row of large cards. */
  header: 15,
  /** Of channels, and of stages whose names are long. */
  smallHeader: 13,
  detail: 12,
} as const

/** Of a slide's title: the largest at which all titles of a deck stand on one line; at the last they take two. */
export const titleSizes = [30, 26, 22, 20] as const

/** Where the texts of a deck's cover stand and how large they are; `strip` is how wide the client's colour is at its side. */
export const coverMeasures = {
  strip: 28,
  left: 100,
  width: 1080,
  client: { top: 56, height: 90, scale: 2.5, plate: 10, gap: 28, name: { size: 28, maxLines: 2 } },
  /** Its last line ends at `bottom`; `air` is what its letters may reach below it. */
  title: { sizes: [72, 60, 50, 42], maxLines: 3, bottom: 436, air: 12 },
  subject: { size: 22, top: 456, height: 34 },
  scope: { size: 20, top: 500, width: 900, maxLines: 3 },
  date: { size: 18, top: 632, height: 28 },
} as const
