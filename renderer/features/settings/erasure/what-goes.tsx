import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components'
import type { ErasureFound } from '../../../../shared/contract/erasure.ts'
import { counted } from '../../../../shared/rules/counted.ts'
import { instantWords } from '../../../../shared/rules/instant-words.ts'

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  file: { overflowWrap: 'anywhere' },
  head: { margin: 0 },
  certain: { fontWeight: tokens.fontWeightSemibold },
})

const backupsWords = ({ backups, secondPlace }: ErasureFound): string =>
  `${
    backups === 0
      ? 'There are no backups yet.'
      : `All backups are deleted (${backups} now), with what was put aside when somebody went back.`
  } A new one is made${
    secondPlace === null
      ? '.'
      : secondPlace.reachable
        ? `, in ${secondPlace.folder} too.`
        : `. ${secondPlace.folder} can’t be reached now: what is there is deleted once it can.`
  }`

/** What goes with the words and can't be brought back. */
export const WhatGoes = ({ found }: { readonly found: ErasureFound }) => {
  const styles = useStyles()
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>This can’t be undone</MessageBarTitle>
        <ul className={styles.list}>
          <li>Nothing brings the words back: not undo, not history, not a backup.</li>
          {found.papers > 0 && (
            <li>
              {found.papers === 1
                ? 'The original of 1 paper is removed. In its place stands'
                : `The originals of up to ${found.papers} papers are removed. In their place stands`}{' '}
              a text of the words that Revisit had read, so that citations still lead somewhere.
            </li>
          )}
          <li>{backupsWords(found)}</li>
        </ul>
      </MessageBarBody>
    </MessageBar>
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
        {unseen.base && <li>The council’s own Word file for reports: look into it yourself.</li>}
        <li>
          Copies that people made themselves, the files that papers were imported from, and places that
          backups were copied to before.
        </li>
      </ul>
    </section>
  )
}
