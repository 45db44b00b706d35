import { makeStyles, tokens } from '@fluentui/react-components'
import { type Editor, EditorContent } from '@tiptap/react'
import { useRef } from 'react'
import type { OpenReport } from '../../../../shared/contract/report-drafts.ts'
import { reasonWords } from '../../../../shared/model/result.ts'
import { shortInstantWords } from '../../../../shared/rules/instant-words.ts'
import { useSaveKey } from '../../../ui/index.ts'
import styles from './editor.module.css'
import { EditorToolbar } from './editor-toolbar.tsx'
import type { Saved } from './use-saved-text.ts'

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  saved: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  failed: { color: tokens.colorStatusDangerForeground1 },
})

const savedWords = (saved: Saved): string => {
  if (saved.is === 'saving') return 'Saving…'
  if (saved.is === 'saved') return `Saved ${shortInstantWords(saved.at)}`
  return `Not saved: ${reasonWords(saved.reason)} It is tried again by itself.`
}

/** Where a report is written. */
export const ReportEditor = ({
  editor,
  saved,
  onSave,
  report,
}: {
  readonly editor: Editor
  readonly saved: Saved
  readonly onSave: () => Promise<void>
  readonly report: OpenReport
}) => {
  const own = useStyles()
  const pane = useRef<HTMLDivElement>(null)
  useSaveKey(pane, () => void onSave())
  return (
    <div className={own.pane} ref={pane}>
      <EditorToolbar editor={editor} report={report} />
      <div className={styles['desk']}>
        <div className={styles['sheet']}>
          <EditorContent editor={editor} />
        </div>
      </div>
      <div className={saved.is === 'failed' ? `${own.saved} ${own.failed}` : own.saved} role="status">
        {savedWords(saved)}
      </div>
    </div>
  )
}
