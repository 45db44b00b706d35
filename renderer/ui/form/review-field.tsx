import { Dropdown, Field, Option } from '@fluentui/react-components'
import { useEvery } from '../use-every.ts'
import { useEntryStyles } from './entry-form.tsx'

const none = 'No review'

/** Chooses a review that there is, or none. */
export const ReviewField = ({
  value,
  onChange,
}: {
  readonly value: string | null
  readonly onChange: (reviewId: string | null) => void
}) => {
  const styles = useEntryStyles()
  const reviews = useEvery('reviews.list', {}).rows ?? []
  return (
    <Field label="Review">
      <Dropdown
        className={styles.control}
        value={reviews.find(({ id }) => id === value)?.title ?? none}
        selectedOptions={[value ?? '']}
        onOptionSelect={(_, { optionValue }) => onChange(optionValue || null)}
      >
        <Option value="" text={none}>
          {none}
        </Option>
        {reviews.map(({ id, title, reference }) => (
          <Option key={id} value={id} text={title}>
            {title} ({reference})
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}
