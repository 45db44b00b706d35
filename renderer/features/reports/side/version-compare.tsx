import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { ReportVersion } from '../../../../shared/model/report-draft.ts'
import { counted } from '../../../../shared/rules/counted.ts'
import { Failure, Loading, useAnswer } from '../../../ui/index.ts'

const useStyles = makeStyles({
  pane: { padding: tokens.spacingHorizontalL, overflowY: 'auto', flex: '1 1 0', minHeight: 0 },
  line: { margin: `${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
  gone: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  new: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: 'underline',
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** What was written since a version: words that went struck through, words that came underlined. */
export const VersionCompare = ({
  id,
  version,
  name,
  onClose,
}: {
  readonly id: string
  readonly version: ReportVersion
  readonly name: string
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  const { data, error, refetch } = useAnswer('reports.compare', { id, from: version.id, to: null })
  // The button that was pressed went with the list, and with it the focus.
  const pane = useRef<HTMLDivElement>(null)
  const isThere = data !== undefined
  useEffect(() => {
    if (isThere && document.activeElement === document.body) pane.current?.querySelector('button')?.focus()
  }, [isThere])
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading label="Comparing" />
  const changed = data.lines.filter((line) => line.some(({ kind }) => kind !== 'same'))
  return (
    <div className={styles.pane} ref={pane}>
      <Button size="small" onClick={onClose}>
        All versions
      </Button>
      <Text as="h2" block weight="semibold">
        Since “{name}”: {counted(data.added, 'word')} added, {counted(data.removed, 'word')} removed
      </Text>
      <Text block className={styles.quiet}>
        Paragraphs that stayed are left out.
      </Text>
      {changed.map((line, place) => (
        <p key={place} className={styles.line}>
          {line.map(({ kind, words }, at) =>
            kind === 'same' ? (
              `${words} `
            ) : kind === 'gone' ? (
              <del key={at} className={styles.gone}>
                {words}{' '}
              </del>
            ) : (
              <ins key={at} className={styles.new}>
                {words}{' '}
              </ins>
            ),
          )}
        </p>
      ))}
    </div>
  )
}
