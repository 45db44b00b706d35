import type { Chunk } from './piece.ts'
import { dropRunningLines } from './running-lines.ts'

type Cut = {
  readonly chunks: readonly Chunk[]
  readonly pageCount: number
  readonly furniture: readonly string[]
}

/** Cuts a text at blank lines and form feeds. Pages are counted only where there are form feeds. */
export const splitChunks = (text: string): Cut => {
  // A form feed at the very end closes the last page and opens none.
  const { sheets, furniture } = dropRunningLines(text.replace(/\f\s*$/u, '').split('\f'))
  const paged = sheets.length > 1
  const chunks: Chunk[] = []
  for (const [at, sheet] of sheets.entries()) {
    const page = paged ? at + 1 : null
    let lines: string[] = []
    for (const line of [...sheet.split('\n'), '']) {
      if (line.trim() !== '') lines.push(line)
      else if (lines.length > 0) {
        chunks.push({ page, lines })
        lines = []
      }
    }
  }
  return { chunks, pageCount: paged ? sheets.length : 0, furniture }
}
