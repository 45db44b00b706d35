import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react'
import { useRemembered } from './remembered.ts'

const useStyles = makeStyles({
  panes: { display: 'flex', height: '100%', minHeight: 0, minWidth: 0 },
  pane: { minWidth: 0, minHeight: 0, overflow: 'hidden', display: 'flex', flexDirection: 'column' },
  rest: { flex: '1 1 0' },
  divider: {
    flex: '0 0 9px',
    marginLeft: '-4px',
    marginRight: '-4px',
    zIndex: 1,
    cursor: 'col-resize',
    touchAction: 'none',
    position: 'relative',
    '::after': {
      content: '""',
      position: 'absolute',
      top: 0,
      bottom: 0,
      left: '4px',
      width: tokens.strokeWidthThin,
      backgroundColor: tokens.colorNeutralStroke2,
      '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
    },
    ':hover::after': { backgroundColor: tokens.colorNeutralStrokeAccessible, width: tokens.strokeWidthThick },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': {
      left: '3px',
      width: tokens.strokeWidthThicker,
      backgroundColor: tokens.colorStrokeFocus2,
    },
  },
})

export type SplitPaneProps = {
  /** What the widths are remembered under. */
  readonly name: string
  /** Names the divider for screen readers: "Width of the paper". */
  readonly label: string
  readonly first: ReactNode
  readonly second: ReactNode
  /** Share of the first pane before anyone moved the divider, in per cent. */
  readonly initial?: number
  /** Narrowest share of either pane, in per cent. */
  readonly least?: number
}

/** Two panes side by side with a divider that is moved by mouse or by the arrow keys, and remembered. */
export const SplitPane = ({ name, label, first, second, initial = 50, least = 25 }: SplitPaneProps) => {
  const styles = useStyles()
  const panes = useRef<HTMLDivElement>(null)
  const [share, setShare] = useRemembered(`split.${name}`, initial)
  const put = (next: number) => setShare(Math.round(Math.min(100 - least, Math.max(least, next)) * 10) / 10)

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || panes.current === null) return
    const { left, width } = panes.current.getBoundingClientRect()
    put(((event.clientX - left) / width) * 100)
  }
  const press = (event: KeyboardEvent) => {
    const step = event.shiftKey ? 10 : 2
    const next: Record<string, number> = {
      ArrowLeft: share - step,
      ArrowRight: share + step,
      Home: least,
      End: 100 - least,
      Enter: initial,
    }
    const to = next[event.key]
    if (to === undefined) return
    event.preventDefault()
    put(to)
  }
  return (
    <div className={styles.panes} ref={panes}>
      <div className={styles.pane} style={{ flex: `0 0 ${share}%` }}>
        {first}
      </div>
      <div
        className={styles.divider}
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={label}
        aria-valuenow={Math.round(share)}
        aria-valuemin={least}
        aria-valuemax={100 - least}
        onKeyDown={press}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onDoubleClick={() => put(initial)}
      />
      <div className={mergeClasses(styles.pane, styles.rest)}>{second}</div>
    </div>
  )
}
