import { Dropdown, Field, Option } from '@fluentui/react-components'
import { useEvery } from '../../ui/index.ts'
import { useEntryStyles } from '../register/index.ts'

/** Only what one body made, and those that came before it; or every body. */
export const BodyChoice = ({
  value,
  onChange,
}: {
  readonly value: string | null
  readonly onChange: (bodyId: string | null) => void
}) => {
  const styles = useEntryStyles()
  const bodies = useEvery('bodies.list', {}).rows ?? []
  return (
    <Field label="Body">
      <Dropdown
        className={styles.control}
        value={bodies.find(({ id }) => id === value)?.name ?? 'Every body'}
        selectedOptions={[value ?? '']}
        onOptionSelect={(_, { optionValue }) => onChange(optionValue || null)}
      >
        <Option value="" text="Every body">
          Every body
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
