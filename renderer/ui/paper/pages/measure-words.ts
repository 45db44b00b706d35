import type { Measure } from './boxes.ts'

let context: CanvasRenderingContext2D | null = null

/** Measures words in a font of the page; the size is the same for all, as only shares count. */
export const measureWords: Measure = (words, fontFamily) => {
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null) return words.length
  context.font = `40px ${fontFamily}`
  return context.measureText(words).width
}
