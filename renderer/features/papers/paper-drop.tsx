import { Subtitle1, makeStyles, tokens } from '@fluentui/react-components'
import { DocumentAdd24Regular } from '@fluentui/react-icons'
import { useEffect, useRef, useState } from 'react'
import { useImport } from './use-import.ts'

const useStyles = makeStyles({
  over: {
    position: 'fixed',
    inset: tokens.spacingHorizontalL,
    zIndex: 20,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    pointerEvents: 'none',
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    backdropFilter: 'blur(6px)',
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThicker} dashed ${tokens.colorBrandStroke1}`,
  },
})

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** The whole window takes papers, wherever they are dropped. */
export const PaperDrop = () => {
  const styles = useStyles()
  const [over, setOver] = useState(false)
  // Entering a child is told before leaving its parent, so only the count says whether the drag is still here.
  const depth = useRef(0)
  const importFiles = useImport()
  useEffect(() => {
    const listen = new AbortController()
    const on = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', take: (event: DragEvent) => void) =>
      window.addEventListener(
        name,
        (event) => {
          if (!hasFiles(event)) return
          event.preventDefault()
          take(event)
        },
        { signal: listen.signal },
      )
    on('dragenter', () => {
      depth.current += 1
      setOver(true)
    })
    on('dragover', (event) => {
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    })
    on('dragleave', () => {
      depth.current = Math.max(0, depth.current - 1)
      if (depth.current === 0) setOver(false)
    })
    on('drop', (event) => {
      depth.current = 0
      setOver(false)
      void importFiles([...(event.dataTransfer?.files ?? [])])
    })
    return () => listen.abort()
  }, [importFiles])
  if (!over) return null
  return (
    <div className={styles.over}>
      <DocumentAdd24Regular fontSize={48} />
      <Subtitle1>Drop papers to add them</Subtitle1>
    </div>
  )
}
