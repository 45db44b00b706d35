import type { Citation } from '../../../shared/model/citation.ts'
import type { Block, TextBlock } from '../../../shared/model/source-document.ts'
import { Marked } from './marked.tsx'
import styles from './paper.module.css'
import { PaperTable } from './paper-table.tsx'

export type PaperBlockProps = {
  readonly block: Block
  /** The citation, where it points at this block. */
  readonly citation: Citation | null
  /** Level of the heading that the paper stands under. */
  readonly below: number
}

const Words = ({ block, citation }: { readonly block: TextBlock; readonly citation: Citation | null }) => (
  <>
    {block.label !== undefined && <span className={styles.label}>{block.label}</span>}
    <span className={styles.text}>
      <Marked text={block.text} citation={citation} />
    </span>
  </>
)

/** One block of a paper as it reads in print: heading, paragraph, list item, table or note. */
export const PaperBlock = ({ block, citation, below }: PaperBlockProps) => {
  const words = block.kind !== 'table' && <Words block={block} citation={citation} />
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
      return <PaperTable table={block} citation={citation} />
  }
}
