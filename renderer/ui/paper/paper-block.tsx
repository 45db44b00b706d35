import type { Citation } from '../../../shared/model/citation.ts'
import type { Block, TextBlock } from '../../../shared/model/source-document.ts'
import { Marked } from './marked.tsx'
import styles from './paper.module.css'
import { PaperTable } from './paper-table.tsx'
import type { MarkedHit } from './search/hits-by-unit.ts'

export type PaperBlockProps = {
  readonly block: Block
  /** The citation, where it points at this block. */
  readonly citation: Citation | null
  /** The places in it that a search found. */
  readonly hits: readonly MarkedHit[]
  /** Level of the heading that the paper stands under. */
  readonly below: number
}

type WordsProps = Pick<PaperBlockProps, 'citation' | 'hits'> & { readonly block: TextBlock }

const Words = ({ block, citation, hits }: WordsProps) => (
  <>
    {block.label !== undefined && (
      <span className={styles.label}>
        <Marked text={block.label} citation={null} hits={hits.filter(({ part }) => part === 0)} />
      </span>
    )}
    <span className={styles.text}>
      <Marked text={block.text} citation={citation} hits={hits.filter(({ part }) => part === 1)} />
    </span>
  </>
)

/** One block of a paper as it reads in print: heading, paragraph, list item, table or note. */
export const PaperBlock = ({ block, citation, hits, below }: PaperBlockProps) => {
  const words = block.kind !== 'table' && <Words block={block} citation={citation} hits={hits} />
  switch (block.kind) {
    case 'heading':
      return (
        <div
          role="heading"
          aria-level={Math.min(6, block.level + below)}
          className={`${styles.heading} ${styles[`level${Math.min(4, block.level)}`] ?? ''}`}
        >
          {words}
        </div>
      )
    case 'listItem':
      return (
        <div
          className={`${styles.item} ${block.bold ? styles.bold : ''}`}
          style={{ marginInlineStart: `${(block.level - 1) * 1.75}em` }}
        >
          {words}
        </div>
      )
    case 'note':
      return (
        <div className={styles.note} role="note">
          {words}
        </div>
      )
    case 'paragraph':
      return <div className={`${styles.paragraph} ${block.bold ? styles.bold : ''}`}>{words}</div>
    case 'table':
      return <PaperTable table={block} citation={citation} hits={hits} />
  }
}
