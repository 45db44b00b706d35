import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { exportedFormatWords } from '../../../../shared/lists/exported.ts'
import { shortInstantWords } from '../../../../shared/rules/instant-words.ts'
import { Failure, Loading, useAnswer } from '../../../ui/index.ts'

const useStyles = makeStyles({
  pane: { padding: tokens.spacingHorizontalL, overflowY: 'auto', flex: '1 1 0', minHeight: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  hash: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** The log of what left Revisit: which file, when, by whom, with which marking, and its fingerprint. */
export const ExportsPane = ({ id }: { readonly id: string }) => {
  const styles = useStyles()
  const { data, error, refetch } = useAnswer('reports.exports', { id })
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading label="Reading the log" />
  return (
    <div className={styles.pane}>
      {data.rows.length === 0 && (
        <Text className={styles.quiet}>
          Nothing has left Revisit yet. Each file is kept in this log for good, with its fingerprint, by which
          a copy can be told from a changed one.
        </Text>
      )}
      <ol className={styles.list} aria-label="Exports">
        {data.rows.map((row) => (
          <li key={row.id} className={styles.item}>
            <Text block weight="semibold">
              {exportedFormatWords[row.format]}, {shortInstantWords(row.at)}
            </Text>
            <Text block>{row.file}</Text>
            <Text block className={styles.quiet}>
              {[
                row.who === '' ? 'By nobody named' : `By ${row.who}`,
                row.version === null ? null : `version ${row.version}`,
                row.marking ?? 'no marking',
              ]
                .filter((words) => words !== null)
                .join(' · ')}
            </Text>
            {row.leftOut !== null && <Text block>{row.leftOut}</Text>}
            <Text block className={styles.hash}>
              SHA-256 {row.sha256}
            </Text>
          </li>
        ))}
      </ol>
    </div>
  )
}
