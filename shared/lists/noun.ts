import { counted } from '../rules/counted.ts'
import type { List } from './list.ts'

/** So many rows of a list: "1 action", "4 actions", "2 bodies". */
export const nounOf = ({ noun, nouns }: Pick<List<never>, 'noun' | 'nouns'>, count: number): string =>
  count === 1 || nouns === undefined ? counted(count, noun) : `${count.toLocaleString('en-GB')} ${nouns}`
