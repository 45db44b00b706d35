import { Dropdown, Field, Option } from '@fluentui/react-components'
import { useEntryStyles, useEvery } from '../../ui/index.ts'

/** Chooses a paper of the workspace, or none. */
export const PaperField = ({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string | null
  readonly onChange: (paperId: string | null) => void
}) => {
  const styles = useEntryStyles()
  const papers = useEvery('papers.list', { sort: 'title', descending: false }).rows ?? []
  return (
    <Field label={label}>
      <Dropdown
        className={styles.control}
        value={papers.find(({ id }) => id === value)?.title ?? 'None'}
        selectedOptions={[value ?? '']}
        onOptionSelect={(_, { optionValue }) => onChange(optionValue || null)}
      >
        <Option value="" text="None">
          None
        </Option>
        {papers.map(({ id, title }) => (
          <Option key={id} value={id} text={title}>
            {title}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}
