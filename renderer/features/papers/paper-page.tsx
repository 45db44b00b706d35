import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowLeft16Regular } from '@fluentui/react-icons'
import { useMemo } from 'react'
import { Failure, hrefOf, Loading, PaperView, type Route, SplitPane, useAnswer } from '../../ui/index.ts'
import { citationFrom } from './citation-from.ts'
import { PaperSide } from './paper-side.tsx'

const useStyles = makeStyles({
  page: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
  back: {
    display: 'flex',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  link: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  split: { flex: '1 1 0', minHeight: 0 },
})

/** One paper: its words on the left, what is known about it on the right. */
export const PaperPage = ({ id, query }: { readonly id: string; readonly query: Route['query'] }) => {
  const styles = useStyles()
  const paper = useAnswer('papers.get', { id })
  const highlight = useMemo(() => citationFrom(query), [query])
  if (paper.error !== null) return <Failure error={paper.error} onRetry={() => void paper.refetch()} />
  if (paper.data === undefined) return <Loading label="Opening the paper" />
  return (
    <div className={styles.page}>
      <nav className={styles.back} aria-label="Back">
        <Link className={styles.link} href={hrefOf({ section: 'papers' })}>
          <ArrowLeft16Regular aria-hidden />
          All papers
        </Link>
      </nav>
      <div className={styles.split}>
        <SplitPane
          name="paper"
          label="Width of the paper"
          initial={66}
          least={30}
          names={['Paper', 'About this paper']}
          bringsFirst={highlight}
          first={<PaperView paperId={id} highlight={highlight} headingLevel={1} />}
          second={<PaperSide paper={paper.data} />}
        />
      </div>
    </div>
  )
}
