import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular, CheckmarkCircleFilled, EditRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { CandidateSet } from '../../../shared/model/queue.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { hrefOf, useMedia } from '../../ui/index.ts'
import { stageWords } from './candidate-words.ts'
import { SetForm } from './set-form.tsx'

// At 200 % the fields would leave the paper no room: what the paper says is confirmed in a line there.
const shortWindow = '(max-height: 559px)'
const short = `@media ${shortWindow}`

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    [short]: { paddingBlock: tokens.spacingVerticalXS },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: {
    flex: '1 1 240px',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  title: { margin: 0, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  rest: { flex: '1 1 0', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  // Beside the list of sets there is no need to go back to it.
  back: { flexShrink: 0, '@media (min-width: 1400px)': { display: 'none' } },
})

/**
 * Says what a set is: until it is confirmed as a form filled in with what the paper says, then in a line.
 * `asked`: someone tried to accept before confirming, how many times.
 */
export const SetBar = ({
  set,
  asked,
  onConfirmed,
}: {
  readonly set: CandidateSet
  readonly asked: number
  readonly onConfirmed: () => void
}) => {
  const styles = useStyles()
  const [changing, setChanging] = useState(false)
  const [unfolded, setUnfolded] = useState(false)
  const isShort = useMedia(shortWindow)
  const folded = isShort && !set.confirmed && !unfolded
  const open = changing || !set.confirmed
  const summary = [
    set.bodyName ?? 'No body',
    set.date ? statedDateWords(set.date) : 'no date',
    set.reviewTitle ?? 'no review',
  ]
  return (
    <header className={styles.bar}>
      <div className={styles.line}>
        <Button
          className={styles.back}
          as="a"
          href={hrefOf({ section: 'queue' })}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label="All sets"
        />
        {set.confirmed && <CheckmarkCircleFilled className={styles.done} title="Confirmed" />}
        <div className={styles.rest}>
          <Text as="h1" block weight="semibold" size={400} className={styles.title}>
            {stageWords[set.stage]}
          </Text>
          {(!open || folded) && (
            <Text
              block
              size={200}
              className={mergeClasses(styles.title, styles.quiet)}
              title={summary.join(' · ')}
            >
              {summary.join(' · ')}
            </Text>
          )}
        </div>
        {set.confirmed && !changing && (
          <Button appearance="subtle" icon={<EditRegular />} onClick={() => setChanging(true)}>
            Change
          </Button>
        )}
      </div>
      {open && (
        <SetForm
          key={set.id}
          set={set}
          asked={asked}
          folded={folded}
          onUnfold={() => setUnfolded(true)}
          onCancel={changing ? () => setChanging(false) : null}
          onConfirmed={() => {
            setChanging(false)
            setUnfolded(false)
            onConfirmed()
          }}
        />
      )}
    </header>
  )
}
