import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { WorkspaceState } from '../../../shared/model/workspace.ts'
import { instantWords } from '../../../shared/rules/instant-words.ts'
import { useAct } from '../../ui/index.ts'

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  name: { margin: 0 },
  folder: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** The folder that each backup is copied to as well, so that it outlives this computer. */
export const SecondPlace = ({ place }: { readonly place: WorkspaceState['secondPlace'] }) => {
  const styles = useStyles()
  const choose = useAct('workspace.chooseSecondPlace')
  const leave = useAct('workspace.leaveSecondPlace', { said: 'Backups stay on this computer alone.' })
  return (
    <section className={styles.place} aria-label="Second place for backups">
      <Text as="h3" weight="semibold" size={400} className={styles.name}>
        A second place
      </Text>
      {place === null ? (
        <Text className={styles.quiet}>
          Backups are on this computer alone. A folder in OneDrive or on a network share outlives it: the
          papers are copied there too, and “Open a workspace…” on a new computer brings everything back from
          it.
        </Text>
      ) : (
        <>
          <Text className={styles.folder}>{place.folder}</Text>
          <Text className={styles.quiet}>
            {place.lastAt === null
              ? 'No backup has been copied there yet: the next one will be.'
              : `The last copy got there on ${instantWords(place.lastAt)}.`}
          </Text>
        </>
      )}
      <div className={styles.acts}>
        <Button disabledFocusable={choose.isPending} onClick={() => choose.mutate({})}>
          {place === null ? 'Choose a second place…' : 'Choose another place…'}
        </Button>
        {place !== null && (
          <Button disabledFocusable={leave.isPending} onClick={() => leave.mutate({})}>
            No second place
          </Button>
        )}
      </div>
    </section>
  )
}
