import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkRegular, ClockAlarmRegular, ClockPauseRegular, ClockRegular } from '@fluentui/react-icons'
import type { ClockStanding, ClockState } from '../../../shared/model/clock.ts'
import { clockWords } from '../../../shared/rules/clock/clock-words.ts'

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400, height: tokens.lineHeightBase300 },
  // Red letters are too faint on the dark ground: the shape has the colour, the words the weight.
  bad: { color: tokens.colorStatusDangerForeground1 },
  overdue: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
})

const icons: Readonly<Record<ClockState, typeof ClockRegular>> = {
  'no rule': ClockRegular,
  'no time set': ClockRegular,
  'not started': ClockRegular,
  running: ClockRegular,
  paused: ClockPauseRegular,
  overdue: ClockAlarmRegular,
  answered: CheckmarkRegular,
  'answered late': CheckmarkRegular,
}

/** How the time for a response stands, as a shape and words. */
export const ClockMark = ({ standing }: { readonly standing: ClockStanding }) => {
  const styles = useStyles()
  const Icon = icons[standing.state]
  const tone =
    standing.state === 'overdue' ? styles.overdue : standing.state === 'running' ? undefined : styles.quiet
  return (
    <span className={mergeClasses(styles.mark, tone)}>
      <Icon className={mergeClasses(styles.icon, standing.state === 'overdue' && styles.bad)} aria-hidden />
      <span>{clockWords(standing)}</span>
    </span>
  )
}
