import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { DocumentMultipleRegular } from '@fluentui/react-icons'
import type { Candidate } from '../../../shared/model/queue.ts'
import { placeWords } from '../../../shared/rules/place-words.ts'
import { hrefOf } from '../../ui/index.ts'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  link: { fontSize: tokens.fontSizeBase200 },
})

type Copy = NonNullable<Candidate['sameAs']>

const Where = ({ copy, href }: { readonly copy: Copy; readonly href: string }) => {
  const styles = useStyles()
  const where = placeWords(copy.citation.page, copy.place)
  return (
    <Link className={styles.link} href={href}>
      {copy.paperTitle}
      {where !== '' && `, ${where}`}
    </Link>
  )
}

const atQuote = ({ paperId, citation }: Copy): string => {
  const { block, row, cell, quote } = citation
  const cellOf = row === undefined || cell === undefined ? {} : { row: `${row}`, cell: `${cell}` }
  return hrefOf({ section: 'papers', id: paperId, query: { block: `${block}`, quote, ...cellOf } })
}

/** Where else the same was found: in the paper's other copies. */
export const AlsoPrinted = ({
  candidate: { sameAs, alsoIn = [], state },
}: {
  readonly candidate: Candidate
}) => {
  const styles = useStyles()
  return (
    <>
      {sameAs !== undefined && (
        <div className={styles.line}>
          <DocumentMultipleRegular className={styles.icon} aria-hidden />
          <span>
            {state === 'merged' ? 'The same is found, and decided on, in ' : 'The same is found in '}
            <Where copy={sameAs} href={hrefOf({ section: 'queue', id: sameAs.setId })} />.
          </span>
        </div>
      )}
      {alsoIn.map((copy) => (
        <div key={`${copy.paperId}-${copy.citation.block}`} className={styles.line}>
          <DocumentMultipleRegular className={styles.icon} aria-hidden />
          <span>
            Also printed in <Where copy={copy} href={atQuote(copy)} />.
          </span>
        </div>
      ))}
    </>
  )
}
