import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  rationale: { color: tokens.colorNeutralForeground3 },
})

/**
 * The words of a recommendation whole and in their order, the part that only gives the reason set quieter.
 * `rationale`: start and end in `text`.
 */
export function TextWithRationale({
  text,
  rationale,
  className,
}: {
  readonly text: string
  readonly rationale: { readonly start: number; readonly end: number } | null | undefined
  readonly className?: string
}) {
  const styles = useStyles()
  const { start, end } = rationale ?? { start: 0, end: 0 }
  return (
    <p className={mergeClasses(styles.text, className)}>
      {text.slice(0, start)}
      {end > start && (
        <span className={styles.rationale} title="The reason given for the recommendation">
          {text.slice(start, end)}
        </span>
      )}
      {text.slice(end)}
    </p>
  )
}
