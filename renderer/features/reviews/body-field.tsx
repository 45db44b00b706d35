import { Dropdown, Field, Option } from '@fluentui/react-components'
import { useEvery } from '../../ui/index.ts'
import { useEntryStyles } from '../register/index.ts'

/** Chooses a body that there is, or none. */
export const BodyField = ({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string | null
  readonly onChange: (bodyId: string | null) => void
}) => {
  const styles = useEntryStyles()
  const bodies = useEvery('bodies.list', {}).rows ?? []
  return (
    <Field label={label}>
      <Dropdown
        className={styles.control}
        value={bodies.find(({ id }) => id === value)?.name ?? 'None named'}
        selectedOptions={[value ?? '']}
        onOptionSelect={(_, { optionValue }) => onChange(optionValue || null)}
      >
        <Option value="" text="None named">
          None named
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
