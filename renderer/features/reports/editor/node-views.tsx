import { Button } from '@fluentui/react-components'
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import type { ReportBlock as Block } from '../../../../shared/model/report.ts'
import { ReportBlock } from '../report-block.tsx'
import { toEditor } from './document.ts'
import styles from './editor.module.css'
import { Filled, Held } from './nodes.ts'

const blocksIn = ({ node }: NodeViewProps): readonly Block[] => node.attrs['blocks'] as Block[]

/** A section that the tracker fills, as it will print; not typed in. */
const FilledView = (props: NodeViewProps) => {
  const { node, editor, getPos } = props
  const blocks = blocksIn(props)
  const takeOver = () => {
    const at = getPos()
    if (at === undefined) return
    editor
      .chain()
      .focus()
      .insertContentAt({ from: at, to: at + node.nodeSize }, toEditor(blocks).content ?? [])
      .run()
  }
  return (
    <NodeViewWrapper
      as="section"
      className={styles['filled']}
      contentEditable={false}
      aria-label="Filled from the tracker"
    >
      <div className={styles['filledHead']}>
        <span>Filled from the tracker</span>
        {node.attrs['mayBeTakenOver'] === true && editor.isEditable && (
          <Button size="small" onClick={takeOver}>
            Write it myself
          </Button>
        )}
      </div>
      {blocks.length === 0 ? (
        <p className={styles['quiet']}>Nothing to say here now.</p>
      ) : (
        blocks.map((block, place) => <ReportBlock key={place} block={block} label={null} />)
      )}
    </NodeViewWrapper>
  )
}

const HeldView = ({ node }: NodeViewProps) => (
  <NodeViewWrapper as="section" className={styles['held']} contentEditable={false}>
    <ReportBlock block={node.attrs['block'] as Block} label={null} />
  </NodeViewWrapper>
)

/** The blocks that are shown and not typed in, drawn as the preview draws them. */
export const shownNodes = [
  Filled.extend({ addNodeView: () => ReactNodeViewRenderer(FilledView) }),
  Held.extend({ addNodeView: () => ReactNodeViewRenderer(HeldView) }),
]
