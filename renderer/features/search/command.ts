import type { SearchPart } from '../../../shared/model/search.ts'
import { markedText, placesOf } from '../../../shared/rules/search/marked-text.ts'
import { parseSearch } from '../../../shared/rules/search/search-query.ts'

/** Something that the command box can do. */
export type Command = {
  readonly id: string
  readonly name: string
  /** Other words that people call it by. */
  readonly also?: string
  /** Its shortcut, where it has one. */
  readonly keys?: string
  readonly run: () => void
}

/** Commands with every word typed in their name or among their other words, their name marked. */
export const commandsFor = (
  commands: readonly Command[],
  typed: string,
): readonly (Command & { readonly title: readonly SearchPart[] })[] => {
  const { terms } = parseSearch(typed, [])
  if (terms.length === 0) return []
  return commands
    .filter(({ name, also = '' }) => terms.every((term) => placesOf(`${name} ${also}`, [term]).length > 0))
    .map((command) => ({ ...command, title: markedText(command.name, terms) }))
}
