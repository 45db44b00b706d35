import { termKinds } from '../../../shared/model/term.ts'
import { firstCapital } from '../../../shared/rules/first-capital.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import {
  CheckCondition,
  ChoiceCondition,
  deliveryWords,
  judgementWords,
  OtherConditions,
  responseWords,
  useAnswer,
  useEvery,
} from '../../ui/index.ts'
import { clockFilterWords } from '../clock/index.ts'

const day = (value: unknown): string => statedDateWords(String(value))
const nameIn = (rows: readonly { readonly id: string; readonly name: string }[] | undefined, id: unknown) =>
  rows?.find((one) => one.id === id)?.name

/** What the register can be narrowed by. */
export const RegisterConditions = () => {
  const reviews = useEvery('reviews.list', {}).rows ?? []
  const bodies = useEvery('bodies.list', {}).rows
  const roles = useEvery('roles.list', {}).rows
  const terms = useAnswer('council.terms', {}).data?.terms ?? []
  return (
    <>
      <ChoiceCondition
        name="reviewId"
        label="Review"
        words={Object.fromEntries(reviews.map(({ id, title }) => [id, title]))}
      />
      <ChoiceCondition name="response" label="Response" words={{ awaiting: 'Awaiting', ...responseWords }} />
      <ChoiceCondition name="delivery" label="Delivery" words={{ none: 'No status yet', ...deliveryWords }} />
      <ChoiceCondition
        name="judgement"
        label="Judgement"
        words={{ none: 'Not reviewed', ...judgementWords }}
      />
      <ChoiceCondition name="clock" label="Time for response" words={clockFilterWords} />
      {termKinds.map((kind) => {
        const ofKind = terms.filter((term) => term.kind === kind)
        // A list that has nothing in it is not offered.
        return ofKind.length === 0 ? null : (
          <ChoiceCondition
            key={kind}
            name={`${kind}Id`}
            label={firstCapital(kind)}
            words={Object.fromEntries(ofKind.map(({ id, name }) => [id, name]))}
          />
        )
      })}
      <CheckCondition name="overdue" label="Overdue" />
      <CheckCondition name="procedural" label="Procedural too" on={null} off={false} />
      <OtherConditions
        words={{
          bodyId: (id) => `Body: ${nameIn(bodies, id) ?? 'one that is no more'}`,
          roleId: (id) => `Role: ${nameIn(roles, id) ?? 'one that is no more'}`,
          termId: (id) => nameIn(terms, id) ?? 'A list entry that is no more',
          owner: (owner) => (owner === '' ? 'Nobody named' : `Owner: ${String(owner)}`),
          owners: () => 'Some owners',
          live: (live) => (live === true ? 'Live' : 'Ended or signed off'),
          moved: (moved) => (moved === true ? 'Date moved' : 'Date never moved'),
          cited: (cited) => (cited === true ? 'From a paper' : 'No paper yet'),
          madeFrom: (from) => `Made since ${day(from)}`,
          madeTo: (to) => `Made until ${day(to)}`,
          updatedFrom: (from) => `Updated since ${day(from)}`,
          dueFrom: (from) => `Due since ${day(from)}`,
          dueTo: (to) => `Due until ${day(to)}`,
          saidOnly: () => 'In text or commentary',
        }}
      />
    </>
  )
}
