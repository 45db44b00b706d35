import { Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components'
import type { Paper } from '../../../shared/model/paper.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  page: { flex: 'none', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
})

/** Which paper is read, and where in it the reader is. */
export const PaperHeader = ({
  paper,
  page,
  headingLevel,
}: {
  readonly paper: Paper
  readonly page: number | null
  readonly headingLevel: 1 | 2
}) => {
  const styles = useStyles()
  const from = [paper.body, paper.meetingDate && statedDateWords(paper.meetingDate)]
    .filter(Boolean)
    .join(', ')
  return (
    <div className={styles.header}>
      <div className={styles.title}>
        <Subtitle2 as={headingLevel === 1 ? 'h1' : 'h2'} block className={styles.title} title={paper.title}>
          {paper.title}
        </Subtitle2>
        {from !== '' && <Caption1 className={styles.quiet}>{from}</Caption1>}
      </div>
      {page !== null && (
        <Caption1 className={styles.page}>
          Page {page}
          {paper.pageCount !== null && ` of ${paper.pageCount}`}
        </Caption1>
      )}
    </div>
  )
}
