import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircle16Regular, Circle16Regular } from '@fluentui/react-icons'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Round, RoundLine } from '../../../shared/model/revisit.ts'
import { judgementWords, useAct } from '../../ui/index.ts'
import { movedTo, roundCommandOf } from './round-keys.ts'
import { stateWords } from './round-words.ts'
import type { Wish } from './wish.ts'

export const lineListId = 'round-lines'

const useStyles = makeStyles({
  list: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `${tokens.strokeWidthThickest} solid transparent`,
    // A system in high contrast draws what is transparent.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    cursor: 'default',
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  icon: { flex: 'none', marginTop: '2px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  words: { flex: '1 1 0', minWidth: 0 },
  text: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** The recommendations of a round, with how far each is. The keys of the round work from here. */
export const LineList = ({
  lines,
  currentId,
  onCurrent,
  wish,
  onWish,
  round,
  onDone,
}: {
  readonly lines: readonly RoundLine[]
  readonly currentId: string
  readonly onCurrent: (id: string) => void
  /** What was asked for and waits until the pane is there. */
  readonly wish: Wish | null
  readonly onWish: (wish: Wish) => void
  readonly round: Round
  readonly onDone: () => void
}) => {
  const styles = useStyles()
  const list = useRef<HTMLDivElement>(null)
  const at = lines.findIndex(({ recommendationId }) => recommendationId === currentId)
  const asReported = useAct('revisits.asReported', { undoable: true, said: 'Taken as reported.', onDone })
  useEffect(() => list.current?.focus(), [])
  useEffect(() => {
    document.getElementById(`line-${currentId}`)?.scrollIntoView({ block: 'nearest' })
  }, [currentId])
  const press = (event: KeyboardEvent) => {
    const command = roundCommandOf(event.nativeEvent)
    if (command === null) return
    event.preventDefault()
    // What is typed ahead is meant for the form that was asked for.
    if (wish !== null && event.key.length === 1) return
    const to = movedTo(command, at, lines.length)
    const line = to === null ? undefined : lines[to]
    if (line !== undefined) onCurrent(line.recommendationId)
    else if (command === 'write' || command === 'judge' || command === 'take') onWish(command)
    else if (command === 'asReported') asReported.mutate({ id: round.id, recommendationId: currentId })
  }
  return (
    <div
      ref={list}
      id={lineListId}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      data-pane
      aria-label="Recommendations of the round"
      aria-activedescendant={`line-${currentId}`}
      onKeyDown={press}
    >
      {lines.map((line) => {
        const done = line.state !== 'to do'
        const current = line.recommendationId === currentId
        return (
          // The keys are heard on the listbox, which has the focus.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={line.recommendationId}
            id={`line-${line.recommendationId}`}
            role="option"
            tabIndex={-1}
            aria-selected={current}
            className={mergeClasses(styles.line, current && styles.current)}
            onClick={() => onCurrent(line.recommendationId)}
          >
            <span className={mergeClasses(styles.icon, done && styles.done)} aria-hidden>
              {done ? <CheckmarkCircle16Regular /> : <Circle16Regular />}
            </span>
            <span className={styles.words}>
              <span className={styles.text}>
                {line.number !== null && `${line.number}. `}
                {line.text}
              </span>
              <span className={styles.quiet}>
                {stateWords[line.state]}
                {line.judgement !== null && `, ${judgementWords[line.judgement].toLowerCase()}`}
              </span>
            </span>
            {line.offers > 0 && (
              <Badge appearance="outline" color="informative">
                {line.offers} from papers
              </Badge>
            )}
          </div>
        )
      })}
    </div>
  )
}
