import { Field, Input, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import type { ReviewDetail } from '../../../shared/model/review.ts'
import { BodyField, EntryForm, orNull, StatedDateField, useAct, useEntryStyles } from '../../ui/index.ts'
import { PaperField } from './paper-field.tsx'

/** What a review is: its name, scope, panel's chair, officer, report and the day of its response. */
export const ReviewForm = ({
  review,
  onClose,
}: {
  readonly review: ReviewDetail
  readonly onClose: () => void
}) => {
  const styles = useEntryStyles()
  const [value, setValue] = useState({
    title: review.title,
    reference: review.reference,
    bodyId: review.bodyId,
    scope: review.scope ?? '',
    chair: review.chair ?? '',
    leadOfficer: review.leadOfficer ?? '',
    reportDate: review.reportDate,
    reportId: review.report?.paperId ?? null,
    responseDue: review.responseDue,
  })
  const [fits, setFits] = useState({ reportDate: true, responseDue: true })
  const edit = useAct('reviews.edit', {
    said: 'Saved the review.',
    undoable: true,
    failuresShown: true,
    onDone: onClose,
  })
  const put = (part: Partial<typeof value>) => setValue((now) => ({ ...now, ...part }))
  return (
    <EntryForm
      label="The review"
      act="Save"
      fits={value.title.trim() !== '' && value.reference.trim() !== '' && fits.reportDate && fits.responseDue}
      pending={edit.isPending}
      error={edit.error}
      onSave={() =>
        edit.mutate({
          ...value,
          id: review.id,
          scope: orNull(value.scope),
          chair: orNull(value.chair),
          leadOfficer: orNull(value.leadOfficer),
        })
      }
      onClose={onClose}
    >
      <div className={styles.pair}>
        <Field label="Title" required>
          <Input value={value.title} onChange={(_, { value: title }) => put({ title })} />
        </Field>
        <Field label="Reference" required>
          <Input value={value.reference} onChange={(_, { value: reference }) => put({ reference })} />
        </Field>
        <BodyField none="None named" value={value.bodyId} onChange={(bodyId) => put({ bodyId })} />
      </div>
      <Field label="Scope">
        <Textarea rows={3} value={value.scope} onChange={(_, { value: scope }) => put({ scope })} />
      </Field>
      <div className={styles.pair}>
        <Field label="Chair">
          <Input value={value.chair} onChange={(_, { value: chair }) => put({ chair })} />
        </Field>
        <Field label="Lead officer">
          <Input value={value.leadOfficer} onChange={(_, { value: leadOfficer }) => put({ leadOfficer })} />
        </Field>
      </div>
      <div className={styles.pair}>
        <PaperField label="Report" value={value.reportId} onChange={(reportId) => put({ reportId })} />
        <StatedDateField
          label="Report of"
          value={value.reportDate}
          onChange={(reportDate) => put({ reportDate })}
          onValid={(reportDate) => setFits((now) => ({ ...now, reportDate }))}
        />
        <StatedDateField
          label="Response due"
          wholeDay
          value={value.responseDue}
          onChange={(responseDue) => put({ responseDue })}
          onValid={(responseDue) => setFits((now) => ({ ...now, responseDue }))}
        />
      </div>
    </EntryForm>
  )
}
