import type { Round } from '../../shared/model/revisit.ts'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { roundsOf } from '../tracking/index.ts'
import type { Workspace } from '../workspace/index.ts'

const listed = (rounds: readonly Round[]): string =>
  rounds
    .map(
      ({ id, day, reviewReference, reviewTitle, frozen }) =>
        `\n  ${day}  ${reviewReference}  ${reviewTitle}${frozen === null ? ' (open)' : ''}  ${id}`,
    )
    .join('')

/** The round named by its id or the day of its meeting, among those of these reviews. */
export const chosenRound = async (
  workspace: Workspace,
  reviewIds: readonly string[],
  name: string,
): Promise<Result<Round>> => {
  const rounds: Round[] = []
  for (const id of reviewIds) rounds.push(...(await roundsOf(workspace.read, id)))
  const [round, ...others] = rounds.filter(({ id, day }) => id === name || day === name)
  if (round === undefined)
    return failed('usage', `There is no round ${name}. There are:${listed(rounds) || ' none'}`)
  return others.length === 0
    ? ok(round)
    : failed('usage', `Several rounds were on ${name}: name one by its id.${listed([round, ...others])}`)
}
