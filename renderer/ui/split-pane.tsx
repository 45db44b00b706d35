import { Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useRemembered } from './remembered.ts'
import { useMedia } from './use-media.ts'

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, minWidth: 0 },
  names: {
    flex: 'none',
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  panes: { display: 'flex', flex: '1 1 0', minHeight: 0, minWidth: 0 },
  pane: { minWidth: 0, minHeight: 0, overflow: 'hidden', display: 'flex', flexDirection: 'column' },
  rest: { flex: '1 1 0' },
  hidden: { display: 'none' },
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
  /** What the panes are called where there is room for one alone; without them both are always shown. */
  readonly names?: readonly [first: string, second: string]
  /** The pane that is shown where there is room for one alone, until the other is asked for. */
  readonly shownAlone?: 'first' | 'second'
  /** Where there is room for one pane alone, another value brings the first. */
  readonly bringsFirst?: unknown
}

// A window of 1280 pixels at 200 %: half of it is too little to read in, and to decide in.
const narrow = '(max-width: 799px)'

/**
 * Two panes side by side with a divider that is moved by mouse or by the arrow keys, and remembered. In a narrow window,
 * or at 200 %, one of them at a time.
 */
export const SplitPane = (props: SplitPaneProps) => {
  const {
    name,
    label,
    first,
    second,
    initial = 50,
    least = 25,
    names,
    shownAlone = 'first',
    bringsFirst = null,
  } = props
  const styles = useStyles()
  const panes = useRef<HTMLDivElement>(null)
  const id = useId()
  const isNarrow = useMedia(narrow)
  const [asked, setAsked] = useState(shownAlone)
  const [brought, setBrought] = useState(bringsFirst)
  if (brought !== bringsFirst) {
    setBrought(bringsFirst)
    if (bringsFirst !== null) setAsked('first')
  }
  const alone = isNarrow && names !== undefined ? asked : null
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
    <div className={styles.frame}>
      {alone !== null && names !== undefined && (
        <TabList
          className={styles.names}
          size="small"
          selectedValue={alone}
          onTabSelect={(_, { value }) => setAsked(value === 'second' ? 'second' : 'first')}
        >
          <Tab value="first" aria-controls={`${id}first`}>
            {names[0]}
          </Tab>
          <Tab value="second" aria-controls={`${id}second`}>
            {names[1]}
          </Tab>
        </TabList>
      )}
      <div className={styles.panes} ref={panes}>
        <div
          id={`${id}first`}
          className={mergeClasses(
            styles.pane,
            alone === 'first' && styles.rest,
            alone === 'second' && styles.hidden,
          )}
          style={alone === null ? { flex: `0 0 ${share}%` } : undefined}
        >
          {first}
        </div>
        <div
          className={mergeClasses(styles.divider, alone !== null && styles.hidden)}
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
        <div
          id={`${id}second`}
          className={mergeClasses(styles.pane, styles.rest, alone === 'first' && styles.hidden)}
        >
          {second}
        </div>
      </div>
    </div>
  )
}
