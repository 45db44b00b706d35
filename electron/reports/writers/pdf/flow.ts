import type { jsPDF } from 'jspdf'
import { linesBeforeBreak } from './break.ts'
import { drawable, family } from './fonts.ts'
import { colours, lowest, millimetres, page, textWidth } from './layout.ts'
import type { Tagger } from './tagger.ts'

export type Style = {
  readonly size: number
  readonly bold?: boolean
  readonly colour?: readonly [number, number, number]
  readonly after?: number
  readonly before?: number
  readonly indent?: number
  /** Printed label that hangs left of the indented text. */
  readonly label?: string
}

/** Where the next line goes; writers of blocks share one. */
export type Flow = { readonly pdf: jsPDF; readonly tagger: Tagger; y: number }

export const lineHeight = (size: number): number => millimetres(size) * 1.35

export const setStyle = (pdf: jsPDF, style: Style): void => {
  pdf.setFont(family, style.bold === true ? 'bold' : 'normal')
  pdf.setFontSize(style.size)
  pdf.setTextColor(...(style.colour ?? colours.text))
}

/** Begins a new page where fewer than `height` millimetres are left. */
export const needRoom = (flow: Flow, height: number): void => {
  if (flow.y + height <= lowest) return
  flow.pdf.addPage()
  flow.y = page.top
}

/** Wrapped lines of `text` in the current style; a line break in it stays. */
export const wrap = (pdf: jsPDF, text: string, width: number): string[] =>
  drawable(pdf, text)
    .split('\n')
    .flatMap((line) => pdf.splitTextToSize(line, width) as string[])

/** Draws lines from `flow.y` down. The space after each keeps readers from glueing words over the line end. */
export const drawLines = (flow: Flow, lines: readonly string[], x: number, size: number): void => {
  const step = lineHeight(size)
  lines.forEach((line, i) => {
    flow.pdf.text(i === lines.length - 1 ? line : `${line} `, x, flow.y + i * step, { baseline: 'top' })
  })
  flow.y += lines.length * step
}

/** One paragraph as one structure element, over as many pages as it needs. */
export const drawText = (flow: Flow, tag: string, text: string, style: Style): void => {
  flow.y += style.before ?? 0
  setStyle(flow.pdf, style)
  const x = page.left + (style.indent ?? 0)
  let lines = wrap(flow.pdf, text, textWidth - (style.indent ?? 0))
  let label = style.label === undefined ? null : drawable(flow.pdf, style.label)
  const step = lineHeight(style.size)
  flow.tagger.open(tag)
  while (lines.length > 0) {
    // At least two lines together at the foot of a page.
    needRoom(flow, step * Math.min(2, lines.length))
    const fit = Math.max(1, Math.floor((lowest - flow.y) / step))
    const part = lines.slice(0, linesBeforeBreak(lines, fit))
    flow.tagger.content(() => {
      if (label !== null) flow.pdf.text(`${label} `, page.left, flow.y, { baseline: 'top' })
      drawLines(flow, part, x, style.size)
    })
    label = null
    lines = lines.slice(part.length)
    if (lines.length > 0) needRoom(flow, lowest)
  }
  flow.tagger.close()
  flow.y += style.after ?? 0
}
