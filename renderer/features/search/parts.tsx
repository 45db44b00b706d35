import { makeStyles, tokens } from '@fluentui/react-components'
import type { SearchPart } from '../../../shared/model/search.ts'

const useStyles = makeStyles({
  mark: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
})

/** A text with what was looked for marked. */
export const Parts = ({ parts }: { readonly parts: readonly SearchPart[] }) => {
  const styles = useStyles()
  return parts.map(({ text, marked }, place) =>
    marked ? (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of one text never change their places
      <mark key={place} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
