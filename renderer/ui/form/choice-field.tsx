import { Dropdown, Field, type FieldProps, Option } from '@fluentui/react-components'
import { useEntryStyles } from './entry-form.tsx'

/** One of a few words; `none` is what stands for null. */
export const ChoiceField = <T extends string>({
  label,
  words,
  value,
  onChange,
  none,
  required = false,
  size = 'medium',
}: {
  readonly label: string
  readonly words: Readonly<Record<T, string>>
  readonly value: T | null
  readonly onChange: (value: T | null) => void
  readonly none?: string
  readonly required?: boolean
  readonly size?: NonNullable<FieldProps['size']>
}) => {
  const styles = useEntryStyles()
  const values = Object.keys(words) as T[]
  return (
    <Field label={label} required={required} size={size}>
      <Dropdown
        className={styles.control}
        value={value === null ? (none ?? '') : words[value]}
        selectedOptions={value === null ? [''] : [value]}
        placeholder="Choose"
        onOptionSelect={(_, { optionValue }) => onChange(values.find((one) => one === optionValue) ?? null)}
      >
        {none !== undefined && (
          <Option value="" text={none}>
            {none}
          </Option>
        )}
        {values.map((one) => (
          <Option key={one} value={one}>
            {words[one]}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}
