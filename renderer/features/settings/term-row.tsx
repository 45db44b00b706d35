import { Badge, Button, Field, Input, Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Term } from '../../../shared/model/term.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { hrefOf, reasonOf, useAct } from '../../ui/index.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: '1 1 112px', minWidth: 0, overflowWrap: 'anywhere' },
  form: { flex: '1 1 200px', display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 0' },
  // Together at the end of the line, or under the name as a whole.
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginInlineStart: 'auto',
  },
  arrows: { display: 'flex', flexWrap: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

const Renaming = ({ term, onClose }: { readonly term: Term; readonly onClose: () => void }) => {
  const styles = useStyles()
  const [name, setName] = useState(term.name)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.select(), [])
  const edit = useAct('council.editTerm', {
    said: 'Renamed it everywhere.',
    undoable: true,
    failuresShown: true,
    onDone: onClose,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === term.name) onClose()
    else if (name.trim() !== '') edit.mutate({ id: term.id, name: name.trim() })
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      <Field
        className={styles.field}
        validationState={edit.error === null ? 'none' : 'error'}
        validationMessage={edit.error === null ? null : reasonOf(edit.error).message}
      >
        <Input
          aria-label={`New name of ${term.name}`}
          value={name}
          maxLength={200}
          onChange={(_, { value }) => setName(value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose()
          }}
        />
      </Field>
      <Button type="submit" disabled={name.trim() === ''}>
        Save
      </Button>
      <Button onClick={onClose}>Cancel</Button>
    </form>
  )
}

/** One entry of a list: its name, how much it is used, and what can be done with it. */
export const TermRow = ({
  term,
  onUp,
  onDown,
}: {
  readonly term: Term & { readonly used: number }
  /** null: it is the first. */
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
}) => {
  const styles = useStyles()
  const { id, name, retired, used, kind } = term
  const [renaming, setRenaming] = useState(false)
  const edit = useAct('council.editTerm', {
    said: (_, payload) => (payload.retired === true ? `Retired “${name}”.` : `“${name}” is in use again.`),
    undoable: true,
  })
  const remove = useAct('council.removeTerm', { said: `Removed “${name}”.`, undoable: true })
  return (
    <li className={styles.row}>
      {renaming ? (
        <Renaming term={term} onClose={() => setRenaming(false)} />
      ) : (
        <>
          <Text className={styles.name}>
            {name}{' '}
            {retired && (
              <Badge appearance="outline" color="informative">
                Retired
              </Badge>
            )}
          </Text>
          <span className={styles.acts}>
            {used === 0 ? (
              <Text size={200} className={styles.quiet}>
                Not used
              </Text>
            ) : (
              <Link href={hrefOf({ section: 'recommendations', query: { [kind]: id } })}>
                {counted(used, 'recommendation')}
              </Link>
            )}
            <Button size="small" aria-label={`Rename ${name}`} onClick={() => setRenaming(true)}>
              Rename
            </Button>
            <Button
              size="small"
              aria-label={retired ? `Use again: ${name}` : `Retire ${name}`}
              onClick={() => edit.mutate({ id, retired: !retired })}
            >
              {retired ? 'Use again' : 'Retire'}
            </Button>
            {used === 0 && (
              <Button size="small" aria-label={`Remove ${name}`} onClick={() => remove.mutate({ id })}>
                Remove
              </Button>
            )}
            <span className={styles.arrows}>
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowUpRegular />}
                aria-label={`Move ${name} up`}
                disabledFocusable={onUp === null}
                onClick={() => onUp?.()}
              />
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowDownRegular />}
                aria-label={`Move ${name} down`}
                disabledFocusable={onDown === null}
                onClick={() => onDown?.()}
              />
            </span>
          </span>
        </>
      )}
    </li>
  )
}
