import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Band, BandColour } from '../../../shared/model/council.ts'

const useStyles = makeStyles({
  tag: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    maxWidth: '100%',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  swatch: {
    flexShrink: 0,
    width: '10px',
    height: '10px',
    borderRadius: tokens.borderRadiusSmall,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    // The colour is the council's own and repeats the words: a system in high contrast leaves it.
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { outlineColor: 'CanvasText' },
  },
  // The same in every theme: it is the council's word for a colour, and the outline tells it from the ground.
  green: { backgroundColor: '#107c10' },
  amber: { backgroundColor: '#eaa300' },
  red: { backgroundColor: '#d13438' },
  blue: { backgroundColor: '#0f6cbd' },
  purple: { backgroundColor: '#5c2e91' },
  grey: { backgroundColor: '#69797e' },
  black: { backgroundColor: '#000000' },
})

/** What a council's colours are called where they are chosen. */
export const bandColourWords: Readonly<Record<BandColour, string>> = {
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  blue: 'Blue',
  purple: 'Purple',
  grey: 'Grey',
  black: 'Black',
}

/** A band of the council's colour map: its words, and its colour beside them. */
export const BandTag = ({ band: { words, colour } }: { readonly band: Band }) => {
  const styles = useStyles()
  return (
    <span className={styles.tag}>
      <span className={mergeClasses(styles.swatch, styles[colour])} aria-hidden />
      <span className={styles.words}>{words}</span>
    </span>
  )
}
