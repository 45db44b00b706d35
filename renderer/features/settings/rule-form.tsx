import { Checkbox, Dropdown, Field, Input, Option, Textarea } from '@fluentui/react-components'
import type { Body } from '../../../shared/model/body.ts'
import type { ClockRule, ClockRuleFields } from '../../../shared/model/clock.ts'
import { ruleWords } from '../../../shared/rules/clock/clock-words.ts'
import { ChoiceField, EntryForm, useEntry, useEntryStyles } from '../../ui/index.ts'
import { recipientKindWords } from '../clock/index.ts'
import { interimWords, startWords, unitWords } from './rule-words.ts'

const fresh: ClockRuleFields = {
  name: '',
  recipientKind: 'executive',
  committeeFunction: null,
  bodyIds: [],
  amount: 2,
  unit: 'months',
  startsOn: 'later',
  firstDayCounts: false,
  interim: 'runs on',
  source: '',
  retired: false,
}

const amountIn = (typed: string): number | null | undefined => {
  if (typed.trim() === '') return null
  const number = Number(typed.trim())
  return /^\d+$/u.test(typed.trim()) && number >= 1 && number <= 999 ? number : undefined
}

/** A rule for the time of a response, new or changed. */
export const RuleForm = ({
  rule,
  bodies,
  onClose,
}: {
  /** null: a new one. */
  readonly rule: ClockRule | null
  readonly bodies: readonly Body[]
  readonly onClose: () => void
}) => {
  const styles = useEntryStyles()
  const { id, ...fields } = rule ?? { id: null, ...fresh }
  const entry = useEntry('clock.saveRule', {
    draft: `settings:rule:${id ?? 'new'}`,
    initial: {
      ...fields,
      committeeFunction: fields.committeeFunction ?? '',
      amount: fields.amount === null ? '' : String(fields.amount),
    },
    said: 'Saved the rule.',
    onClose,
  })
  if (!entry.ready) return null
  const { value, put } = entry
  const amount = amountIn(value.amount)
  const chosen = bodies.filter((body) => value.bodyIds.includes(body.id))
  return (
    <EntryForm
      label={rule === null ? 'New rule' : `The rule ${rule.name}`}
      act="Save the rule"
      fits={value.name.trim() !== '' && value.source.trim() !== '' && amount !== undefined}
      {...entry.form}
      onSave={() =>
        entry.save({
          ...value,
          id,
          name: value.name.trim(),
          source: value.source.trim(),
          amount: amount ?? null,
          committeeFunction: value.committeeFunction.trim() === '' ? null : value.committeeFunction.trim(),
        })
      }
    >
      <Field label="Name of the rule" required>
        <Input value={value.name} maxLength={500} onChange={(_, data) => put({ name: data.value })} />
      </Field>
      <div className={styles.pair}>
        <ChoiceField
          label="Kind of recipient"
          words={recipientKindWords}
          value={value.recipientKind}
          onChange={(kind) => put({ recipientKind: kind ?? value.recipientKind })}
        />
        <Field label="Function of the committee that asks" hint="Left empty: any.">
          <Input
            value={value.committeeFunction}
            maxLength={500}
            onChange={(_, data) => put({ committeeFunction: data.value })}
          />
        </Field>
        <Field label="Committees with that function" hint="None chosen: any.">
          <Dropdown
            className={styles.control}
            multiselect
            value={chosen.map(({ name }) => name).join(', ')}
            selectedOptions={value.bodyIds}
            placeholder="Any"
            onOptionSelect={(_, { selectedOptions }) => put({ bodyIds: selectedOptions })}
          >
            {bodies.map((body) => (
              <Option key={body.id} value={body.id}>
                {body.name}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </div>
      <div className={styles.pair}>
        <Field
          label="Period"
          hint="Left empty: no time is set."
          validationState={amount === undefined ? 'error' : 'none'}
          validationMessage={amount === undefined ? 'Type a whole number from 1 to 999.' : null}
        >
          <Input
            inputMode="numeric"
            value={value.amount}
            onChange={(_, data) => put({ amount: data.value })}
          />
        </Field>
        <ChoiceField
          label="Unit"
          words={unitWords}
          value={value.unit}
          onChange={(unit) => put({ unit: unit ?? value.unit })}
        />
        <ChoiceField
          label="From"
          words={startWords}
          value={value.startsOn}
          onChange={(startsOn) => put({ startsOn: startsOn ?? value.startsOn })}
        />
        <ChoiceField
          label="An interim response"
          words={interimWords}
          value={value.interim}
          onChange={(interim) => put({ interim: interim ?? value.interim })}
        />
      </div>
      <Checkbox
        label="The day it starts is the first day of the period"
        checked={value.firstDayCounts}
        onChange={(_, { checked }) => put({ firstDayCounts: checked === true })}
      />
      <Field
        label="Source"
        required
        hint="Where the rule is written: an Act, the constitution, a protocol. It is shown beside every date."
      >
        <Textarea
          rows={2}
          resize="vertical"
          value={value.source}
          onChange={(_, data) => put({ source: data.value })}
        />
      </Field>
      {amount !== undefined && <p>{ruleWords({ ...value, amount })}</p>}
    </EntryForm>
  )
}
