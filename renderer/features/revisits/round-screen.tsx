import { Button, Link, makeStyles, ProgressBar, Subtitle1, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Round, RoundLine } from '../../../shared/model/revisit.ts'
import { erasedWords } from '../../../shared/rules/report/erased-note.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { EmptyState, Failure, hrefOf, Loading, SplitPane, useAnswer, useEvery } from '../../ui/index.ts'
import { TaskListSquareLtr24Regular } from '@fluentui/react-icons'
import { FreezeDialog } from './freeze-dialog.tsx'
import { LineList, lineListId } from './line-list.tsx'
import { RoundMenu } from './round-menu.tsx'
import { kindWords, progressWords, roundName } from './round-words.ts'
import type { Wish } from './wish.ts'
import { WorkPane } from './work-pane.tsx'

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    // At 200 % the list needs the room.
    '@media (max-height: 559px)': { paddingBlock: tokens.spacingVerticalXS, rowGap: 0 },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flex: '1 1 260px', minWidth: 0 },
  name: { margin: 0, overflowWrap: 'anywhere' },
  progress: { flex: '0 1 160px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  below: { flex: '1 1 0', minHeight: 0 },
})

/** A round at work: down the recommendations on the left, everything on the one at hand on the right. */
export const RoundScreen = ({ reviewId, id }: { readonly reviewId: string; readonly id: string }) => {
  const round = useAnswer('revisits.get', { id })
  const lines = useEvery('revisits.lines', { id })
  if (round.error !== null) return <Failure error={round.error} onRetry={() => void round.refetch()} />
  if (lines.error !== null) return <Failure error={lines.error} onRetry={lines.retry} />
  if (round.data === undefined || lines.rows === undefined) return <Loading label="Opening the round" />
  if (round.data.frozen !== null) return <Frozen round={round.data} />
  return <AtWork reviewId={reviewId} round={round.data} lines={lines.rows} />
}

const Frozen = ({ round }: { readonly round: Round }) => (
  <EmptyState
    icon={<TaskListSquareLtr24Regular fontSize={32} />}
    title={`The round of ${roundName(round)} is frozen`}
    actions={
      <>
        <Button
          as="a"
          appearance="primary"
          href={hrefOf({ section: 'reports', id: round.reviewId, query: { round: round.id } })}
        >
          See and print it
        </Button>
        <Button as="a" href={hrefOf({ section: 'reviews', id: round.reviewId })}>
          Back to the review
        </Button>
      </>
    }
  >
    {round.frozen === null || round.frozen.erasedAt === null
      ? 'It stays as it was put to the meeting, whatever is done since.'
      : erasedWords('round', round.frozen.erasedAt)}
  </EmptyState>
)

const firstToDo = (lines: readonly RoundLine[]): string | null =>
  (lines.find(({ state }) => state === 'to do') ?? lines[0])?.recommendationId ?? null

const AtWork = ({
  reviewId,
  round,
  lines,
}: {
  readonly reviewId: string
  readonly round: Round
  readonly lines: readonly RoundLine[]
}) => {
  const styles = useStyles()
  const [chosen, setChosen] = useState(() => firstToDo(lines))
  const [wish, setWish] = useState<Wish | null>(null)
  const [freezing, setFreezing] = useState(false)
  const choose = (id: string) => {
    setWish(null)
    setChosen(id)
  }
  const current = lines.find(({ recommendationId }) => recommendationId === chosen) ?? lines[0]
  /** On to the next that is to do; the focus goes back to the list, from which every key works. */
  const next = () => {
    const at = lines.findIndex((line) => line === current)
    const after = [...lines.slice(at + 1), ...lines.slice(0, at)]
    const to = after.find(({ state }) => state === 'to do')
    if (to !== undefined) choose(to.recommendationId)
    document.getElementById(lineListId)?.focus()
  }
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <div className={styles.title}>
          <Link href={hrefOf({ section: 'reviews', id: reviewId })}>{round.reviewTitle}</Link>
          <Subtitle1 as="h1" block className={styles.name}>
            {roundName(round)}
          </Subtitle1>
          <Text size={200} className={styles.quiet}>
            {kindWords[round.kind]}
            {round.lastDay !== null && `, last round ${statedDateWords(round.lastDay)}`}
          </Text>
        </div>
        <div className={styles.progress}>
          <Text block>{progressWords(round)}</Text>
          <ProgressBar
            aria-label="Done"
            value={round.done}
            max={Math.max(1, round.total)}
            thickness="large"
          />
        </div>
        <Button as="a" href={hrefOf({ section: 'reports', id: reviewId, query: { round: round.id } })}>
          See it as it prints
        </Button>
        <Button appearance="primary" disabled={lines.length === 0} onClick={() => setFreezing(true)}>
          Freeze…
        </Button>
        <RoundMenu round={round} />
      </div>
      <div className={styles.below}>
        {current === undefined ? (
          <EmptyState icon={<TaskListSquareLtr24Regular fontSize={32} />} title="Nothing to go down">
            The review has no recommendations yet. Accept them under “To review”, or add them in the register.
          </EmptyState>
        ) : (
          <SplitPane
            name="round"
            label="Width of the list"
            initial={34}
            names={['Recommendations', 'This one']}
            first={
              <LineList
                lines={lines}
                currentId={current.recommendationId}
                onCurrent={choose}
                wish={wish}
                onWish={setWish}
                round={round}
                onDone={next}
              />
            }
            second={
              <WorkPane
                key={current.recommendationId}
                round={round}
                recommendationId={current.recommendationId}
                onDone={next}
                wish={wish}
                onGranted={() => setWish(null)}
              />
            }
          />
        )}
      </div>
      {freezing && <FreezeDialog round={round} onClose={() => setFreezing(false)} />}
    </div>
  )
}
