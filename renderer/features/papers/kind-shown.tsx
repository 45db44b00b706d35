import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components'
import type { Paper } from '../../../shared/model/paper.ts'
import { citationQuery, hrefOf, useAnswer } from '../../ui/index.ts'
import { paperKindWords } from '../../../shared/lists/papers.ts'

const useStyles = makeStyles({
  why: { display: 'block', color: tokens.colorNeutralForeground3 },
})

/** How many signs are enough to say why. */
const shown = 5

/** The kind of a paper, and why: each sign leads to the words that show it. */
export const KindShown = ({ paper }: { readonly paper: Paper }) => {
  const styles = useStyles()
  const { data } = useAnswer('papers.others', { id: paper.id, type: 'kind', offset: 0, limit: shown })
  const signs = data?.rows ?? []
  return (
    <>
      {paperKindWords[paper.kind]}
      {signs.length > 0 && (
        <Caption1 className={styles.why}>
          because{' '}
          {signs.map(({ says, citation }, index) => (
            <span key={says}>
              {index > 0 && '; '}
              <Link inline href={hrefOf({ section: 'papers', id: paper.id, query: citationQuery(citation) })}>
                {says}
              </Link>
            </span>
          ))}
        </Caption1>
      )}
    </>
  )
}
