import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { MarkedWords } from '../marked-words.tsx'

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  rationale: { color: tokens.colorNeutralForeground3 },
})

const none: readonly string[] = []

/**
 * The words of a recommendation whole and in their order, the part that only gives the reason set quieter.
 * `rationale`: start and end in `text`.
 */
export function TextWithRationale({
  text,
  rationale,
  className,
  marks = none,
}: {
  readonly text: string
  readonly rationale: { readonly start: number; readonly end: number } | null | undefined
  readonly className?: string
  /** Words marked in it. */
  readonly marks?: readonly string[]
}) {
  const styles = useStyles()
  const { start, end } = rationale ?? { start: 0, end: 0 }
  return (
    <p className={mergeClasses(styles.text, className)}>
      <MarkedWords text={text.slice(0, start)} words={marks} />
      {end > start && (
        <span className={styles.rationale} title="The reason given for the recommendation">
          <MarkedWords text={text.slice(start, end)} words={marks} />
        </span>
      )}
      <MarkedWords text={text.slice(end)} words={marks} />
    </p>
  )
}
