import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { NamedNoun } from '../../../shared/model/body.ts'
import { EntryForm } from '../../ui/index.ts'
import { NamedFields, type Names, namesIn } from './named-fields.tsx'
import { useNamedActs } from './use-named-acts.ts'

const useStyles = makeStyles({ pane: { overflowY: 'auto', padding: tokens.spacingHorizontalXL } })

/** A body or role that no paper has named yet. */
export const NewNamed = ({
  noun,
  onDone,
}: {
  readonly noun: NamedNoun
  readonly onDone: (id: string | null) => void
}) => {
  const styles = useStyles()
  const [value, setValue] = useState<Names>({ name: '', aliases: '', kind: null })
  const { save, saving } = useNamedActs(noun, { onSaved: onDone })
  return (
    <div className={styles.pane} tabIndex={-1}>
      <EntryForm
        label={noun === 'body' ? 'New body' : 'New role'}
        act="Save"
        fits={value.name.trim() !== ''}
        pending={saving.isPending}
        error={saving.error}
        onSave={() => save({ id: null, name: value.name, aliases: namesIn(value.aliases), kind: value.kind })}
        onClose={() => onDone(null)}
      >
        <NamedFields noun={noun} value={value} onChange={setValue} />
      </EntryForm>
    </div>
  )
}
