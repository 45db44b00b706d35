import { Button, Field, Input, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { Term, TermKind } from '../../../shared/model/term.ts'
import { reasonOf, useAct } from '../../ui/index.ts'
import { TermRow } from './term-row.tsx'

const headings: Readonly<Record<TermKind, string>> = {
  directorate: 'Directorates',
  ward: 'Wards',
  theme: 'Themes',
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  add: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalS },
  // As low as the field's input, whose label stands over it.
  act: { marginTop: '24px' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

const Adding = ({ kind }: { readonly kind: TermKind }) => {
  const styles = useStyles()
  const [name, setName] = useState('')
  const add = useAct('council.addTerm', {
    said: (_, payload) => `Added “${payload.name}”.`,
    undoable: true,
    failuresShown: true,
    onDone: () => setName(''),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') add.mutate({ kind, name: name.trim() })
  }
  return (
    <form className={styles.add} onSubmit={submit}>
      <Field
        label={`New ${kind}`}
        validationState={add.error === null ? 'none' : 'error'}
        validationMessage={add.error === null ? null : reasonOf(add.error).message}
      >
        <Input
          value={name}
          maxLength={200}
          onChange={(_, { value }) => {
            add.reset()
            setName(value)
          }}
        />
      </Field>
      <Button
        className={styles.act}
        type="submit"
        aria-label={`Add the ${kind}`}
        disabled={name.trim() === ''}
      >
        Add
      </Button>
    </form>
  )
}

/** One of the council's lists, in its order. */
export const TermList = ({
  kind,
  terms,
}: {
  readonly kind: TermKind
  readonly terms: readonly (Term & { readonly used: number })[]
}) => {
  const styles = useStyles()
  const order = useAct('council.orderTerms', { undoable: true })
  const move = (from: number, by: -1 | 1) => {
    const ids = terms.map(({ id }) => id)
    const [id] = ids.splice(from, 1)
    if (id !== undefined) ids.splice(from + by, 0, id)
    order.mutate({ kind, ids })
  }
  return (
    <section className={styles.list} aria-label={headings[kind]}>
      <Subtitle2 as="h3" className={styles.title}>
        {headings[kind]}
      </Subtitle2>
      {terms.length === 0 ? (
        <Text className={styles.quiet}>None yet.</Text>
      ) : (
        <ul className={styles.rows}>
          {terms.map((term, at) => (
            <TermRow
              key={term.id}
              term={term}
              onUp={at === 0 ? null : () => move(at, -1)}
              onDown={at === terms.length - 1 ? null : () => move(at, 1)}
            />
          ))}
        </ul>
      )}
      <Adding kind={kind} />
    </section>
  )
}
