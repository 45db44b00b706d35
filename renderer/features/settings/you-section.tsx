import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { instantWords } from '../../../shared/rules/instant-words.ts'
import { Failure, Loading, useAct, useAnswer } from '../../ui/index.ts'
import { SecondPlace } from './second-place.tsx'
import { SettingsHead } from './settings-form.tsx'
import { WaysBack } from './ways-back.tsx'

const useStyles = makeStyles({
  parts: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalL,
    maxWidth: '760px',
  },
  name: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  hint: { flexBasis: '100%', color: tokens.colorNeutralForeground3 },
})

const NameForm = ({ user }: { readonly user: string }) => {
  const styles = useStyles()
  const [name, setName] = useState(user)
  const setUser = useAct('workspace.setUser', { said: ({ user: now }) => `You are working as ${now}.` })
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') setUser.mutate({ name: name.trim() })
  }
  return (
    <form className={styles.name} onSubmit={save} aria-label="Your name">
      <Field
        label="Your name"
        validationState={name.trim() === '' ? 'error' : 'none'}
        validationMessage={name.trim() === '' ? 'Type a name: history says who changed what.' : null}
      >
        <Input value={name} maxLength={120} autoComplete="off" onChange={(_, { value }) => setName(value)} />
      </Field>
      <Button type="submit" disabled={name.trim() === '' || name.trim() === user}>
        Save your name
      </Button>
      <Text size={200} className={styles.hint}>
        It stands in the history and on what you export.
      </Text>
    </form>
  )
}

/** Who is working here, and the backups of the workspace. */
export const YouSection = () => {
  const styles = useStyles()
  const state = useAnswer('workspace.state', {})
  const backup = useAct('workspace.backup', { said: ({ file }) => `Backed up to ${file}` })
  if (state.error !== null) return <Failure error={state.error} onRetry={() => void state.refetch()} />
  if (state.data === undefined) return <Loading label="Looking at the workspace" />
  const { user, lastBackupAt, folder } = state.data
  return (
    <div className={styles.parts}>
      <SettingsHead title="You and backups">
        This computer&apos;s own: it is not part of the council&apos;s settings.
      </SettingsHead>
      <NameForm key={user} user={user} />
      <Text>
        {lastBackupAt === null
          ? 'No backup of this workspace has been made yet.'
          : `Last backup: ${instantWords(lastBackupAt)}.`}{' '}
        One is made each day that Revisit is used, and the ten newest are kept
        {folder === null ? '' : ` in ${folder}`}.
      </Text>
      <Button disabledFocusable={backup.isPending} onClick={() => backup.mutate({})}>
        Back up now
      </Button>
      <SecondPlace place={state.data.secondPlace} />
      <WaysBack />
    </div>
  )
}
