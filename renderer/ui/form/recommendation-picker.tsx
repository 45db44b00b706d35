import { Field, Input, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons'
import { useDeferredValue, useState } from 'react'
import { fullRecommendationName } from '../../../shared/rules/recommendation-name.ts'
import { Clamped } from '../list/clamped.tsx'
import { useAnswer } from '../use-answer.ts'

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  choices: { display: 'flex', flexDirection: 'column' },
  choice: { display: 'flex', width: '100%' },
  label: { flex: '1 1 0', minWidth: 0, color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** Looks a recommendation of the register up by words and chooses one of those found. */
export const RecommendationPicker = ({
  label,
  value,
  onChange,
  except = [],
}: {
  readonly label: string
  readonly value: string | null
  readonly onChange: (recommendationId: string | null) => void
  /** Those that are not offered. */
  readonly except?: readonly string[]
}) => {
  const styles = useStyles()
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed.trim())
  const found = useAnswer(
    'recommendations.list',
    { filter: text === '' ? {} : { text }, limit: 8 + except.length },
    { keepPrevious: true },
  )
  const rows = (found.data?.rows ?? []).filter(({ id }) => !except.includes(id)).slice(0, 8)
  // What is chosen has to be on the screen: a search that drops it drops the choice.
  const chosen = rows.some(({ id }) => id === value) ? value : null
  return (
    <div className={styles.picker}>
      <Field label={label} hint="By its words, or words of what was said on it">
        <Input
          type="search"
          contentBefore={<SearchRegular aria-hidden />}
          value={typed}
          onChange={(_, { value: next }) => {
            setTyped(next)
            if (value !== null) onChange(null)
          }}
        />
      </Field>
      {found.data !== undefined && rows.length === 0 && (
        <Text className={styles.quiet}>No recommendation has these words.</Text>
      )}
      {rows.length > 0 && (
        <RadioGroup
          className={styles.choices}
          aria-label={`${label}: found`}
          value={chosen ?? ''}
          onChange={(_, { value: next }) => onChange(next)}
        >
          {rows.map((row) => (
            <Radio
              key={row.id}
              value={row.id}
              className={styles.choice}
              label={{
                className: styles.label,
                children: (
                  <>
                    <Text size={200} block>
                      {fullRecommendationName(row)}
                    </Text>
                    <Clamped>{row.text}</Clamped>
                  </>
                ),
              }}
            />
          ))}
        </RadioGroup>
      )}
    </div>
  )
}
