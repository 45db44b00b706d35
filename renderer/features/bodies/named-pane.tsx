import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { BuildingPeople24Regular, DeleteRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { kinWords } from '../../../shared/lists/named.ts'
import type { Body, NamedNoun, Role } from '../../../shared/model/body.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { EmptyState, EntryForm, Failure, hrefOf, Loading, useEvery } from '../../ui/index.ts'
import { NamedFields, type Names, namesIn } from './named-fields.tsx'
import { SuccessionSection } from './succession-section.tsx'
import { useNamedActs } from './use-named-acts.ts'

const useStyles = makeStyles({
  pane: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    outlineStyle: 'none',
    padding: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  title: { flex: '1 1 0', minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** One body or role: its names, what came before it and what it became. */
export const NamedPane = ({
  noun,
  id,
  onGone,
}: {
  readonly noun: NamedNoun
  readonly id: string
  readonly onGone: () => void
}) => {
  const bodies = useEvery(noun === 'body' ? 'bodies.list' : 'roles.list', {})
  if (bodies.error !== null) return <Failure error={bodies.error} onRetry={bodies.retry} />
  if (bodies.rows === undefined) return <Loading label="Opening it" />
  const all: readonly (Body | Role)[] = bodies.rows
  const named = all.find((one) => one.id === id)
  if (named === undefined)
    return (
      <EmptyState icon={<BuildingPeople24Regular fontSize={32} />} title="It is not in the list any more">
        It may have been removed: undo brings it back.
      </EmptyState>
    )
  return (
    <Opened
      key={JSON.stringify([named.name, named.aliases])}
      noun={noun}
      named={named}
      all={all}
      onGone={onGone}
    />
  )
}

const Opened = ({
  noun,
  named,
  all,
  onGone,
}: {
  readonly noun: NamedNoun
  readonly named: Body | Role
  readonly all: readonly (Body | Role)[]
  readonly onGone: () => void
}) => {
  const styles = useStyles()
  const first: Names = {
    name: named.name,
    aliases: named.aliases.join('\n'),
    kind: 'kind' in named ? named.kind : null,
  }
  const [editing, setEditing] = useState(false)
  const [value, setValue] = useState(first)
  const acts = useNamedActs(noun, { onSaved: () => setEditing(false), onGone })
  const close = () => {
    setValue(first)
    setEditing(false)
  }
  return (
    <article className={styles.pane} tabIndex={-1} data-pane aria-label={named.name}>
      <div className={styles.head}>
        <Text as="h2" weight="semibold" size={500} className={styles.title}>
          {named.name}
        </Text>
        {!editing && <Button onClick={() => setEditing(true)}>Edit names</Button>}
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={`Remove ${named.name}`}
          onClick={() => acts.remove.mutate({ id: named.id })}
        />
      </div>
      {editing ? (
        <EntryForm
          label={noun === 'body' ? 'Names of the body' : 'Names of the role'}
          act="Save"
          fits={value.name.trim() !== ''}
          pending={acts.saving.isPending}
          error={acts.saving.error}
          onSave={() =>
            acts.save({
              id: named.id,
              name: value.name,
              aliases: namesIn(value.aliases),
              kind: value.kind,
            })
          }
          onClose={close}
        >
          <NamedFields noun={noun} value={value} onChange={setValue} />
        </EntryForm>
      ) : (
        <Text className={styles.quiet}>
          {named.aliases.length === 0 ? 'No other names.' : `Also called ${named.aliases.join(', ')}.`}
        </Text>
      )}
      <Text>
        <Link href={hrefOf({ section: 'recommendations', query: { [noun]: named.id } })}>
          {counted(named.recommendations, 'recommendation')}
        </Link>
        {named.predecessors.length > 0 &&
          `, those of ${named.predecessors.map(kinWords).join(' and ')} among them`}
      </Text>
      <SuccessionSection noun={noun} named={named} all={all} acts={acts} />
    </article>
  )
}
