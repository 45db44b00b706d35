import { recognisedWords } from '../../../shared/rules/recognised-words.ts'
import styles from './paper.module.css'

/** Below a block whose words a machine read from a scan: how sure it was of them. */
export const Recognised = ({ sure }: { readonly sure: number }) => (
  <div className={styles.recognised} role="note">
    {recognisedWords(sure)}
  </div>
)
