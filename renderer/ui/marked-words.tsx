import { makeStyles, tokens } from '@fluentui/react-components'
import { markedParts } from './marked-parts.ts'

const useStyles = makeStyles({
  mark: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
})

/** A text with the words marked that it was found by, or that tie it to something. */
export const MarkedWords = ({
  text,
  words,
}: {
  readonly text: string
  readonly words: readonly string[]
}) => {
  const styles = useStyles()
  return markedParts(text, words).map((part) =>
    part.marked ? (
      <mark key={part.at} className={styles.mark}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
