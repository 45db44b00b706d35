import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useId, useState } from 'react'
import { kinWords } from '../../../shared/lists/named.ts'
import type { Body, Kin, NamedNoun, Role } from '../../../shared/model/body.ts'
import type { StatedDate } from '../../../shared/model/dates.ts'
import { sameName } from '../../../shared/rules/same-name.ts'
import { EntryForm, PaneSection, StatedDateField } from '../../ui/index.ts'
import type { useNamedActs } from './use-named-acts.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

type Acts = ReturnType<typeof useNamedActs>

/** What came before a body or role, and what it became. */
export const SuccessionSection = ({
  noun,
  named,
  all,
  acts,
}: {
  readonly noun: NamedNoun
  readonly named: Body | Role
  readonly all: readonly (Body | Role)[]
  readonly acts: Acts
}) => {
  const styles = useStyles()
  const [adding, setAdding] = useState(false)
  return (
    <PaneSection
      title="Before and after"
      act={!adding && <Button onClick={() => setAdding(true)}>Record what it became</Button>}
    >
      {adding && (
        <BecameForm noun={noun} named={named} all={all} acts={acts} onClose={() => setAdding(false)} />
      )}
      {named.predecessors.length + named.successors.length === 0 && (
        <Text className={styles.quiet}>It has had this place all along.</Text>
      )}
      <ul className={styles.list}>
        {named.predecessors.map((kin) => (
          <KinLine key={kin.successionId} words="Came after" kin={kin} acts={acts} />
        ))}
        {named.successors.map((kin) => (
          <KinLine key={kin.successionId} words="Became" kin={kin} acts={acts} />
        ))}
      </ul>
    </PaneSection>
  )
}

const KinLine = ({
  words,
  kin,
  acts,
}: {
  readonly words: string
  readonly kin: Kin
  readonly acts: Acts
}) => {
  const styles = useStyles()
  return (
    <li className={styles.line}>
      <span>
        {words} {kinWords(kin)}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={`Take away: ${words} ${kin.name}`}
        onClick={() => acts.removeSuccession.mutate({ id: kin.successionId })}
      />
    </li>
  )
}

const BecameForm = ({
  noun,
  named,
  all,
  acts,
  onClose,
}: {
  readonly noun: NamedNoun
  readonly named: Body | Role
  readonly all: readonly (Body | Role)[]
  readonly acts: Acts
  readonly onClose: () => void
}) => {
  const listId = useId()
  const [name, setName] = useState('')
  const [day, setDay] = useState<StatedDate | null>(null)
  const [dayFits, setDayFits] = useState(true)
  const others = all.filter(({ id }) => id !== named.id)
  const save = () => {
    const known = others.find((one) => sameName(one.name, name))
    const successor = known === undefined ? { name: name.trim() } : { id: known.id }
    acts.succeed.mutate({ id: named.id, successor, day }, { onSuccess: onClose })
  }
  return (
    <EntryForm
      label="What it became"
      act="Save"
      fits={name.trim() !== '' && dayFits}
      pending={acts.succeed.isPending}
      error={acts.succeed.error}
      onSave={save}
      onClose={onClose}
    >
      <Field
        label="Became"
        required
        hint={`One that is in the list, or the name of a new ${noun}. For a merger, record it for each that was merged.`}
      >
        <Input list={listId} value={name} autoComplete="off" onChange={(_, { value }) => setName(value)} />
      </Field>
      <datalist id={listId}>
        {others.map((one) => (
          <option key={one.id} value={one.name}>
            {one.name}
          </option>
        ))}
      </datalist>
      <StatedDateField label="On" value={day} onChange={setDay} onValid={setDayFits} />
    </EntryForm>
  )
}
