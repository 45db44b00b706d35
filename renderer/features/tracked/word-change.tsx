import { makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import { wordDifference } from './word-difference.ts'

const useStyles = makeStyles({
  words: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  removed: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  added: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: 'none',
    fontWeight: tokens.fontWeightSemibold,
  },
})

/** What changed in a text: removed words struck through, added ones strong. */
export const WordChange = ({ before, after }: { readonly before: string; readonly after: string }) => {
  const styles = useStyles()
  const runs = useMemo(() => wordDifference(before, after), [before, after])
  return (
    <span className={styles.words}>
      {runs.map(({ kind, text }, place) => {
        if (kind === 'removed')
          return (
            <del key={place} className={styles.removed}>
              {text}
            </del>
          )
        if (kind === 'added')
          return (
            <ins key={place} className={styles.added}>
              {text}
            </ins>
          )
        return <span key={place}>{text}</span>
      })}
    </span>
  )
}
