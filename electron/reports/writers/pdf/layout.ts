/** Measures of the page, in millimetres and points. */
export const page = { width: 210, height: 297, left: 20, right: 20, top: 20, bottom: 22 } as const

export const textWidth = page.width - page.left - page.right

export const lowest = page.height - page.bottom

/** Points to millimetres. */
export const millimetres = (points: number): number => (points * 25.4) / 72

export const colours = {
  ink: [31, 58, 95],
  text: [28, 32, 36],
  quiet: [81, 96, 111],
  line: [138, 148, 160],
  shade: [227, 234, 242],
} as const satisfies Record<string, readonly [number, number, number]>
