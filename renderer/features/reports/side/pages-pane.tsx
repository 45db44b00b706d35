import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { OpenReport } from '../../../../shared/contract/report-drafts.ts'
import { type Reason, reasonWords } from '../../../../shared/model/result.ts'
import { DrawnPages, reasonOf, request } from '../../../ui/index.ts'

/** Pages are drawn once typing has rested so long. */
const pause = 700

const useStyles = makeStyles({
  state: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    flexShrink: 0,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  bar: { flex: '1 1 0' },
})

type State =
  | { readonly is: 'drawing' }
  | { readonly is: 'drawn' }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly reason: Reason }

/** The pages as they would be printed now, drawn again as the text or the tracker changes. */
export const PagesPane = ({
  id,
  report,
  drawn,
}: {
  readonly id: string
  readonly report: OpenReport
  readonly drawn: number | null
}) => {
  const styles = useStyles()
  const [key, setKey] = useState<string | null>(null)
  const [state, setState] = useState<State>({ is: 'drawing' })
  const [again, setAgain] = useState(0)
  useEffect(() => {
    if (drawn === null) return
    let isGone = false
    const draw = async () => {
      setState({ is: 'drawing' })
      try {
        const answer = await request('reports.drawPages', { id })
        if (isGone) return
        if (answer.key !== null) setKey(answer.key)
        setState({ is: answer.key === null ? 'stopped' : 'drawn' })
      } catch (error) {
        if (!isGone) setState({ is: 'failed', reason: reasonOf(error) })
      }
    }
    const timer = setTimeout(() => void draw(), key === null ? 0 : pause)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
    // Not the key: the pages are the answer, not what is asked.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id, drawn, report, again])
  return (
    <>
      <div className={styles.state} role="status">
        {state.is === 'drawing' && (
          <>
            <span>Drawing the pages</span>
            <ProgressBar className={styles.bar} aria-label="Drawing the pages" />
            <Button
              size="small"
              onClick={() => void request('reports.stopWriting', { id, what: 'pages' }).catch(() => {})}
            >
              Stop
            </Button>
          </>
        )}
        {state.is === 'drawn' && <span>As it would print now</span>}
        {state.is !== 'drawing' && state.is !== 'drawn' && (
          <>
            <span>{state.is === 'failed' ? reasonWords(state.reason) : 'Not drawn: stopped.'}</span>
            <Button size="small" onClick={() => setAgain((count) => count + 1)}>
              Draw again
            </Button>
          </>
        )}
      </div>
      {key !== null && <DrawnPages address={`previews/${key}`} label="Pages" />}
    </>
  )
}
