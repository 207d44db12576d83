import { z } from 'zod'
import { type Label, labelNames } from '../../labels.ts'
import { isAddress, isWritable } from '../../slug.ts'
import { isDateValue } from './dates.ts'

function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) return false
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}

/** A text that YAML writes on several lines (`|`): a field is one, as in a capture. */
function onOneLine(text: string): string {
  return text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')
}

/** Words that aren't only the mark of a gap. */
const words = (advice: string) =>
  z
    .string()
    .overwrite(onOneLine)
    .min(1, `is empty: ${advice}`)
    .refine((value) => !/^(?:…|\.{3})$/.test(value), `is a gap to be filled in: ${advice}`)

const text = words('write its words')

/** The same of a field that may be left out. */
const field = words('write its words, or null to leave the field out').nullish()

/** Numbers are allowed, since YAML reads `2015` as one. */
const date = z
  .union([z.string(), z.number().transform(String)])
  .refine(isDateValue, 'is no date: write 2015, 2015-12, 2015-12-04 or 2015-12-04T04:41')

/** The opening words of a line, so that a correction never lands on another line after a new capture. */
const starts = z.string().trim().min(1, 'is empty: write its words')

const place = z.strictObject({ line: z.int().min(1), starts })

const byline = z.union([
  text,
  z.strictObject({
    name: text,
    kind: z.enum(['person', 'organisation']).optional(),
    role: text.optional(),
    handle: z
      .string()
      .regex(/^@\w+$/, 'is no handle: write it with its @')
      .optional(),
  }),
])

/** A line is blank by itself: nobody can say so of one that isn’t. */
const labels = labelNames.filter((label): label is Exclude<Label, 'blank'> => label !== 'blank')

/** What a file `seeds/NAME.yaml` may say. A field that is `null` is left out of the record; a title can’t be. */
export const correctionSchema = z.strictObject({
  title: text.optional(),
  subtitle: field,
  bylines: z.union([text, z.array(byline)]).nullish(),
  published: date.nullish(),
  updated: date.nullish(),
  captured: date.nullish(),
  publication: field,
  section: field,
  /** BCP 47: `en`, `fa`. */
  language: z
    .string()
    .refine(isLanguageTag, 'is no language tag: write en, de, fa …')
    .transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag)
    .nullish(),
  direction: z.enum(['ltr', 'rtl']).optional(),
  /** Key points that the page lists apart from the text. */
  keyPoints: z
    .array(text)
    .min(1, 'is empty: write its points, or null to leave them out')
    .nullish(),
  disclaimer: field,
  signature: field,
  authorNote: field,
  /** The article's address. */
  slug: z
    .string()
    .refine(isAddress, 'is no address: write lower-case words and hyphens')
    .refine(isWritable, 'is too long an address: no folder has a name of more than 255 bytes')
    .optional(),
  /** The first and the last line of the article's text. */
  body: z.strictObject({ from: place, to: place }).optional(),
  /** Single lines, by their numbers. */
  lines: z
    .record(
      z.string().regex(/^[1-9]\d*$/, 'is no line number'),
      z
        .strictObject({
          starts,
          label: z.enum(labels),
          /** A heading’s: 2 for one of the article, 3 for one below it. */
          depth: z
            .int()
            .min(2, 'is no depth: write 2 to 6')
            .max(6, 'is no depth: write 2 to 6')
            .optional(),
        })
        .refine(({ label, depth }) => depth === undefined || label === 'heading', {
          message: 'is for a heading alone',
          path: ['depth'],
        }),
    )
    .optional(),
  /** A person has looked at the reading and found it right. */
  checked: z.boolean().optional(),
})

export type Correction = z.infer<typeof correctionSchema>

/** The lines that a correction names rightly, whatever else it says; none where it is no group of keys. */
export const correctionParts = z
  .object({
    lines: z.record(z.string(), z.object({ starts }).optional().catch(undefined)).catch({}),
    body: z
      .object({ from: place.optional().catch(undefined), to: place.optional().catch(undefined) })
      .catch({}),
  })
  .catch({ lines: {}, body: {} })
