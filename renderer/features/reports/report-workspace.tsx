import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { OpenReport } from '../../../shared/contract/report-drafts.ts'
import type { DraftBlock } from '../../../shared/model/report-draft.ts'
import { printedReport } from '../../../shared/rules/report/printed.ts'
import { SplitPane, useRoute } from '../../ui/index.ts'
import { ReportEditor } from './editor/report-editor.tsx'
import { useReportEditor } from './editor/use-report-editor.ts'
import { useSavedText } from './editor/use-saved-text.ts'
import { insertBlocks, showBlock } from './editor/show-block.ts'
import { ReportHeader } from './report-header.tsx'
import { ReportPreview } from './report-preview.tsx'
import { SidePanel } from './side/side-panel.tsx'

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  bar: { flexShrink: 0, marginInline: tokens.spacingHorizontalL, marginBottom: tokens.spacingVerticalS },
  below: { flex: '1 1 0', minHeight: 0 },
})

const names = ['Write', 'Pages and checks'] as const

/** The block that a link asks for: what differs from the paper leads to where it stands. */
const useWantedBlock = (): number | null => {
  const wanted = useRoute().query['block']
  return wanted !== undefined && /^\d{1,6}$/u.test(wanted) ? Number(wanted) : null
}

const Frozen = ({ id, report }: { readonly id: string; readonly report: OpenReport }) => (
  <SplitPane
    name="report"
    label="Width of the report"
    initial={55}
    names={['Report', 'Pages and exports']}
    first={<ReportPreview report={printedReport(report.draft)} place={useWantedBlock()} />}
    second={
      <SidePanel
        id={id}
        report={report}
        blocks={report.draft.blocks}
        drawn={0}
        onShow={() => {}}
        onAdd={() => {}}
        onBack={() => {}}
      />
    }
  />
)

type Opened = {
  readonly id: string
  readonly report: OpenReport
  /** A version was gone back to: the text is opened anew. */
  readonly onBack: () => void
}

const Writing = ({ id, report, onBack }: Opened) => {
  const { saved, put, save } = useSavedText(id, report.savedAt)
  const [blocks, setBlocks] = useState<readonly DraftBlock[]>(report.draft.blocks)
  const checked = useDeferredValue(blocks)
  const editor = useReportEditor({
    blocks: report.draft.blocks,
    figures: report.figures,
    onBlocks: (next) => {
      setBlocks(next)
      put(next)
    },
  })
  const [brought, setBrought] = useState<number | null>(null)
  // Where there is room for one pane alone, the text is hidden until it is brought: what is hidden can't be scrolled to.
  const show = useCallback(
    (place: number) => {
      setBrought((count) => (count ?? 0) + 1)
      requestAnimationFrame(() => showBlock(editor, place))
    },
    [editor],
  )
  const wanted = useWantedBlock()
  useEffect(() => {
    if (wanted === null) return
    // Only what is laid out can be brought into sight.
    const frame = requestAnimationFrame(() => showBlock(editor, wanted))
    return () => cancelAnimationFrame(frame)
  }, [editor, wanted])
  // A key renders this twice, with what it typed and with what is checked of that: each side only for its own.
  const text = useMemo(
    () => <ReportEditor editor={editor} saved={saved} onSave={save} report={report} />,
    [editor, saved, save, report],
  )
  const drawn = saved.is === 'saved' ? saved.count : null
  const side = useMemo(
    () => (
      <SidePanel
        id={id}
        report={report}
        blocks={checked}
        drawn={drawn}
        onShow={show}
        onAdd={(place, added) => {
          insertBlocks(editor, place, added)
          show(place)
        }}
        onBack={onBack}
      />
    ),
    [id, report, checked, drawn, editor, show, onBack],
  )
  return (
    <SplitPane
      name="report"
      label="Width of the text"
      initial={55}
      names={names}
      bringsFirst={brought}
      first={text}
      second={side}
    />
  )
}

/** A report beside its pages, checks, versions and what left Revisit of it. */
export const ReportWorkspace = ({ id, report, onBack }: Opened) => {
  const styles = useStyles()
  return (
    <div className={styles.screen}>
      <ReportHeader id={id} report={report} />
      {report.stale !== null && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            The tracker can’t fill this report any more: {report.stale.message} What it said last stands.
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.below}>
        {report.frozen === null ? (
          <Writing id={id} report={report} onBack={onBack} />
        ) : (
          <Frozen id={id} report={report} />
        )}
      </div>
    </div>
  )
}
