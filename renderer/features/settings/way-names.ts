import type { WayBack } from '../../../shared/model/workspace.ts'
import { instantWords } from '../../../shared/rules/instant-words.ts'

/** Of each way back its moment, by file; those of one minute are told apart by their place in it. */
export const wayNames = (ways: readonly WayBack[]): ReadonlyMap<string, string> => {
  const ofMinute = Map.groupBy(ways, ({ at }) => instantWords(at))
  return new Map(
    [...ofMinute].flatMap(([words, same]) =>
      same
        .toSorted((one, other) => one.at.localeCompare(other.at))
        .map(({ file }, at) => [file, same.length === 1 ? words : `${words}, ${at + 1} of ${same.length}`]),
    ),
  )
}
