import { Dropdown, Field, Option } from '@fluentui/react-components'
import { useEvery } from '../use-every.ts'
import { useEntryStyles } from './entry-form.tsx'

/** Chooses a body that there is, or none. */
export const BodyField = ({
  value,
  onChange,
  none,
}: {
  readonly value: string | null
  readonly onChange: (bodyId: string | null) => void
  /** What it means that none is chosen: "Every body". */
  readonly none: string
}) => {
  const styles = useEntryStyles()
  const bodies = useEvery('bodies.list', {}).rows ?? []
  return (
    <Field label="Body">
      <Dropdown
        className={styles.control}
        value={bodies.find(({ id }) => id === value)?.name ?? none}
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
