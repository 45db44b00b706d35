import { Button } from '@fluentui/react-components'
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { useState } from 'react'
import type { InsertedChart } from '../../../../shared/model/report-draft.ts'
import type { ReportBlock as Block } from '../../../../shared/model/report.ts'
import { WordsDialog } from '../../../ui/index.ts'
import { ReportBlock } from '../report-block.tsx'
import { toEditor } from './document.ts'
import styles from './editor.module.css'
import { Filled, Held } from './held-nodes.ts'

const blocksIn = ({ node }: NodeViewProps): readonly Block[] => node.attrs['blocks'] as Block[]

const saying =
  (alt: string | null) =>
  (block: Block): Block => {
    if (block.kind !== 'chart') return block
    const { alt: _, ...rest } = block
    return alt === null ? rest : { ...rest, alt }
  }

/** A section that the tracker fills, as it will print; not typed in. */
const FilledView = (props: NodeViewProps) => {
  const { node, editor, getPos } = props
  const blocks = blocksIn(props)
  const chart = node.attrs['chart'] as InsertedChart | null
  const [telling, setTelling] = useState(false)
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
        {chart !== null && editor.isEditable && (
          <Button size="small" onClick={() => setTelling(true)}>
            What it shows…
          </Button>
        )}
        {chart !== null && telling && (
          <WordsDialog
            title="What the chart shows"
            label="Alternative text"
            hint={() => 'Read out to those who can’t see it. Left empty: its figures in words.'}
            first={chart.alt ?? ''}
            longest={1000}
            fits={() => true}
            act="Set the words"
            onClose={() => setTelling(false)}
            onDone={(typed) => {
              setTelling(false)
              const alt = typed === '' ? null : typed
              props.updateAttributes({ chart: { ...chart, alt }, blocks: blocks.map(saying(alt)) })
            }}
          />
        )}
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
