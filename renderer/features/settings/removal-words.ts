import type { RuleRemoval } from '../../../shared/model/clock.ts'
import { counted } from '../../../shared/rules/counted.ts'

const goes = (count: number): string => (count === 1 ? 'goes' : 'go')

/** What removing a rule would do: "3 responses go by this rule, 2 of them awaited. They would go by “Other”." */
export const removalWords = ({ responses, awaited, after }: RuleRemoval): string => {
  if (responses === 0) return 'No response goes by this rule now.'
  const now = `${counted(responses, 'response')} ${goes(responses)} by this rule`
  const open = awaited === 0 ? ', all of them answered' : `, ${awaited} of them awaited`
  const one = responses === 1 ? (awaited === 1 ? ', which is awaited' : ', which is answered') : open
  const to = (rule: string | null): string => (rule === null ? 'have no time set' : `go by “${rule}”`)
  const further =
    after.length === 1
      ? `${responses === 1 ? 'It' : 'They'} would ${to(after[0]?.rule ?? null)}.`
      : `Of them ${after.map(({ rule, responses: count }) => `${count} would ${to(rule)}`).join(', ')}.`
  return `${now}${one}. ${further}`
}
