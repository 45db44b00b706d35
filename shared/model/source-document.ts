import { z } from 'zod'

/**
 * What a reader makes of a file: pages and an ordered list of blocks. Readers know formats and nothing
 * about councils; extractors read only this.
 *
 * Text rules, the same for every reader: white space inside a line is folded to single spaces; a paragraph
 * break inside a cell or an item is "\n\n", a line break "\n"; soft hyphens and line-end hyphens are joined;
 * nothing else of the paper's words is changed. Running headers, footers and page numbers are not blocks.
 */

/** Page numbers are 1-based positions in the file. null: the format keeps no pages (most docx, html, text). */
const pageNumber = z.int().positive().nullable()

const cellSchema = z.object({
  /** Paragraphs joined with "\n\n". */
  text: z.string(),
  colSpan: z.int().positive().default(1),
  rowSpan: z.int().positive().default(1),
})

const rowSchema = z.object({
  /** Page on which the row begins. */
  page: pageNumber,
  header: z.boolean(),
  cells: z.array(cellSchema),
})
export type Row = z.infer<typeof rowSchema>
export type Cell = z.infer<typeof cellSchema>

const remarkSchema = z.object({
  /** A comment in the margin, or a change that nobody has settled: words put in or struck out. */
  kind: z.enum(['comment', 'inserted', 'struck']),
  author: z.string().nullable(),
  /** ISO date, where the file keeps it. */
  date: z.string().nullable(),
  text: z.string(),
})
/** What somebody working on the paper left on a block. Never part of the paper's words, except what was put in. */
export type Remark = z.infer<typeof remarkSchema>

const common = {
  /** Position in `blocks`, 0-based: what a citation points at. */
  index: z.int().nonnegative(),
  /** Page on which the block begins. */
  page: pageNumber,
  remarks: z.array(remarkSchema).optional(),
  /** How sure the words are, 0 to 1, where a machine read them from a scan; absent where the file itself has them. */
  recognised: z.number().min(0).max(1).optional(),
}

/** The printed label in front of the text, as printed: "2.1.1", "(a)", "Recommendation 4", "•". Not repeated in `text`. */
const label = z.string().optional()

const headingSchema = z.object({
  ...common,
  kind: z.literal('heading'),
  level: z.int().min(1).max(9),
  label,
  text: z.string(),
})
const paragraphSchema = z.object({
  ...common,
  kind: z.literal('paragraph'),
  label,
  text: z.string(),
  /** All of it is set in bold; absent where the format does not tell. */
  bold: z.boolean().optional(),
})
const listItemSchema = z.object({
  ...common,
  kind: z.literal('listItem'),
  /** Depth of nesting, 1-based. */
  level: z.int().min(1).max(9),
  label,
  text: z.string(),
  bold: z.boolean().optional(),
})
const tableSchema = z.object({
  ...common,
  kind: z.literal('table'),
  caption: z.string().optional(),
  /** A table over several pages is one table: header rows repeated on later pages are dropped, rows split over a page are joined. */
  rows: z.array(rowSchema),
})
const noteSchema = z.object({ ...common, kind: z.literal('note'), label, text: z.string() })

export const blockSchema = z.discriminatedUnion('kind', [
  headingSchema,
  paragraphSchema,
  listItemSchema,
  tableSchema,
  noteSchema,
])
export type Block = z.infer<typeof blockSchema>
export type TableBlock = z.infer<typeof tableSchema>
export type TextBlock = Exclude<Block, TableBlock>

export const pageSchema = z.object({
  number: z.int().positive(),
  /** The page number as printed on it, where known ("iv", "12"). */
  label: z.string().optional(),
  /** "image": a page with a picture and no text layer (a scan). */
  content: z.enum(['text', 'image', 'empty']),
})

const outlineEntrySchema = z.object({
  title: z.string(),
  /** Depth of nesting, 1-based. */
  level: z.int().min(1).max(9),
  /** Page that it leads to; null where it leads nowhere in this file. */
  page: pageNumber,
})
export type OutlineEntry = z.infer<typeof outlineEntrySchema>

export const formatSchema = z.enum([
  'pdf',
  'docx',
  'doc',
  'odt',
  'rtf',
  'xlsx',
  'csv',
  'eml',
  'msg',
  'html',
  'markdown',
  'text',
])
export type Format = z.infer<typeof formatSchema>

export const warningSchema = z.object({
  code: z.string(),
  /** In plain words, for the officer. */
  message: z.string(),
  page: pageNumber.optional(),
})

const leftOutSchema = z.object({
  name: z.string(),
  /** In plain words. */
  why: z.string(),
})
export type LeftOut = z.infer<typeof leftOutSchema>

export const sourceDocumentSchema = z.object({
  format: formatSchema,
  /** The title in the file's properties; often wrong, so only a hint. */
  metadataTitle: z.string().optional(),
  pages: z.array(pageSchema),
  blocks: z.array(blockSchema),
  /** The file's own bookmarks in their order, flat; absent where it has none. */
  outline: z.array(outlineEntrySchema).optional(),
  /** Distinct running headers and footers that were dropped, in order of first appearance: they often name council, body and date. */
  furniture: z.array(z.string()),
  warnings: z.array(warningSchema),
  /** Files that came inside a message: the names of those that are papers of their own, and why the others are not. */
  attachments: z.object({ taken: z.array(z.string()), left: z.array(leftOutSchema) }).optional(),
})
export type SourceDocument = z.infer<typeof sourceDocumentSchema>
export type SourcePage = z.infer<typeof pageSchema>
export type SourceWarning = z.infer<typeof warningSchema>
