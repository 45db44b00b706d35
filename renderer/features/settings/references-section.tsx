import { Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { CouncilSettings } from '../../../shared/model/council.ts'
import { patternTrouble, referenceOf } from '../../../shared/rules/reference-pattern.ts'
import { today } from '../../ui/index.ts'
import { SettingsFormFrame } from './settings-form.tsx'
import { useSettingsForm } from './use-settings-form.ts'

const useStyles = makeStyles({
  parts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalL,
  },
  words: { margin: 0 },
})

const examples = (pattern: string, yearStart: number): string =>
  [1, 2, 12].map((number) => referenceOf(pattern.trim(), today(), number, yearStart)).join(', ')

const PatternField = ({
  label,
  value,
  yearStart,
  clash,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly yearStart: number
  readonly clash: boolean
  readonly onChange: (value: string) => void
}) => {
  const trouble =
    patternTrouble(value) ??
    (clash ? 'Recommendations and reviews would get the same references: change one of them.' : null)
  return (
    <Field
      label={label}
      validationState={trouble === null ? 'none' : 'error'}
      validationMessage={trouble ?? `Like this: ${examples(value, yearStart)}`}
    >
      <Input value={value} maxLength={80} onChange={(_, data) => onChange(data.value)} />
    </Field>
  )
}

const PatternFields = ({ settings }: { readonly settings: CouncilSettings }) => {
  const styles = useStyles()
  const { referencePattern, reviewPattern, yearStart } = settings
  const form = useSettingsForm('references', { referencePattern, reviewPattern }, (value) => value)
  if (!form.ready) return null
  const { value, put } = form
  const clash = value.referencePattern.trim() === value.reviewPattern.trim()
  const fits =
    !clash && patternTrouble(value.referencePattern) === null && patternTrouble(value.reviewPattern) === null
  return (
    <SettingsFormFrame
      title="References"
      intro="New recommendations and reviews are numbered by these patterns. Those that have a reference keep it; each can be changed on its own page."
      form={form}
      fits={fits}
    >
      <PatternField
        label="Recommendations"
        value={value.referencePattern}
        yearStart={yearStart}
        clash={clash}
        onChange={(next) => put({ referencePattern: next })}
      />
      <PatternField
        label="Reviews"
        value={value.reviewPattern}
        yearStart={yearStart}
        clash={clash}
        onChange={(next) => put({ reviewPattern: next })}
      />
      <div>
        <Text block weight="semibold">
          What can stand in a pattern
        </Text>
        <dl className={styles.parts}>
          {[
            ['{nn}', 'the number, with as many digits at least as there are letters: {n}, {nn}, {nnn}'],
            ['{yy/yy}', `the municipal year: ${referenceOf('{yy/yy}', today(), 1, yearStart)}`],
            ['{yyyy/yy}', `the municipal year in full: ${referenceOf('{yyyy/yy}', today(), 1, yearStart)}`],
            ['{yyyy}', `the year in which it began: ${referenceOf('{yyyy}', today(), 1, yearStart)}`],
          ].map(([part, words]) => [
            <dt key={part}>
              <code>{part}</code>
            </dt>,
            <dd key={`${part} means`} className={styles.words}>
              {words}
            </dd>,
          ])}
        </dl>
      </div>
    </SettingsFormFrame>
  )
}

/** How recommendations and reviews are numbered. */
export const ReferencesSection = ({ settings }: { readonly settings: CouncilSettings }) => (
  <PatternFields
    key={JSON.stringify([settings.referencePattern, settings.reviewPattern])}
    settings={settings}
  />
)
