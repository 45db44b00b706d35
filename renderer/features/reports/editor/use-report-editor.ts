import { type Editor, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import type { DraftBlock } from '../../../../shared/model/report-draft.ts'
import { blocksOf, toEditor } from './document.ts'
import { Labels } from './labels.ts'
import { shownNodes } from './node-views.tsx'
import { reportNodes } from './nodes.ts'
import { overHint } from './over-hint.ts'
import { plainPaste } from './plain-paste.ts'

const extensions = [...reportNodes, ...shownNodes, Labels]

/** What the tracker says now goes in where it stands, past the undo of what is typed. */
const bringUpToDate = (
  editor: Editor,
  blocks: readonly DraftBlock[],
  figures: Readonly<Record<string, string>>,
): void => {
  const filled = new Map(
    blocks.flatMap((block) => (block.kind === 'filled' ? [[block.part, block.blocks] as const] : [])),
  )
  const change = editor.state.tr
  editor.state.doc.descendants((node, at) => {
    if (node.type.name === 'filled') {
      const now = filled.get(String(node.attrs['part']))
      if (now !== undefined && JSON.stringify(now) !== JSON.stringify(node.attrs['blocks']))
        change.setNodeAttribute(at, 'blocks', now)
    }
    if (node.type.name === 'figure') {
      const now = figures[String(node.attrs['name'])]
      if (now !== undefined && now !== node.attrs['text']) change.setNodeAttribute(at, 'text', now)
    }
  })
  if (change.docChanged) editor.view.dispatch(change.setMeta('addToHistory', false))
}

/** The editor of a report. `onBlocks` hears every change; the first blocks are what it opens with. */
export const useReportEditor = ({
  blocks,
  figures,
  onBlocks,
}: {
  readonly blocks: readonly DraftBlock[]
  readonly figures: Readonly<Record<string, string>>
  readonly onBlocks: (blocks: DraftBlock[]) => void
}): Editor => {
  const heard = useRef(onBlocks)
  useEffect(() => {
    heard.current = onBlocks
  })
  const [first] = useState(() => toEditor(blocks))
  const editor = useEditor({
    extensions,
    content: first,
    injectCSS: false,
    editorProps: {
      transformPastedHTML: plainPaste,
      handleTextInput: (view, from, to, text) => {
        const change = overHint(view.state, from, to, text)
        if (change !== null) view.dispatch(change.scrollIntoView())
        return change !== null
      },
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Text of the report',
        lang: 'en-GB',
        spellcheck: 'true',
      },
    },
    onUpdate: ({ editor: changed }) => heard.current(blocksOf(changed.state.doc)),
  })
  useEffect(() => bringUpToDate(editor, blocks, figures), [editor, blocks, figures])
  return editor
}
