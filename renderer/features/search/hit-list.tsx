import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { HitKind } from '../../../shared/model/search.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { Failure, hrefOf, Loading, useAnswer } from '../../ui/index.ts'
import { routeOf } from './hit-route.ts'
import { Parts } from './parts.tsx'

const useStyles = makeStyles({
  hits: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '88ch',
  },
  hit: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
})

const page = 50
const most = 1_000

/** All hits of one kind, a page at a time. */
export const HitList = ({ text, kind }: { readonly text: string; readonly kind: HitKind }) => {
  const styles = useStyles()
  const [offset, setOffset] = useState(0)
  const hits = useAnswer('search.hits', { text, kind, offset, limit: page }, { keepPrevious: true })
  if (hits.error !== null) return <Failure error={hits.error} onRetry={() => void hits.refetch()} />
  if (hits.data === undefined) return <Loading label="Searching" />
  const { rows, total } = hits.data
  return (
    <>
      <ol className={styles.hits} start={offset + 1}>
        {rows.map((hit, place) => (
          <li key={`${hit.id} ${offset + place}`} className={styles.hit}>
            <Link href={hrefOf(routeOf(hit))}>
              <Parts parts={hit.title} />
            </Link>
            {hit.excerpt !== null && (
              <Text>
                <Parts parts={hit.excerpt} />
              </Text>
            )}
            <Text size={200} className={styles.quiet}>
              {hit.about}
            </Text>
          </li>
        ))}
      </ol>
      <div className={styles.foot}>
        <Text role="status">
          {total >= most ? `The first ${most.toLocaleString('en-GB')} hits` : counted(total, 'hit')}
          {total > page && `, ${offset + 1} to ${offset + rows.length} shown`}
        </Text>
        {total > page && (
          <>
            <Button disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - page))}>
              Previous page
            </Button>
            <Button disabled={offset + page >= total} onClick={() => setOffset(offset + page)}>
              Next page
            </Button>
          </>
        )}
      </div>
    </>
  )
}
