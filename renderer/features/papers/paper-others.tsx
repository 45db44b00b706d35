import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { OtherFound, OtherType } from '../../../shared/model/candidate.ts'
import { citationQuery, Failure, hrefOf, useAnswer } from '../../ui/index.ts'
import { otherWords, othersInWords } from './other-words.ts'

/** What the window asks for at once. */
const shown = 200

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
  line: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  kind: { display: 'block', margin: 0, color: tokens.colorNeutralForeground3 },
})

const linkWords = ({ number, text }: OtherFound): string => {
  const words = number === undefined ? text : `${number} ${text}`
  return words.length > 240 ? `${words.slice(0, 240).trimEnd()}…` : words
}

const OfKind = ({ paperId, type }: { readonly paperId: string; readonly type: OtherType }) => {
  const styles = useStyles()
  const { data, error, refetch } = useAnswer('papers.others', { id: paperId, type, offset: 0, limit: shown })
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return null
  return (
    <section aria-label={otherWords[type]}>
      <Caption1 as="h3" className={styles.kind}>
        {otherWords[type]}
      </Caption1>
      <ul className={styles.list}>
        {data.rows.map((row) => (
          <li
            key={`${row.citation.block}-${row.citation.cell}-${row.citation.quote}`}
            className={styles.line}
          >
            <Link href={hrefOf({ section: 'papers', id: paperId, query: citationQuery(row.citation) })}>
              {linkWords(row)}
            </Link>
          </li>
        ))}
        {data.total > shown && (
          <li className={styles.line}>
            <Caption1>{`The first ${shown} of ${data.total}.`}</Caption1>
          </li>
        )}
      </ul>
    </section>
  )
}

/** What else a paper says: who was there, when the next meeting is, what others recommended. Folded; each leads to its words. */
export const PaperOthers = ({ paperId }: { readonly paperId: string }) => {
  const { data, error, refetch } = useAnswer('papers.others', { id: paperId, offset: 0, limit: shown })
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />
  // What shows its kind stands beside the kind.
  const counts = data?.counts.filter(({ type }) => type !== 'kind') ?? []
  if (data === undefined || counts.length === 0) return null
  return (
    <Accordion collapsible>
      <AccordionItem value="others">
        <AccordionHeader as="h2" expandIconPosition="end">
          <span>Also in this paper: {othersInWords({ ...data, counts })}</span>
        </AccordionHeader>
        <AccordionPanel>
          {counts.map(({ type }) => (
            <OfKind key={type} paperId={paperId} type={type} />
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  )
}
