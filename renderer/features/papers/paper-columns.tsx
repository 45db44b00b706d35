import { Badge, Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { paperList } from '../../../shared/lists/papers.ts'
import type { PaperSummary } from '../../../shared/model/paper.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { columnsOf, hrefOf, RowLink } from '../../ui/index.ts'
import { cameWithWords } from './came-with-words.ts'
import { ScansState } from './scans-state.tsx'

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', minWidth: 0, alignItems: 'flex-start' },
  line: { maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

const PaperName = ({ paper }: { readonly paper: PaperSummary }) => {
  const styles = useStyles()
  const file = [paper.name, ...paper.cameWith.map(cameWithWords)].join(' · ')
  return (
    <span className={styles.lines}>
      <span className={styles.line} title={paper.title}>
        <RowLink href={hrefOf({ section: 'papers', id: paper.id })}>{paper.title}</RowLink>
      </span>
      <Caption1 className={mergeClasses(styles.line, styles.quiet)} title={file}>
        {file}
      </Caption1>
    </span>
  )
}

const Body = ({ paper: { body, council } }: { readonly paper: PaperSummary }) => {
  const styles = useStyles()
  return (
    <span className={styles.lines}>
      <Text className={styles.line} title={body ?? ''}>
        {body ?? '–'}
      </Text>
      {council !== null && <Caption1 className={mergeClasses(styles.line, styles.quiet)}>{council}</Caption1>}
    </span>
  )
}

const Found = ({ paper: { id, waiting, found, scans } }: { readonly paper: PaperSummary }) =>
  scans !== undefined && !scans.read && waiting === 0 ? (
    <ScansState paperId={id} pages={scans.pages} />
  ) : waiting > 0 ? (
    <Badge appearance="tint" color="brand">
      {waiting} to review
    </Badge>
  ) : (
    <Caption1>{found === 0 ? 'Nothing found' : 'All decided'}</Caption1>
  )

const imported = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

/** All columns of the papers. */
export const paperColumns = columnsOf<PaperSummary>(paperList, {
  title: (paper) => <PaperName paper={paper} />,
  body: (paper) => <Body paper={paper} />,
  meetingDate: ({ meetingDate }) => (meetingDate === null ? '–' : statedDateWords(meetingDate)),
  waiting: (paper) => <Found paper={paper} />,
  importedAt: ({ importedAt }) => imported.format(new Date(importedAt)),
  pages: ({ pageCount }) => pageCount ?? '–',
})
