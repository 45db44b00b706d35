import { Combobox, Field, Option } from '@fluentui/react-components'
import { useState } from 'react'
import { useEntryStyles, useEvery } from '../../ui/index.ts'

const none = 'The template’s own headings'

/** What a report begins with: the template's headings, or the words of an imported paper. */
export const PaperChoice = ({
  value,
  onChange,
}: {
  readonly value: string | null
  readonly onChange: (paperId: string | null) => void
}) => {
  const styles = useEntryStyles()
  const papers = useEvery('papers.list', { sort: 'title', descending: false }).rows ?? []
  const [typed, setTyped] = useState<string | null>(null)
  const chosen = papers.find(({ id }) => id === value)
  const like = (typed ?? '').trim().toLowerCase()
  const shown = papers.filter(({ title, name }) => `${title} ${name}`.toLowerCase().includes(like))
  return (
    <Field
      label="Start from"
      hint="A paper gives its headings, numbered paragraphs, lists and tables; what the tracker holds of it comes from the tracker."
    >
      <Combobox
        className={styles.control}
        value={typed ?? chosen?.title ?? none}
        selectedOptions={[value ?? '']}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(null)
          onChange(optionValue || null)
        }}
      >
        <Option value="" text={none}>
          {none}
        </Option>
        {shown.slice(0, 100).map(({ id, title, name }) => (
          <Option key={id} value={id} text={title}>
            {`${title} (${name})`}
          </Option>
        ))}
      </Combobox>
    </Field>
  )
}
