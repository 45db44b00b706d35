import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { NeedKind } from '../../../shared/model/home.ts'
import { Failure, Loading, useAnswer } from '../../ui/index.ts'
import { NeedRow } from './need-row.tsx'

/** The longest window that main answers. */
const pageSize = 200

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
})

type Asked = { readonly kind: NeedKind; readonly dismissed: boolean }

/** `onMore` null: this is not the last page that is shown. */
const Page = ({
  kind,
  dismissed,
  offset,
  onMore,
}: Asked & { readonly offset: number; readonly onMore: (() => void) | null }) => {
  const styles = useStyles()
  const answer = useAnswer('home.needs', { kind, dismissed, offset, limit: pageSize })
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Looking for them" />
  const { rows, total } = answer.data
  const shown = offset + rows.length
  return (
    <>
      <ul className={styles.list}>
        {rows.map((need) => (
          <NeedRow key={need.key} need={need} away={dismissed} />
        ))}
      </ul>
      {onMore !== null && total > shown && (
        <span className={styles.more}>
          <Button size="small" onClick={onMore}>
            Show {Math.min(pageSize, total - shown)} more
          </Button>
          <Text className={styles.quiet}>
            {shown.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')} shown
          </Text>
        </span>
      )}
    </>
  )
}

/** All needs of one kind, or those put away, a page at a time. */
export const NeedList = (asked: Asked) => {
  const [pages, setPages] = useState(1)
  return Array.from({ length: pages }, (_, page) => (
    <Page
      key={page}
      {...asked}
      offset={page * pageSize}
      onMore={page === pages - 1 ? () => setPages(pages + 1) : null}
    />
  ))
}
