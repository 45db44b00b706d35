import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { ArrowDownloadRegular, MoreHorizontalRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { OpenReport } from '../../../shared/contract/report-drafts.ts'
import { exportFormats, type ExportFormat } from '../../../shared/model/report.ts'
import { shortInstantWords } from '../../../shared/rules/instant-words.ts'
import { erasedWords } from '../../../shared/rules/report/erased-note.ts'
import { markingWords } from '../../../shared/rules/report/page-words.ts'
import { printedReport } from '../../../shared/rules/report/printed.ts'
import { hrefOf, navigate, ScreenHead, useAct } from '../../ui/index.ts'
import { savesOf } from './editor/use-saved-text.ts'
import { ExportState } from './export-state.tsx'
import { exportedFormatWords } from '../../../shared/lists/exported.ts'
import { FreezeDialog } from './freeze-dialog.tsx'

/** What a report is, and what is done with the whole of it: exporting, freezing, copying. */
export const ReportHeader = ({ id, report }: { readonly id: string; readonly report: OpenReport }) => {
  const [freezing, setFreezing] = useState(false)
  const write = useAct('reports.write', { failuresShown: true })
  const duplicate = useAct('reports.duplicate', {
    said: 'Copied the report.',
    undoable: true,
    onDone: ({ id: copy }) => navigate({ section: 'reports', id: copy }),
  })
  const remove = useAct('reports.remove', {
    said: 'Removed the report.',
    undoable: true,
    onDone: () => navigate({ section: 'reports' }),
  })
  const exportAs = (format: ExportFormat) => void savesOf(id).then(() => write.mutate({ id, format }))
  const { frozen, draft } = report
  return (
    <>
      <ScreenHead
        back={{ href: hrefOf({ section: 'reports' }), words: 'All reports' }}
        ofOne
        title={draft.title}
        about={[
          report.templateName,
          markingWords(printedReport(draft)),
          draft.version === undefined ? null : `version ${draft.version}`,
          frozen === null
            ? null
            : `frozen ${shortInstantWords(frozen.at)}${frozen.who === '' ? '' : ` by ${frozen.who}`}`,
          frozen === null || frozen.erasedAt === null ? null : erasedWords('report', frozen.erasedAt),
        ]
          .filter((words) => words !== null)
          .join(' · ')}
        acts={
          <>
            <Menu>
              <MenuTrigger disableButtonEnhancement>
                <Button
                  appearance="primary"
                  icon={<ArrowDownloadRegular />}
                  disabledFocusable={write.isPending}
                >
                  Export
                </Button>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {exportFormats.map((format) => (
                    <MenuItem key={format} onClick={() => exportAs(format)}>
                      {exportedFormatWords[format]}
                    </MenuItem>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
            {frozen === null && <Button onClick={() => setFreezing(true)}>Freeze…</Button>}
            <Menu>
              <MenuTrigger disableButtonEnhancement>
                <Button icon={<MoreHorizontalRegular />} aria-label="More" />
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {report.subject.paperId !== null && (
                    <MenuItem
                      onClick={() =>
                        void savesOf(id).then(() =>
                          navigate({ section: 'reports', id, query: { compare: 'paper' } }),
                        )
                      }
                    >
                      Compare with the paper
                    </MenuItem>
                  )}
                  <MenuItem onClick={() => void savesOf(id).then(() => duplicate.mutate({ id }))}>
                    Make a copy
                  </MenuItem>
                  {frozen === null && (
                    <MenuItem onClick={() => void savesOf(id).then(() => remove.mutate({ id }))}>
                      Remove
                    </MenuItem>
                  )}
                </MenuList>
              </MenuPopover>
            </Menu>
          </>
        }
      />
      <ExportState id={id} act={write} />
      {freezing && <FreezeDialog id={id} onClose={() => setFreezing(false)} />}
    </>
  )
}
