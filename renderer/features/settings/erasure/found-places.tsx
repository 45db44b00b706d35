import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ErasureFound } from '../../../../shared/contract/erasure.ts'
import { type Choices, choiceOf, takenOf, withKind, withPlace } from './choices.ts'
import { kindHint, kindWords } from './erasure-words.ts'
import { PlaceList } from './place-list.tsx'

const useStyles = makeStyles({
  group: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalS,
  },
  hint: {
    display: 'block',
    paddingInlineStart: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground3,
  },
})

const stateOf = (taken: number, total: number): boolean | 'mixed' =>
  taken === 0 ? false : taken === total ? true : 'mixed'

/** Every place where the words stand, by kind, to be ticked. */
export const FoundPlaces = ({
  found,
  choices,
  onChoices,
}: {
  readonly found: ErasureFound
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
}) => {
  const styles = useStyles()
  return found.groups.map(({ kind, total, proposed, except }) => {
    const choice = choiceOf(choices, kind)
    const taken = takenOf(choice, total)
    const hint = !proposed
      ? kind === 'papers'
        ? 'Other papers that print the same. Their originals are removed where you tick them.'
        : 'They say the same, and were recorded from other papers.'
      : except.length > 0
        ? 'What says the same and was recorded from other papers is not ticked.'
        : kindHint[kind]
    return (
      <section key={kind} className={styles.group} aria-label={kindWords[kind]}>
        <Checkbox
          checked={stateOf(taken, total)}
          onChange={() => onChoices(withKind(choices, kind, taken !== total))}
          label={
            <Text weight="semibold">
              {kindWords[kind]}: {taken === total ? total : `${taken} of ${total}`}
            </Text>
          }
        />
        {hint !== undefined && (
          <Text size={200} className={styles.hint}>
            {hint}
          </Text>
        )}
        <PlaceList
          searchKey={found.key}
          kind={kind}
          total={total}
          choice={choice}
          onPlace={(id, is) => onChoices(withPlace(choices, kind, id, is))}
        />
      </section>
    )
  })
}
