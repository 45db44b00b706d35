import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { PaperDrawer } from './paper-drawer.tsx'
import { OpenSource, type PaperSource } from './source-line.tsx'

const useStyles = makeStyles({
  pane: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    outlineStyle: 'none',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
  },
})

/** The pane beside a list of what is tracked: it takes the focus where nothing else has it, and opens papers over itself. */
export const TrackedPane = ({
  label,
  children,
}: {
  readonly label: string
  readonly children: ReactNode
}) => {
  const styles = useStyles()
  const [source, setSource] = useState<PaperSource | null>(null)
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    // Opened by a key or a link the focus has nowhere to be but here; moving through the list it stays there.
    if (document.activeElement?.closest('[role$="grid"]') === null) pane.current?.focus()
  }, [])
  return (
    <OpenSource value={setSource}>
      <article ref={pane} className={styles.pane} tabIndex={-1} data-pane aria-label={label}>
        {children}
      </article>
      {source !== null && <PaperDrawer source={source} onClose={() => setSource(null)} />}
    </OpenSource>
  )
}
