import { Dropdown, Field, Option, OptionGroup } from '@fluentui/react-components'
import type { AnswerOf } from '../../../shared/contract.ts'
import { type Template, templates } from '../../../shared/model/report.ts'
import { templateNames } from '../../../shared/rules/report/template-names.ts'
import { useEntryStyles } from '../../ui/index.ts'
import { templateUses } from './template-words.ts'

type OwnTemplate = AnswerOf<'templates.list'>['rows'][number]

/** Which template a report begins from: one of Revisit's, or one of the council's own. */
export const TemplateChoice = ({
  template,
  own,
  council,
  onChange,
}: {
  readonly template: Template
  readonly own: OwnTemplate | null
  readonly council: readonly OwnTemplate[]
  readonly onChange: (chosen: { readonly template: Template; readonly own: string | null }) => void
}) => {
  const styles = useEntryStyles()
  const ours = templates.map((one) => (
    <Option key={one} value={one}>
      {templateNames[one]}
    </Option>
  ))
  return (
    <Field
      label="Template"
      required
      hint={own === null ? templateUses[template] : 'One of our own: see “Templates”.'}
    >
      <Dropdown
        className={styles.control}
        value={own?.label ?? templateNames[template]}
        selectedOptions={[own?.id ?? template]}
        onOptionSelect={(_, { optionValue }) => {
          const builtIn = templates.find((one) => one === optionValue)
          if (builtIn !== undefined) onChange({ template: builtIn, own: null })
          else if (optionValue !== undefined) onChange({ template: 'scrutiny-report', own: optionValue })
        }}
      >
        {council.length === 0 ? (
          ours
        ) : (
          <>
            <OptionGroup label="Our own">
              {council.map(({ id, label }) => (
                <Option key={id} value={id}>
                  {label}
                </Option>
              ))}
            </OptionGroup>
            <OptionGroup label="Revisit’s">{ours}</OptionGroup>
          </>
        )}
      </Dropdown>
    </Field>
  )
}
