import type { Span } from '../words/find-words.ts'

/**
 * Where words stand: `unit` a page or a block, `part` one of its texts. `isRough`: the unit itself is not read yet; it has
 * them somewhere. `onto`: they go on at the head of the next unit.
 */
export type Hit = Span & {
  readonly unit: number
  readonly part: number
  readonly isRough?: true
  readonly onto?: Span
}
