/** Points (1/72 inch) on the upright page: x to the right, y down from the top. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A straight horizontal or vertical line: `at` is its fixed coordinate, `from`-`to` its reach. */
export type Stroke = { readonly at: number; readonly from: number; readonly to: number }

/** An affine map [a b c d e f], as PDF writes them. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

export const isMatrix = (value: unknown): value is Matrix => {
  const list = value as ArrayLike<unknown> | null | undefined
  return list?.length === 6 && Array.from(list).every((entry) => typeof entry === 'number')
}

/** First `inner`, then `outer`. */
export const combine = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const apply = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
]

/** Distinct positions, those closer than `tolerance` taken as one, ascending. */
export const cluster = (values: readonly number[], tolerance: number): readonly number[] => {
  const groups: number[][] = []
  for (const value of values.toSorted((a, b) => a - b)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && value - last <= tolerance) group.push(value)
    else groups.push([value])
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length)
}
