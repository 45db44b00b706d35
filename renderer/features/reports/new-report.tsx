import { Dropdown, Field, Input, Option } from '@fluentui/react-components'
import { useState } from 'react'
import { type Template, trackerColumns, type TrackerColumns } from '../../../shared/model/report.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import {
  BodyField,
  ChoiceField,
  EntryForm,
  navigate,
  orNull,
  StatedDateField,
  useAct,
  useAnswer,
  useDraft,
  useEntryStyles,
  useEvery,
} from '../../ui/index.ts'
import { PaperChoice } from './paper-choice.tsx'
import { TemplateChoice } from './template-choice.tsx'
import { columnWords, ofOneReview, takesPaper } from './template-words.ts'

interface Typed {
  readonly template: Template
  /** The council's own instead, by id. */
  readonly own: string | null
  readonly reviewId: string | null
  readonly roundId: string | null
  readonly columns: TrackerColumns | null
  readonly bodyId: string | null
  readonly from: string | null
  readonly to: string | null
  readonly title: string
  /** The paper whose words it begins with. */
  readonly paperId: string | null
}

const first: Typed = {
  template: 'scrutiny-report',
  own: null,
  reviewId: null,
  roundId: null,
  columns: null,
  bodyId: null,
  from: null,
  to: null,
  title: '',
  paperId: null,
}

/** Begins a report: which template, and what it is on. */
export const NewReport = ({ onClose }: { readonly onClose: () => void }) => {
  const styles = useEntryStyles()
  const draft = useDraft<Typed>('report:new', first)
  const [fits, setFits] = useState({ from: true, to: true })
  const reviews = useEvery('reviews.list', {}).rows ?? []
  const council = useEvery('templates.list', {}).rows ?? []
  const { value } = draft
  const rounds =
    useAnswer('reviews.get', { id: value.reviewId ?? '' }, { enabled: value.reviewId !== null }).data
      ?.rounds ?? []
  const create = useAct('reports.create', {
    said: 'Began the report.',
    undoable: true,
    failuresShown: true,
    onDone: ({ id }) => {
      draft.discard()
      navigate({ section: 'reports', id })
    },
  })
  if (!draft.ready) return null
  const put = (part: Partial<Typed>) => draft.set({ ...value, ...part })
  const { template, reviewId, paperId } = value
  const own = council.find(({ id }) => id === value.own) ?? null
  const onOne = own?.ofReview ?? ofOneReview.includes(template)
  const mayTakePaper = own !== null || takesPaper(template)
  const isA = (one: Template) => own === null && template === one
  const review = reviews.find(({ id }) => id === reviewId)
  const save = () =>
    create.mutate({
      ...value,
      title: orNull(value.title),
      own: own?.id ?? null,
      roundId: isA('revisit') ? value.roundId : null,
      paperId: mayTakePaper ? paperId : null,
      columns: isA('tracker') ? (value.columns ?? 'nine') : null,
      ...(onOne ? { bodyId: null, from: null, to: null } : {}),
    })
  return (
    <EntryForm
      label="New report"
      act="Begin the report"
      fits={(!onOne || review !== undefined || (mayTakePaper && paperId !== null)) && fits.from && fits.to}
      pending={create.isPending}
      error={create.error}
      restored={draft.restored}
      onSave={save}
      onClose={onClose}
      onDiscard={() => {
        draft.discard()
        onClose()
      }}
    >
      <TemplateChoice template={template} own={own} council={council} onChange={(next) => put(next)} />
      {mayTakePaper && <PaperChoice value={paperId} onChange={(next) => put({ paperId: next })} />}
      <div className={styles.pair}>
        <Field label="Review" required={onOne && !(mayTakePaper && paperId !== null)}>
          <Dropdown
            className={styles.control}
            placeholder="Choose a review"
            value={review?.title ?? (onOne ? '' : 'All the tracker')}
            selectedOptions={[reviewId ?? '']}
            onOptionSelect={(_, { optionValue }) => put({ reviewId: optionValue || null, roundId: null })}
          >
            {!onOne && (
              <Option value="" text="All the tracker">
                All the tracker
              </Option>
            )}
            {reviews.map(({ id, title, reference }) => (
              <Option key={id} value={id} text={title}>
                {`${title} (${reference})`}
              </Option>
            ))}
          </Dropdown>
        </Field>
        {isA('revisit') && rounds.length > 0 && (
          <Field label="Round">
            <Dropdown
              className={styles.control}
              value={
                rounds.flatMap(({ id, day }) => (id === value.roundId ? [statedDateWords(day)] : []))[0] ??
                'All commentary so far'
              }
              selectedOptions={[value.roundId ?? '']}
              onOptionSelect={(_, { optionValue }) => put({ roundId: optionValue || null })}
            >
              <Option value="" text="All commentary so far">
                All commentary so far
              </Option>
              {rounds.map(({ id, day, frozen }) => (
                <Option key={id} value={id} text={statedDateWords(day)}>
                  {`Round of ${statedDateWords(day)}${frozen === null ? ' (open)' : ''}`}
                </Option>
              ))}
            </Dropdown>
          </Field>
        )}
        {isA('tracker') && (
          <ChoiceField
            label="Columns"
            words={columnWords}
            value={value.columns ?? trackerColumns[0]}
            onChange={(columns) => put({ columns })}
          />
        )}
        {!onOne && (
          <>
            <BodyField none="Every body" value={value.bodyId} onChange={(bodyId) => put({ bodyId })} />
            <StatedDateField
              label="Made from"
              wholeDay
              value={value.from}
              onChange={(from) => put({ from })}
              onValid={(from) => setFits((now) => ({ ...now, from }))}
            />
            <StatedDateField
              label="Made until"
              wholeDay
              value={value.to}
              onChange={(to) => put({ to })}
              onValid={(to) => setFits((now) => ({ ...now, to }))}
            />
          </>
        )}
      </div>
      <Field label="Title" hint="Left empty: as the template has it.">
        <Input value={value.title} maxLength={300} onChange={(_, { value: title }) => put({ title })} />
      </Field>
    </EntryForm>
  )
}
