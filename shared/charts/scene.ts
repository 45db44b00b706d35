import type { BandColour } from '../model/council.ts'

/**
 * What a mark is drawn in, by its part in the picture: a renderer chooses the colour that its ground, theme
 * or printer asks for.
 */
export type Ink = 'text' | 'quiet' | 'line' | 'ground' | BandColour

/** Lines over a fill, so that colour never tells alone. */
export type Pattern = 'plain' | 'rising' | 'falling' | 'level' | 'upright' | 'crossed'

/** All lengths are in the scene's own units, one of which is a pixel at 100 %; y grows downwards. */
export type Mark =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: Ink
      readonly stroke?: Ink
    }
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly stroke: Ink
      readonly width: number
      readonly dashed?: boolean
    }
  /** `path`: M, L and Z commands with absolute numbers, "M1,2L3,4Z": see path-lines. */
  | {
      readonly kind: 'path'
      readonly path: string
      readonly fill?: Ink
      readonly stroke?: Ink
      readonly width?: number
    }
  /** x and y are on the baseline; `size` is the height of the letters' box. */
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly anchor: 'start' | 'middle' | 'end'
      readonly bold?: boolean
      readonly fill: Ink
    }

/** A picture with no format in it: what is drawn, in order. */
export type Scene = {
  readonly width: number
  readonly height: number
  /** Names the picture. */
  readonly title: string
  readonly marks: readonly Mark[]
}

/** A picture with what it says: nobody has to see it. */
export type Chart = {
  readonly scene: Scene
  /** What it shows, in a sentence or two. */
  readonly sentence: string
  readonly table: {
    readonly caption: string
    readonly header: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
}
