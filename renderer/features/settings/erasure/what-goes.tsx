import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components'
import type { ErasureFound } from '../../../../shared/contract/erasure.ts'

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
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
