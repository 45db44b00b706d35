import { Radio, RadioGroup, Text } from '@fluentui/react-components'
import type { Round } from '../../../shared/model/revisit.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'

const words = ({ day, bodyName, frozen }: Round): string =>
  `Round of ${statedDateWords(day)}${bodyName === null ? '' : `, ${bodyName}`}${frozen === null ? ' (open)' : ''}`

/** All that was ever said on a review, or one of its rounds as it was put to its meeting. */
export const RoundChoice = ({
  rounds,
  value,
  onChange,
}: {
  readonly rounds: readonly Round[]
  readonly value: string | null
  readonly onChange: (roundId: string | null) => void
}) => {
  if (rounds.length === 0) return null
  return (
    <div>
      <Text as="h2" block weight="semibold">
        What it shows
      </Text>
      <RadioGroup
        aria-label="What it shows"
        value={value ?? ''}
        onChange={(_, { value: next }) => onChange(next === '' ? null : next)}
      >
        <Radio value="" label="All commentary so far" />
        {rounds.map((round) => (
          <Radio key={round.id} value={round.id} label={words(round)} />
        ))}
      </RadioGroup>
    </div>
  )
}
