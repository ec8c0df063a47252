/** A sheet that is handed out: the outcome of a session, or a ballot on paper. The same model is a page, a PDF and Markdown. */
import { z } from 'zod'

const rowSchema = z.strictObject({
  text: z.string(),
  /** What stands beside it: who, until when, about what. */
  detail: z.string(),
  /** What is to be ticked on paper: empty boxes, or those with a number in it. */
  boxes: z.array(z.string()).optional(),
})
export type SheetRow = z.infer<typeof rowSchema>

/** Whose sheet it is: see `BrandOnPaper`. */
const brandSchema = z.strictObject({
  name: z.string(),
  accent: z.string().nullable(),
  mark: z
    .strictObject({
      name: z.string(),
      nameLines: z.array(z.string()).readonly(),
      nameSize: z.number(),
      nameWidth: z.number(),
      width: z.number(),
      logo: z.strictObject({ source: z.string(), alt: z.string(), width: z.number(), height: z.number() }).nullable(),
    })
    .nullable(),
})

export const sheetSchema = z.strictObject({
  brand: brandSchema.nullable(),
  title: z.string(),
  /** "Outcome, 28 November 2026" */
  subtitle: z.string(),
  figures: z.array(z.strictObject({ count: z.number(), label: z.string() })),
  parts: z.array(z.strictObject({ heading: z.string(), rows: z.array(rowSchema) })),
})
export type Sheet = z.infer<typeof sheetSchema>

/** The formats in which a sheet is handed out; each is the ending of its files. */
export const sheetFormats = ['md', 'pptx', 'pdf'] as const
export type SheetFormat = (typeof sheetFormats)[number]
