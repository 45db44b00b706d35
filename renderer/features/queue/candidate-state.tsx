import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  CheckmarkCircleFilled,
  CircleRegular,
  DismissCircleRegular,
  type FluentIcon,
  MergeRegular,
} from '@fluentui/react-icons'
import type { CandidateState as State } from '../../../shared/model/queue.ts'
import { stateWords } from './candidate-words.ts'

const icons: Readonly<Record<State, FluentIcon>> = {
  waiting: CircleRegular,
  accepted: CheckmarkCircleFilled,
  merged: MergeRegular,
  dismissed: DismissCircleRegular,
}

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  waiting: { color: tokens.colorNeutralForeground3 },
  accepted: { color: tokens.colorStatusSuccessForeground1 },
  merged: { color: tokens.colorBrandForeground1 },
  dismissed: { color: tokens.colorNeutralForeground3 },
})

/** What was decided on a candidate, as a shape named in words. */
export function CandidateState({ state }: { readonly state: State }) {
  const styles = useStyles()
  const Icon = icons[state]
  return <Icon className={mergeClasses(styles.icon, styles[state])} title={stateWords[state]} />
}
