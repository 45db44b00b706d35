import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { WayBack } from '../../../shared/model/workspace.ts'
import { Failure, Loading, useAnswer } from '../../ui/index.ts'
import { GoBackDialog } from './go-back-dialog.tsx'
import { wayNames } from './way-names.ts'
import { sizeWords, wayWords } from './way-words.ts'

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    width: '100%',
  },
  head: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '72ch' },
  ways: { listStyle: 'none', margin: 0, padding: 0, width: '100%' },
  way: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  day: { minWidth: '17em' },
  kind: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
})

/** The backups of this workspace, and the way back to each. */
export const WaysBack = () => {
  const styles = useStyles()
  const { data, error, refetch } = useAnswer('workspace.waysBack', {})
  const [chosen, setChosen] = useState<WayBack | null>(null)
  const names = wayNames(data?.rows ?? [])
  return (
    <section className={styles.part} aria-label="Going back to a backup">
      <Text as="h3" weight="semibold" size={400} className={styles.head}>
        Going back
      </Text>
      <Text className={styles.quiet}>
        A single mistake is undone with Ctrl+Z. A backup brings the whole workspace back to how it was; how it
        is now is kept, and stands here then.
      </Text>
      {error !== null ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Loading label="Looking for backups" />
      ) : data.rows.length === 0 ? (
        <Text>There is nothing to go back to yet: the first backup is made with “Back up now”.</Text>
      ) : (
        <ul className={styles.ways}>
          {data.rows.map((way) => (
            <li key={way.file} className={styles.way}>
              <Text className={styles.day}>{names.get(way.file)}</Text>
              <Text size={200} className={styles.kind}>
                {wayWords[way.kind]}, {sizeWords(way.size)}
              </Text>
              <Button
                size="small"
                aria-label={`Go back to ${names.get(way.file)}, ${wayWords[way.kind]}`}
                onClick={() => setChosen(way)}
              >
                Go back…
              </Button>
            </li>
          ))}
        </ul>
      )}
      {chosen !== null && (
        <GoBackDialog
          file={chosen.file}
          name={names.get(chosen.file) ?? ''}
          onClose={() => setChosen(null)}
        />
      )}
    </section>
  )
}
