import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import type { ReportTemplate } from '../../../../shared/model/report-template.ts'
import { labelOf } from '../../../../shared/rules/report/template-label.ts'
import { PartList } from './part-list.tsx'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    overflowY: 'auto',
    flex: '1 1 0',
    minHeight: 0,
  },
  checks: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
})

/** What is changed in a template: how it is called, its titles, its parts. */
export const TemplateForm = ({
  template,
  onChange,
}: {
  readonly template: ReportTemplate
  readonly onChange: (template: ReportTemplate) => void
}) => {
  const styles = useStyles()
  const put = (part: Partial<ReportTemplate>) => onChange({ ...template, ...part })
  const { titleOfAll, ...rest } = template
  return (
    <div className={styles.form}>
      <Field label="What it is called" required>
        <Input
          value={template.label ?? labelOf(template)}
          maxLength={80}
          onChange={(_, { value }) => put({ label: value })}
        />
      </Field>
      <Field label="Title of the report" required hint="{review} is the title of the review.">
        <Input value={template.title} maxLength={300} onChange={(_, { value }) => put({ title: value })} />
      </Field>
      {!template.ofReview && (
        <Field label="Title where it is on all the tracker" hint="Left empty: the same.">
          <Input
            value={titleOfAll ?? ''}
            maxLength={300}
            onChange={(_, { value }) => onChange(value === '' ? rest : { ...rest, titleOfAll: value })}
          />
        </Field>
      )}
      <div className={styles.checks}>
        <Checkbox
          label="Always on one review"
          checked={template.ofReview}
          onChange={(_, { checked }) => put({ ofReview: checked === true })}
        />
        <Checkbox
          label="Wide pages"
          checked={template.landscape === true}
          onChange={(_, { checked }) => put({ landscape: checked === true })}
        />
        <Checkbox
          label="“DRAFT” on each page at first"
          checked={template.draft === true}
          onChange={(_, { checked }) => put({ draft: checked === true })}
        />
      </div>
      <PartList parts={template.parts} onChange={(parts) => put({ parts: [...parts] })} />
    </div>
  )
}
