import { type Ink, type Mark, pathLines, printPalette, type Scene } from '../../../../shared/charts/index.ts'
import { arialAdvances } from './arial-width.ts'
import { type EmfRecord, emfRecord, floatBits, utf16 } from './emf-record.ts'

/**
 * A scene as an enhanced metafile, the vector format that every Word knows (those before 2016, and LibreOffice,
 * draw no SVG). Source: [MS-EMF]. Lengths inside are in sixteenths of the scene's units.
 */
export const emfOf = (scene: Scene): Uint8Array => {
  const body = [...preamble(scene), ...scene.marks.flatMap(drawn), emfRecord(EOF, [0, 16, 20])]
  const size = headerLength + body.reduce((sum, { length }) => sum + length, 0)
  const whole = new Uint8Array(size)
  let at = 0
  for (const record of [header(scene, size, body.length + 1), ...body]) {
    whole.set(record, at)
    at += record.length
  }
  return whole
}

const fine = 16
const headerLength = 108
const EOF = 14
const SELECT = 37
const DELETE = 40
const nullBrush = 0x80000005
const nullPen = 0x80000008
const none = [0, 0, -1, -1] as const

const at = (value: number): number => Math.round(value * fine)
const hundredths = (units: number): number => Math.round((units * 2540) / 96)

/** A pixel at 96 to the inch is one unit: the reference device is a screen of 1,920 by 1,080 of them. */
const header = ({ width, height }: Scene, size: number, records: number): EmfRecord => {
  const right = Math.ceil(width)
  const bottom = Math.ceil(height)
  const bounds = [0, 0, right, bottom]
  const frame = [0, 0, hundredths(right), hundredths(bottom)]
  const device = [1920, 1080, 508, 286]
  return emfRecord(1, [
    ...bounds,
    ...frame,
    0x464d4520,
    0x10000,
    size,
    records,
    // Handles 0 to 3: one pen, one brush and one font at a time; no description, no palette.
    4,
    0,
    0,
    0,
    ...device,
    // No pixel format, no OpenGL; then the device in micrometres.
    0,
    0,
    0,
    508_000,
    285_750,
  ])
}

const preamble = ({ width, height }: Scene): readonly EmfRecord[] => [
  emfRecord(17, [8]),
  emfRecord(10, [0, 0]),
  emfRecord(9, [at(width), at(height)]),
  emfRecord(12, [0, 0]),
  emfRecord(11, [Math.ceil(width), Math.ceil(height)]),
  emfRecord(18, [1]),
]

const colourOf = (ink: Ink): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(printPalette[ink].slice(i, i + 2), 16))
  return r | (g << 8) | (b << 16)
}

type Look = { readonly fill: Ink | undefined; readonly stroke: Ink | undefined; readonly width: number }

/** Selects pen 1 and brush 2 for what is drawn, and gives them back. */
const withLook = ({ fill, stroke, width }: Look, shapes: readonly EmfRecord[]): readonly EmfRecord[] => [
  stroke === undefined
    ? emfRecord(SELECT, [nullPen])
    : emfRecord(38, [1, 0, Math.max(1, at(width)), 0, colourOf(stroke)]),
  ...(stroke === undefined ? [] : [emfRecord(SELECT, [1])]),
  fill === undefined ? emfRecord(SELECT, [nullBrush]) : emfRecord(39, [2, 0, colourOf(fill), 0]),
  ...(fill === undefined ? [] : [emfRecord(SELECT, [2])]),
  ...shapes,
  emfRecord(SELECT, [nullPen]),
  emfRecord(SELECT, [nullBrush]),
  ...(stroke === undefined ? [] : [emfRecord(DELETE, [1])]),
  ...(fill === undefined ? [] : [emfRecord(DELETE, [2])]),
]

const line = (points: readonly (readonly [number, number])[], closed: boolean): EmfRecord =>
  emfRecord(closed ? 3 : 4, [...none, points.length, ...points.flatMap(([x, y]) => [at(x), at(y)])])

/** Dashes of a pen differ from program to program; dashes that are lines of their own do not. */
const dashes = (x1: number, y1: number, x2: number, y2: number): readonly EmfRecord[] => {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const point = (along: number) =>
    [x1 + ((x2 - x1) * along) / length, y1 + ((y2 - y1) * along) / length] as const
  return Array.from({ length: Math.ceil(length / 6) }, (_, i) =>
    line([point(i * 6), point(Math.min(length, i * 6 + 3))], false),
  )
}

const alignments = { start: 24, end: 26, middle: 30 } as const

const text = (mark: Extract<Mark, { kind: 'text' }>): readonly EmfRecord[] => {
  const size = at(mark.size)
  const face = utf16('Arial')
  const font = new Uint8Array(320)
  const view = new DataView(font.buffer)
  view.setInt32(0, -size, true)
  view.setInt32(16, mark.bold === true ? 700 : 400, true)
  font.set(face, 28)
  const words = utf16(mark.text)
  const advances = arialAdvances(mark.text, size, mark.bold === true)
  const start = 76
  const padded = Math.ceil(words.length / 4) * 4
  const tail = new Uint8Array(padded + advances.length * 4)
  tail.set(words)
  advances.forEach((advance, i) => new DataView(tail.buffer).setInt32(padded + i * 4, advance, true))
  const scale = floatBits(2540 / 96 / fine)
  return [
    emfRecord(82, [3], font),
    emfRecord(SELECT, [3]),
    emfRecord(24, [colourOf(mark.fill)]),
    emfRecord(22, [alignments[mark.anchor]]),
    emfRecord(
      84,
      [...none, 1, scale, scale, at(mark.x), at(mark.y), mark.text.length, start, 0, ...none, start + padded],
      tail,
    ),
    emfRecord(SELECT, [0x8000000d]),
    emfRecord(DELETE, [3]),
  ]
}

const drawn = (mark: Mark): readonly EmfRecord[] => {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, fill, stroke } = mark
      const corners = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ] as const
      return withLook({ fill, stroke, width: 1 }, [line(corners, true)])
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, width, dashed } = mark
      const whole = [
        [x1, y1],
        [x2, y2],
      ] as const
      return withLook(
        { fill: undefined, stroke, width },
        dashed === true ? dashes(x1, y1, x2, y2) : [line(whole, false)],
      )
    }
    case 'path': {
      const { path, fill, stroke, width = 1 } = mark
      return withLook(
        { fill, stroke, width },
        pathLines(path).map(({ points, closed }) => line(points, closed || fill !== undefined)),
      )
    }
    case 'text':
      return text(mark)
  }
}
