import type { Remark } from '../../../shared/model/source-document.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import styles from './paper.module.css'

const kinds: Readonly<Record<Remark['kind'], string>> = {
  comment: 'Comment',
  inserted: 'Put in, not settled',
  struck: 'Struck out, not settled',
}

const signature = ({ author, date }: Remark): string =>
  [author, date === null ? null : statedDateWords(date)].filter((part) => part !== null).join(', ')

/** What somebody working on the paper left on a block: beside its words, never among them. */
export const Remarks = ({ remarks }: { readonly remarks: readonly Remark[] }) => (
  <ul className={styles.remarks} aria-label="Left in the margin">
    {remarks.map((remark, at) => (
      // Remarks have no id of their own and never change their order.
      // oxlint-disable-next-line react/no-array-index-key
      <li key={at} className={styles.remark}>
        <span className={styles.remarkKind}>{kinds[remark.kind]}</span>
        {signature(remark) !== '' && <span className={styles.remarkBy}> ({signature(remark)})</span>}
        {': '}
        {remark.kind === 'comment' ? remark.text : `“${remark.text}”`}
      </li>
    ))}
  </ul>
)
