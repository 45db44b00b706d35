import { Badge, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { AnswerOf } from '../../../shared/contract.ts'
import type { Citation } from '../../../shared/model/citation.ts'
import type { FoundAgainOutcome } from '../../../shared/model/paper-version.ts'
import { placeWords } from '../../../shared/rules/place-words.ts'
import { Failure, hrefOf, useAnswer } from '../../ui/index.ts'
import { ChangedWords } from './changed-words.tsx'

type FoundAgain = AnswerOf<'versions.foundAgain'>['rows'][number]
type Use = FoundAgain['uses'][number]
type Version = AnswerOf<'versions.list'>['rows'][number]

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground3 },
  quote: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

const outcomes: Readonly<
  Record<
    FoundAgainOutcome,
    { readonly words: string; readonly color: 'danger' | 'warning' | 'informative' | 'success' }
  >
> = {
  gone: { words: 'Gone', color: 'danger' },
  changed: { words: 'Changed', color: 'warning' },
  moved: { words: 'Moved', color: 'informative' },
  kept: { words: 'Kept', color: 'success' },
}

const useNames: Readonly<Record<Use['kind'], string>> = {
  recommendation: 'Recommendation',
  update: 'Progress on recommendation',
  response: 'Response to recommendation',
  candidate: 'Candidate',
}

/** "Recommendation 4"; a printed noun is not said twice. */
const nameOfUse = ({ kind, number }: Use): string => {
  if (number === null) return useNames[kind]
  return kind === 'recommendation' && /^[a-z]{3}/i.test(number) ? number : `${useNames[kind]} ${number}`
}

const atQuote = (paperId: string, { block, row, cell, quote }: Citation): string =>
  hrefOf({
    section: 'papers',
    id: paperId,
    query: {
      block: `${block}`,
      quote,
      ...(row === undefined || cell === undefined ? {} : { row: `${row}`, cell: `${cell}` }),
    },
  })

const short = (text: string): string => (text.length <= 160 ? text : `${text.slice(0, 159)}…`)

const Item = ({
  row: { outcome, before, after, uses },
  earlierId,
  laterId,
}: {
  readonly row: FoundAgain
  readonly earlierId: string
  readonly laterId: string
}) => {
  const styles = useStyles()
  const { words, color } = outcomes[outcome]
  const then = placeWords(before.citation.page, before.place)
  const now = after === null ? '' : placeWords(after.citation.page, after.place)
  return (
    <li className={styles.item}>
      <span className={styles.head}>
        <Badge appearance="tint" color={color}>
          {words}
        </Badge>
        {uses.map((use, index) => (
          <Link
            // One citation may prove several updates of one recommendation.
            key={`${use.kind}-${use.id}-${index}`}
            href={hrefOf({ section: use.kind === 'candidate' ? 'queue' : 'recommendations', id: use.id })}
          >
            {nameOfUse(use)}
          </Link>
        ))}
      </span>
      {outcome === 'changed' && after !== null ? (
        <p className={styles.quote}>
          <ChangedWords before={before.citation.quote} after={after.citation.quote} />
        </p>
      ) : (
        <p className={styles.quote}>{short(before.citation.quote)}</p>
      )}
      <Caption1 className={styles.quiet}>
        <Link href={atQuote(earlierId, before.citation)}>Earlier version{then !== '' && `, ${then}`}</Link>
        {after !== null && (
          <>
            {' · '}
            <Link href={atQuote(laterId, after.citation)}>Later version{now !== '' && `, ${now}`}</Link>
          </>
        )}
      </Caption1>
    </li>
  )
}

/** What became of each citation in the later version; what is kept is folded away. */
export const FoundAgainList = ({
  paperId,
  version,
}: {
  /** The paper that is open, one of the two. */
  readonly paperId: string
  readonly version: Version
}) => {
  const styles = useStyles()
  const [all, setAll] = useState(false)
  const { kept, moved, changed, gone } = version.counts
  const total = kept + moved + changed + gone
  const { data, error, refetch } = useAnswer(
    'versions.foundAgain',
    { id: version.id },
    { enabled: total > 0 },
  )
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return null
  const [earlierId, laterId] =
    version.other === 'earlier' ? [version.paperId, paperId] : [paperId, version.paperId]
  const rows = all ? data.rows : data.rows.filter(({ outcome }) => outcome !== 'kept')
  return (
    <>
      {rows.length > 0 && (
        <ol className={styles.list}>
          {rows.map((row) => (
            <Item
              key={`${row.before.citation.block}-${row.before.citation.row}-${row.before.citation.cell}-${row.before.citation.quote}`}
              row={row}
              earlierId={earlierId}
              laterId={laterId}
            />
          ))}
        </ol>
      )}
      {kept > 0 && (
        <div>
          <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Hide what is kept' : `Show ${kept} kept`}
          </Button>
        </div>
      )}
      {data.total > data.rows.length && (
        <Caption1 className={styles.quiet}>
          The first {data.rows.length} of {data.total}, gone and changed ones first.
        </Caption1>
      )}
    </>
  )
}
