import { Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ErasureFound } from '../../../../shared/contract/erasure.ts'
import { counted } from '../../../../shared/rules/counted.ts'
import { instantWords } from '../../../../shared/rules/instant-words.ts'
import { hrefOf } from '../../../ui/index.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  file: { overflowWrap: 'anywhere' },
  head: { margin: 0 },
  certain: { fontWeight: tokens.fontWeightSemibold },
})

const settingWords: Readonly<Record<ErasureFound['unseen']['settings'][number], string>> = {
  user: 'Your own name holds the words, and is written on what you do next: change it under You and backups.',
  'second place':
    'The name of the folder that backups are copied to holds the words: choose another under You and backups.',
  folder: 'The name of the folder of this workspace holds the words: move the workspace to another.',
}

type Split = ErasureFound['unseen']['split']

/** Words that begin in one paragraph and go on in the next: neither can be taken out by itself. */
const SplitWords = ({ split }: { readonly split: Split }) => {
  const styles = useStyles()
  return (
    <li className={styles.file}>
      The words stand over the end of one paragraph and the beginning of the next. Look for their parts too,
      each on a line of its own, or erase the whole paper:
      <ul className={styles.list}>
        {split.map(({ paperId, where, before, hit, after }, at) => (
          <li key={`${paperId}-${at}`}>
            <Link href={hrefOf({ section: 'papers', id: paperId })}>{where}</Link>: {before}
            <strong>{hit}</strong>
            {after}
          </li>
        ))}
      </ul>
    </li>
  )
}

/** What no erasure reaches, to be dealt with by hand. */
export const OutOfReach = ({ found }: { readonly found: ErasureFound }) => {
  const styles = useStyles()
  const { exports, unseen } = found
  return (
    <section aria-label="Out of reach">
      <Text as="h3" block weight="semibold" size={400} className={styles.head}>
        Out of reach, for you to deal with
      </Text>
      <ul className={styles.list}>
        {exports.total === 0 ? (
          <li>No file has been exported from this workspace.</li>
        ) : (
          <li>
            {counted(exports.total, 'exported file')}
            {exports.certain > 0 && `, ${exports.certain} of them of reports that hold the words`}. Delete
            them or write them again, and tell whoever has them:
            <ul className={styles.list}>
              {exports.rows.map(({ exported, certain }) => (
                <li key={exported.id} className={styles.file}>
                  {exported.file} ({instantWords(exported.at)}
                  {certain && <span className={styles.certain}>, holds the words</span>})
                </li>
              ))}
              {exports.total > exports.rows.length && (
                <li>and {exports.total - exports.rows.length} more, in the log of exports under Reports</li>
              )}
            </ul>
          </li>
        )}
        {unseen.pictures > 0 && (
          <li>
            {counted(unseen.pictures, 'paper')} with pages that are pictures and have not been read: have them
            read first, or erase the whole paper.
          </li>
        )}
        {unseen.files.length > 0 && (
          <li className={styles.file}>
            Files that could not be imported: {unseen.files.join(', ')}. Clear them from the list under
            Papers.
          </li>
        )}
        {unseen.settings.map((of) => (
          <li key={of}>{settingWords[of]}</li>
        ))}
        {unseen.split.length > 0 && <SplitWords split={unseen.split} />}
        {unseen.base && <li>The council’s own Word file for reports: look into it yourself.</li>}
        <li>
          Copies that people made themselves, the files that papers were imported from, and places that
          backups were copied to before.
        </li>
      </ul>
    </section>
  )
}
