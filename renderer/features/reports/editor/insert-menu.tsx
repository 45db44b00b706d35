import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import type { OpenReport } from '../../../../shared/contract/report-drafts.ts'
import { type FigureName, figureNames } from '../../../../shared/rules/report/figures.ts'
import { WordsDialog } from '../../../ui/index.ts'
import { ChartPicker } from './chart-picker.tsx'
import { toEditor } from './document.ts'
import { goOnAfterQuote } from './go-on-after-quote.ts'
import { putNote, selectedNote } from './note.ts'
import { QuotePicker } from './quote-picker.tsx'

const isAddress = (typed: string): boolean => /^(https:\/\/\S+\.\S+|mailto:\S+@\S+)$/iu.test(typed)

/** What can be put in: quotes with where they stand, figures and charts of the tracker, tables, links, notes. */
export const InsertMenu = ({ editor, report }: { readonly editor: Editor; readonly report: OpenReport }) => {
  const [asked, setAsked] = useState<'quote' | 'chart' | 'link' | 'note' | null>(null)
  const close = () => {
    setAsked(null)
    editor.commands.focus()
  }
  const put = (content: ReturnType<typeof toEditor>) =>
    editor
      .chain()
      .focus()
      .insertContent(content.content ?? [])
      .run()
  const figures = Object.entries(report.figures) as [FigureName, string][]
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <ToolbarButton icon={<AddRegular />}>Insert</ToolbarButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setAsked('quote')}>Quote of a paper…</MenuItem>
            <Menu>
              <MenuTrigger disableButtonEnhancement>
                <MenuItem disabled={figures.length === 0}>Figure of the tracker</MenuItem>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {figures.map(([name, text]) => (
                    <MenuItem
                      key={name}
                      secondaryContent={text}
                      onClick={() =>
                        editor.chain().focus().insertContent({ type: 'figure', attrs: { name, text } }).run()
                      }
                    >
                      {figureNames[name]}
                    </MenuItem>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
            <MenuItem onClick={() => setAsked('chart')}>Chart of the tracker…</MenuItem>
            <MenuItem onClick={() => setAsked('link')}>Link…</MenuItem>
            <MenuItem onClick={() => setAsked('note')}>Footnote…</MenuItem>
            <MenuDivider />
            <MenuItem
              onClick={() =>
                editor
                  .chain()
                  .focus()
                  .insertTable({ rows: 3, cols: 2, withHeaderRow: true })
                  .updateAttributes('table', { caption: 'What this table shows' })
                  .run()
              }
            >
              Table
            </MenuItem>
            <MenuItem onClick={() => put(toEditor([{ kind: 'contents' }]))}>Contents</MenuItem>
            <MenuItem onClick={() => put(toEditor([{ kind: 'pageBreak' }]))}>New page</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {asked === 'quote' && (
        <QuotePicker
          reviewId={report.subject.reviewId}
          onClose={close}
          onChosen={({ paragraphs, citation, paperId }) => {
            setAsked(null)
            const quote = toEditor([
              {
                kind: 'quote',
                paragraphs: [...paragraphs],
                citation,
                ...(paperId === null ? {} : { paperId }),
              },
            ])
            editor
              .chain()
              .focus()
              .insertContent(quote.content ?? [])
              .command(({ tr: change }) => {
                goOnAfterQuote(change)
                return true
              })
              .run()
          }}
        />
      )}
      {asked === 'chart' && (
        <ChartPicker
          reviewId={report.subject.reviewId}
          onClose={close}
          onChosen={(block) => {
            setAsked(null)
            put(toEditor([block]))
          }}
        />
      )}
      {asked === 'link' && (
        <WordsDialog
          title="Link"
          label="Address"
          hint={() => 'Begins with https:// or mailto:'}
          first={String(editor.getAttributes('link')['href'] ?? 'https://')}
          longest={2000}
          fits={isAddress}
          act="Set the link"
          onClose={close}
          onDone={(href) => {
            setAsked(null)
            const { empty } = editor.state.selection
            if (empty && !editor.isActive('link'))
              editor
                .chain()
                .focus()
                .insertContent({
                  type: 'text',
                  text: href.replace(/^mailto:/iu, ''),
                  marks: [{ type: 'link', attrs: { href } }],
                })
                .run()
            else editor.chain().focus().extendMarkRange('link').setLink({ href }).run()
          }}
          {...(editor.isActive('link') && {
            other: {
              act: 'Take the link away',
              onDone: () => {
                setAsked(null)
                editor.chain().focus().extendMarkRange('link').unsetLink().run()
              },
            },
          })}
        />
      )}
      {asked === 'note' && (
        <WordsDialog
          title="Footnote"
          label="Words of the note"
          hint={() => '“Cabinet 12 December 2023, page 47”'}
          first={selectedNote(editor.state) ?? ''}
          longest={2000}
          fits={(typed) => typed !== ''}
          act={selectedNote(editor.state) === null ? 'Add the footnote' : 'Set the footnote'}
          onClose={close}
          onDone={(typed) => {
            setAsked(null)
            editor.view.dispatch(putNote(editor.state, typed))
            editor.commands.focus()
          }}
        />
      )}
    </>
  )
}
