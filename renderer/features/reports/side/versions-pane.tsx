import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ReportVersion } from '../../../../shared/model/report-draft.ts'
import { counted } from '../../../../shared/rules/counted.ts'
import { shortInstantWords } from '../../../../shared/rules/instant-words.ts'
import { Failure, Loading, useAct, useAnswer } from '../../../ui/index.ts'
import { savesOf } from '../editor/use-saved-text.ts'
import { VersionCompare } from './version-compare.tsx'

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    overflowY: 'auto',
    flex: '1 1 0',
    minHeight: 0,
  },
  keep: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  name: { flex: '1 1 160px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const nameOf = ({ name, at }: ReportVersion): string => name ?? `As it was, ${shortInstantWords(at)}`

/** What was kept of a report, by name or by the clock; compared with what stands now, and gone back to. */
export const VersionsPane = ({
  id,
  frozen,
  onBack,
}: {
  readonly id: string
  readonly frozen: boolean
  readonly onBack: () => void
}) => {
  const styles = useStyles()
  const [name, setName] = useState('')
  const [compared, setCompared] = useState<ReportVersion | null>(null)
  const versions = useAnswer('reports.versions', { id })
  const keep = useAct('reports.keepVersion', { said: 'Kept this version.', onDone: () => setName('') })
  const restore = useAct('reports.restore', {
    said: 'Went back to that version. What stood before is kept as “Before going back”.',
    onDone: onBack,
  })
  if (versions.error !== null)
    return <Failure error={versions.error} onRetry={() => void versions.refetch()} />
  if (versions.data === undefined) return <Loading label="Looking for versions" />
  if (compared !== null)
    return (
      <VersionCompare id={id} version={compared} name={nameOf(compared)} onClose={() => setCompared(null)} />
    )
  return (
    <div className={styles.pane}>
      {!frozen && (
        <form
          className={styles.keep}
          onSubmit={(event) => {
            event.preventDefault()
            const named = name.trim()
            if (named !== '') void savesOf(id).then(() => keep.mutate({ id, name: named }))
          }}
        >
          <Field label="Keep it as it stands, named" className={styles.name}>
            <Input
              value={name}
              maxLength={80}
              placeholder="Before the panel"
              onChange={(_, { value }) => setName(value)}
            />
          </Field>
          <Button type="submit" disabled={name.trim() === ''}>
            Keep
          </Button>
        </form>
      )}
      {versions.data.rows.length === 0 && (
        <Text className={styles.quiet}>
          No version yet. Every ten minutes of writing, what was there before is kept by itself.
        </Text>
      )}
      <ol className={styles.list} aria-label="Versions">
        {versions.data.rows.map((version) => (
          <li key={version.id} className={styles.item}>
            <Text block weight="semibold">
              {nameOf(version)}
            </Text>
            <Text block className={styles.quiet}>
              {[
                version.name === null ? null : shortInstantWords(version.at),
                version.who,
                counted(version.words, 'word'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            <div className={styles.acts}>
              <Button
                size="small"
                aria-label={`Compare with ${nameOf(version)}`}
                onClick={() => void savesOf(id).then(() => setCompared(version))}
              >
                Compare
              </Button>
              {!frozen && (
                <Button
                  size="small"
                  aria-label={`Go back to it: ${nameOf(version)}`}
                  onClick={() => void savesOf(id).then(() => restore.mutate({ id, versionId: version.id }))}
                >
                  Go back to it
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
