import { Button, Field, Input, Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { type ComponentType, type ReactNode, useState } from 'react'
import type { ReviewDetail } from '../../../shared/model/review.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { EntryForm, hrefOf, orNull, PaneSection, StatedDateField, useAct } from '../../ui/index.ts'
import { PaperField } from './paper-field.tsx'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    alignItems: 'start',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

type From = 'members' | 'evidence' | 'sentTo'

/** Who is on the panel, what it took as evidence, and whom the report went to. */
export const ListsSection = ({ review }: { readonly review: ReviewDetail }) => {
  const styles = useStyles()
  return (
    <div className={styles.columns}>
      <Listed
        title="Panel"
        from="members"
        none="No member named yet."
        act="Add a member"
        rows={review.members.map(({ id, name, capacity }) => ({
          id,
          name,
          words: capacity === null ? name : `${name}, ${capacity}`,
        }))}
        reviewId={review.id}
        Form={MemberForm}
      />
      <Listed
        title="Evidence"
        from="evidence"
        none="No paper yet."
        act="Add a paper"
        rows={review.evidence.map(({ id, paperId, title }) => ({
          id,
          name: title,
          words: <Link href={hrefOf({ section: 'papers', id: paperId })}>{title}</Link>,
        }))}
        reviewId={review.id}
        Form={EvidenceForm}
      />
      <Listed
        title="Sent to"
        from="sentTo"
        none="Sent to nobody yet."
        act="Add a recipient"
        rows={review.sentTo.map(({ id, name, sentOn }) => ({
          id,
          name,
          words: sentOn === null ? name : `${name}, ${statedDateWords(sentOn)}`,
        }))}
        reviewId={review.id}
        Form={SentToForm}
      />
    </div>
  )
}

type Row = { readonly id: string; readonly name: string; readonly words: ReactNode }

const Listed = (props: {
  readonly title: string
  readonly from: From
  readonly none: string
  readonly act: string
  readonly rows: readonly Row[]
  readonly reviewId: string
  readonly Form: ComponentType<FormProps>
}) => {
  const { title, from, none, act, rows, reviewId, Form } = props
  const styles = useStyles()
  const [adding, setAdding] = useState(false)
  const off = useAct('reviews.takeOff', { said: 'Took it off the list.', undoable: true })
  return (
    <PaneSection title={title} act={!adding && <Button onClick={() => setAdding(true)}>{act}</Button>}>
      {adding && <Form id={reviewId} onClose={() => setAdding(false)} />}
      {rows.length === 0 && <Text className={styles.quiet}>{none}</Text>}
      <ul className={styles.list}>
        {rows.map(({ id, name, words }) => (
          <li key={id} className={styles.line}>
            <span className={styles.words}>{words}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={`Take off: ${name}`}
              onClick={() => off.mutate({ from, id })}
            />
          </li>
        ))}
      </ul>
    </PaneSection>
  )
}

type FormProps = { readonly id: string; readonly onClose: () => void }

const MemberForm = ({ id, onClose }: FormProps) => {
  const [name, setName] = useState('')
  const [capacity, setCapacity] = useState('')
  const add = useAct('reviews.addMember', { undoable: true, failuresShown: true, onDone: onClose })
  return (
    <EntryForm
      label="New member"
      act="Add"
      fits={name.trim() !== ''}
      pending={add.isPending}
      error={add.error}
      onSave={() => add.mutate({ id, name, capacity: orNull(capacity) })}
      onClose={onClose}
    >
      <Field label="Name" required>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label="As" hint="For example: vice-chair, co-opted">
        <Input value={capacity} onChange={(_, { value }) => setCapacity(value)} />
      </Field>
    </EntryForm>
  )
}

const EvidenceForm = ({ id, onClose }: FormProps) => {
  const [paperId, setPaperId] = useState<string | null>(null)
  const add = useAct('reviews.addEvidence', { undoable: true, failuresShown: true, onDone: onClose })
  return (
    <EntryForm
      label="New evidence"
      act="Add"
      fits={paperId !== null}
      pending={add.isPending}
      error={add.error}
      onSave={() => paperId !== null && add.mutate({ id, paperId })}
      onClose={onClose}
    >
      <PaperField label="Paper" value={paperId} onChange={setPaperId} />
    </EntryForm>
  )
}

const SentToForm = ({ id, onClose }: FormProps) => {
  const [name, setName] = useState('')
  const [sentOn, setSentOn] = useState<string | null>(null)
  const [fits, setFits] = useState(true)
  const add = useAct('reviews.addSentTo', { undoable: true, failuresShown: true, onDone: onClose })
  return (
    <EntryForm
      label="New recipient"
      act="Add"
      fits={name.trim() !== '' && fits}
      pending={add.isPending}
      error={add.error}
      onSave={() => add.mutate({ id, name, sentOn })}
      onClose={onClose}
    >
      <Field label="Body or person" required>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <StatedDateField label="Sent on" wholeDay value={sentOn} onChange={setSentOn} onValid={setFits} />
    </EntryForm>
  )
}
