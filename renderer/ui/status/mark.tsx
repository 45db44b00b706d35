import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { FluentIcon } from '@fluentui/react-icons'

export type Tone = 'quiet' | 'busy' | 'good' | 'careful' | 'bad'

export interface MarkLook {
  readonly icon: FluentIcon
  readonly tone: Tone
  readonly words: string
}

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    maxWidth: '100%',
  },
  words: { minWidth: 0 },
  // As high as a line, so that it stands with the first one.
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400, height: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground3 },
  busy: { color: tokens.colorBrandForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  careful: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  muted: { color: tokens.colorNeutralForeground3 },
})

/** A status as a shape and words; the colour only repeats what they say. `muted`: nothing is recorded yet. */
export function Mark({ look, muted = false }: { readonly look: MarkLook; readonly muted?: boolean }) {
  const styles = useStyles()
  const Icon = look.icon
  return (
    <span className={styles.mark}>
      <Icon className={mergeClasses(styles.icon, styles[look.tone])} aria-hidden />
      <span className={mergeClasses(styles.words, muted && styles.muted)}>{look.words}</span>
    </span>
  )
}
