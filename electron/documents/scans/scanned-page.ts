import { z } from 'zod'

/** A word read from a scan. Points (1/72 inch) on the upright page: x to the right, y down from the top. */
const scannedWordSchema = z.object({
  text: z.string(),
  x: z.number(),
  right: z.number(),
  top: z.number(),
  bottom: z.number(),
  /** Its base line. */
  y: z.number(),
  /** The size of its line's letters, from the height of the small ones. */
  size: z.number(),
  /** Thickness of its strokes as a share of the letter size: bold letters have about half as much again. */
  weight: z.number(),
  /** 0 to 1, as Tesseract says. */
  confidence: z.number().min(0).max(1),
})
export type ScannedWord = z.infer<typeof scannedWordSchema>

const strokeSchema = z.object({ at: z.number(), from: z.number(), to: z.number() })

/** What was read from a page that is a picture. */
export const scannedPageSchema = z.object({
  number: z.int().positive(),
  width: z.number(),
  height: z.number(),
  words: z.array(scannedWordSchema),
  /** Lines ruled on it: the borders of tables. */
  horizontals: z.array(strokeSchema),
  verticals: z.array(strokeSchema),
})
export type ScannedPage = z.infer<typeof scannedPageSchema>

/** How sure the words of a page or block are, 0 to 1: their mean, long words counting more; null for none. */
export const sureness = (
  words: readonly { readonly text: string; readonly confidence: number }[],
): number | null => {
  const letters = words.reduce((sum, { text }) => sum + text.trim().length, 0)
  if (letters === 0) return null
  return words.reduce((sum, { text, confidence }) => sum + confidence * text.trim().length, 0) / letters
}
