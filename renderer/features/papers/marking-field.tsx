import { Dropdown, Field, Option } from '@fluentui/react-components'
import type { Marking, Paper } from '../../../shared/model/paper.ts'
import { markingWords } from '../../../shared/lists/papers.ts'
import { exemptParagraphs } from '../../../shared/rules/exempt-paragraphs.ts'
import { useAct } from '../../ui/index.ts'

const choices: readonly { readonly key: string; readonly marking: Marking; readonly words: string }[] = [
  { key: 'public', marking: { level: 'public' }, words: markingWords({ level: 'public' }) },
  {
    key: 'official-sensitive',
    marking: { level: 'official-sensitive' },
    words: markingWords({ level: 'official-sensitive' }),
  },
  ...exemptParagraphs.map(([paragraph, words]) => {
    const marking = { level: 'exempt', paragraph } as const
    return { key: `exempt-${paragraph}`, marking, words: `${markingWords(marking)}: ${words}` }
  }),
]

/** How the paper may be handled; what is found in it goes with it. */
export const MarkingField = ({ paper: { id, marking } }: { readonly paper: Paper }) => {
  const set = useAct('papers.setMarking', { said: 'Marking changed.', undoable: true })
  const now = marking.level === 'exempt' ? `exempt-${marking.paragraph}` : marking.level
  return (
    <Field
      label="Marking"
      hint="What is found in this paper has the same marking. Reports for the public leave exempt items out."
    >
      <Dropdown
        value={choices.find(({ key }) => key === now)?.words ?? markingWords(marking)}
        selectedOptions={[now]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = choices.find(({ key }) => key === optionValue)
          if (chosen && chosen.key !== now) set.mutate({ id, marking: chosen.marking })
        }}
      >
        {choices.map(({ key, words }) => (
          <Option key={key} value={key}>
            {words}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}
