import { Dropdown, Field, Option } from '@fluentui/react-components'
import { useEvery } from '../use-every.ts'
import { useEntryStyles } from './entry-form.tsx'

/** Chooses a body that there is, or none. */
export const BodyField = ({
  value,
  onChange,
  none,
  label = 'Body',
  ready = true,
}: {
  readonly value: string | null
  readonly onChange: (bodyId: string | null) => void
  /** What it means that none is chosen: "Every body". */
  readonly none: string
  readonly label?: string
  /** False: which one to begin with is not known yet. */
  readonly ready?: boolean
}) => {
  const styles = useEntryStyles()
  const { rows } = useEvery('bodies.list', {})
  const bodies = rows ?? []
  const known = ready && rows !== undefined
  return (
    <Field label={label}>
      <Dropdown
        className={styles.control}
        disabled={!known}
        value={known ? (bodies.find(({ id }) => id === value)?.name ?? none) : ''}
        selectedOptions={[value ?? '']}
        onOptionSelect={(_, { optionValue }) => onChange(optionValue || null)}
      >
        <Option value="" text={none}>
          {none}
        </Option>
        {bodies.map(({ id, name }) => (
          <Option key={id} value={id} text={name}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}
