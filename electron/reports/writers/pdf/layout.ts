/** Measures of the page, in millimetres and points. */
export const margin = { left: 20, right: 20, top: 20, bottom: 22 } as const

/** A sheet: `text` is the width of its words, `lowest` where they end, in millimetres. */
export type Paper = {
  readonly width: number
  readonly height: number
  readonly text: number
  readonly lowest: number
}

/** A4, upright or lying. */
export const paperOf = (landscape: boolean): Paper => {
  const [width, height] = landscape ? [297, 210] : [210, 297]
  return { width, height, text: width - margin.left - margin.right, lowest: height - margin.bottom }
}

/** Points to millimetres. */
export const millimetres = (points: number): number => (points * 25.4) / 72

/** Millimetres from one line to the next; `size` in points. */
export const lineHeight = (size: number): number => millimetres(size) * 1.35

/** Words of a report, in points. */
export const textSize = 10.5
const headingSizes = [15, 13, 11.5, 11] as const
/** `level`: from 1. */
export const headingPoints = (level: number): number => headingSizes[level - 1] ?? 11
/** Millimetres above a heading, and below it. */
export const headingSpace = { before: 3, after: 2 } as const

/** Millimetres from the margin to the text of a labelled paragraph, of a list, and of a quote. */
export const labelIndent = 12
export const listIndent = 9
export const quoteIndent = 8

export const colours = {
  ink: [31, 58, 95],
  text: [28, 32, 36],
  quiet: [81, 96, 111],
  link: [11, 79, 158],
  line: [138, 148, 160],
  shade: [227, 234, 242],
} as const satisfies Record<string, readonly [number, number, number]>
