import { Checkbox, Link, makeStyles, Text, Title2, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AnswerOf } from '../../../shared/contract.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { firstCapital } from '../../../shared/rules/first-capital.ts'
import { Failure, hrefOf, Loading, request } from '../../ui/index.ts'

type Answer = AnswerOf<'reports.comparePaper'>
type Difference = Answer['differences'][number]

const useStyles = makeStyles({
  screen: { flex: '1 1 0', minHeight: 0, overflowY: 'auto', padding: tokens.spacingHorizontalL },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  kinds: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    margin: `${tokens.spacingVerticalM} 0`,
    padding: 0,
    listStyleType: 'none',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalXS,
  },
  words: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
})

const verdictWords: Readonly<Record<Difference['verdict'], string>> = {
  differs: 'Other words',
  missing: 'Only in the paper',
  added: 'Only in the report',
}

const Line = ({
  id,
  paperId,
  difference: { kind, verdict, why, paper, report, paperBlock, reportBlock },
}: {
  readonly id: string
  readonly paperId: string
  readonly difference: Difference
}) => {
  const styles = useStyles()
  return (
    <li className={styles.item}>
      <Text weight="semibold">
        {verdictWords[verdict]}: {kind}.
      </Text>{' '}
      <Text className={styles.quiet}>{why ?? 'Nothing explains it: look at both.'}</Text>
      <div className={styles.pair}>
        {paper !== null && (
          <div>
            <p className={styles.words}>{paper}</p>
            {paperBlock !== null && (
              <Link
                href={hrefOf({ section: 'papers', id: paperId, query: { block: String(paperBlock) } })}
                aria-label={`In the paper: ${paper.slice(0, 60)}`}
              >
                In the paper
              </Link>
            )}
          </div>
        )}
        {report !== null && (
          <div>
            <p className={styles.words}>{report}</p>
            {reportBlock !== null && (
              <Link
                href={hrefOf({ section: 'reports', id, query: { block: String(reportBlock) } })}
                aria-label={`In the report: ${report.slice(0, 60)}`}
              >
                In the report
              </Link>
            )}
          </div>
        )}
      </div>
    </li>
  )
}

const Differences = ({ id, answer }: { readonly id: string; readonly answer: Answer }) => {
  const styles = useStyles()
  const { kinds, differences, paper } = answer
  const unexplained = differences.filter(({ why }) => why === null)
  const [only, setOnly] = useState(false)
  const shown = only ? unexplained : differences
  return (
    <>
      <Text block className={styles.quiet}>
        “{paper.title}” beside the report as it would leave Revisit now, written as Word and read back.
      </Text>
      <ul className={styles.kinds} aria-label="The same in both">
        {kinds.map(({ kind, same, of }) => (
          <li key={kind}>
            <Text weight="semibold">{firstCapital(kind)}:</Text> {same} of {of} the same
          </li>
        ))}
      </ul>
      <Text as="h2" block weight="semibold" size={400} className={styles.title}>
        {differences.length === 0 ? 'Nothing differs' : counted(differences.length, 'difference')}
        {differences.length > 0 &&
          (unexplained.length === 0 ? ', each explained' : `, ${unexplained.length} that nothing explains`)}
      </Text>
      {unexplained.length > 0 && unexplained.length < differences.length && (
        <Checkbox
          label="Only what nothing explains"
          checked={only}
          onChange={(_, { checked }) => setOnly(checked === true)}
        />
      )}
      <ol className={styles.list} aria-label="Differences">
        {shown.map((difference, at) => (
          <Line key={at} id={id} paperId={paper.id} difference={difference} />
        ))}
      </ol>
    </>
  )
}

/** A report beside the paper that it was begun from: what is the same, what differs, and why. */
export const PaperComparison = ({ id }: { readonly id: string }) => {
  const styles = useStyles()
  // Of the report as it is now: what was compared before is never shown again.
  const { data, error, refetch } = useQuery<Answer, Error>({
    queryKey: ['reports.comparePaper', { id }],
    queryFn: () => request('reports.comparePaper', { id }),
    gcTime: 0,
    staleTime: 0,
    retry: false,
  })
  return (
    <div className={styles.screen} tabIndex={-1}>
      <Link href={hrefOf({ section: 'reports', id })}>Back to the report</Link>
      <Title2 as="h1" block className={styles.title}>
        Compared with the paper
      </Title2>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading label="Writing the report and reading it back" />}
      {data !== undefined && <Differences id={id} answer={data} />}
    </div>
  )
}
