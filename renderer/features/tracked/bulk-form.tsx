import {
  Checkbox,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { type TermKind, termKinds } from '../../../shared/model/term.ts'
import { ChoiceField, deliveryWords, ReviewField, StatedDateField, useAnswer } from '../../ui/index.ts'
import type { BulkFields, BulkPart } from './bulk-fields.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginLeft: tokens.spacingHorizontalXXXL,
  },
  control: { minWidth: 0, width: '100%' },
})

const termWords: Readonly<Record<TermKind, string>> = {
  directorate: 'Directorate',
  ward: 'Wards',
  theme: 'Themes',
}

/** What all of the selected rows are to have: a part counts once it is ticked. */
export const BulkForm = ({
  list,
  fields,
  onFields,
}: {
  readonly list: 'recommendations' | 'actions'
  readonly fields: BulkFields
  readonly onFields: (fields: BulkFields) => void
}) => {
  const styles = useStyles()
  const every = useAnswer('council.terms', {}).data?.terms ?? []
  const put = (given: Partial<BulkFields>) => onFields({ ...fields, ...given })
  const choose = (part: BulkPart, chosen: boolean) => {
    // One kind of term at a time: each is set whole.
    const isTerm = termKinds.some((kind) => kind === part)
    const kept = fields.chosen.filter(
      (one) => one !== part && !(isTerm && termKinds.some((kind) => kind === one)),
    )
    put({ chosen: chosen ? [...kept, part] : kept })
  }
  const part = (name: BulkPart, label: string, content: ReactNode) => (
    <>
      <Checkbox
        label={label}
        checked={fields.chosen.includes(name)}
        onChange={(_, { checked }) => choose(name, checked === true)}
      />
      {fields.chosen.includes(name) && <div className={styles.fields}>{content}</div>}
    </>
  )
  const termField = (kind: TermKind) => {
    const terms = every.filter((term) => term.kind === kind && !term.retired)
    if (terms.length === 0) return null
    const names = terms.filter(({ id }) => fields.terms[kind].includes(id)).map(({ name }) => name)
    return part(
      kind,
      termWords[kind],
      <Field label={termWords[kind]} hint="Exactly these; none takes away what they have.">
        <Dropdown
          multiselect
          className={styles.control}
          value={names.length === 0 ? 'None' : names.join('; ')}
          selectedOptions={[...fields.terms[kind]]}
          onOptionSelect={(_, { selectedOptions }) =>
            put({ terms: { ...fields.terms, [kind]: selectedOptions } })
          }
        >
          {terms.map(({ id, name }) => (
            <Option key={id} value={id}>
              {name}
            </Option>
          ))}
        </Dropdown>
      </Field>,
    )
  }
  return (
    <div className={styles.form}>
      {part(
        'owner',
        'Owner',
        <Field label="Owner" hint="Left empty: nobody named.">
          <Input value={fields.owner} onChange={(_, { value }) => put({ owner: value })} />
        </Field>,
      )}
      {part(
        'due',
        'Due date',
        <>
          <StatedDateField
            label="Due date"
            hint="Left empty: nothing is due any more."
            value={fields.dueDate}
            onChange={(dueDate) => put({ dueDate })}
          />
          <Field
            label="Why it moves"
            hint="Needed where there is a date already; every date stays on record."
          >
            <Input value={fields.dueReason} onChange={(_, { value }) => put({ dueReason: value })} />
          </Field>
        </>,
      )}
      {part(
        'progress',
        'Status',
        <>
          <ChoiceField
            label="Delivery, as claimed"
            words={deliveryWords}
            value={fields.status}
            onChange={(status) => put({ status })}
            required
          />
          <Field label="Commentary / progress" required>
            <Textarea value={fields.commentary} onChange={(_, { value }) => put({ commentary: value })} />
          </Field>
          <StatedDateField label="Said on" value={fields.saidOn} onChange={(saidOn) => put({ saidOn })} />
          <Field label="Where this comes from" required>
            <Input value={fields.sourceWords} onChange={(_, { value }) => put({ sourceWords: value })} />
          </Field>
        </>,
      )}
      {list === 'recommendations' && (
        <>
          {part(
            'review',
            'Review',
            <ReviewField value={fields.reviewId} onChange={(reviewId) => put({ reviewId })} />,
          )}
          {termField('directorate')}
          {termField('ward')}
          {termField('theme')}
        </>
      )}
    </div>
  )
}
