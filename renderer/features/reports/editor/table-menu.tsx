import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from '@fluentui/react-components'
import { TableRegular } from '@fluentui/react-icons'
import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { WordsDialog } from '../../../ui/index.ts'

/** What can be done with the table that the cursor is in. Its first row, the headings, stays. */
export const TableMenu = ({ editor }: { readonly editor: Editor }) => {
  const [naming, setNaming] = useState(false)
  const chain = () => editor.chain().focus()
  const inHeader = editor.isActive('tableHeader')
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <ToolbarButton icon={<TableRegular />}>Table</ToolbarButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setNaming(true)}>Caption…</MenuItem>
            <MenuItem
              onClick={() =>
                chain()
                  .updateAttributes('table', {
                    rowHeaders: editor.getAttributes('table')['rowHeaders'] === true ? null : true,
                  })
                  .run()
              }
            >
              {editor.getAttributes('table')['rowHeaders'] === true
                ? 'The first column no longer names its row'
                : 'The first column names its row'}
            </MenuItem>
            <MenuDivider />
            <MenuItem disabled={inHeader} onClick={() => chain().addRowBefore().run()}>
              Row above
            </MenuItem>
            <MenuItem onClick={() => chain().addRowAfter().run()}>Row below</MenuItem>
            <MenuItem disabled={inHeader} onClick={() => chain().deleteRow().run()}>
              Remove the row
            </MenuItem>
            <MenuItem onClick={() => chain().addColumnBefore().run()}>Column before</MenuItem>
            <MenuItem onClick={() => chain().addColumnAfter().run()}>Column after</MenuItem>
            <MenuItem onClick={() => chain().deleteColumn().run()}>Remove the column</MenuItem>
            <MenuDivider />
            <MenuItem onClick={() => chain().deleteTable().run()}>Remove the table</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {naming && (
        <WordsDialog
          title="Caption of the table"
          label="What it shows"
          hint={() => 'Read out to those who can’t see the table.'}
          first={String(editor.getAttributes('table')['caption'] ?? '')}
          longest={300}
          fits={(typed) => typed !== ''}
          act="Set the caption"
          onClose={() => setNaming(false)}
          onDone={(caption) => {
            setNaming(false)
            chain().updateAttributes('table', { caption }).run()
          }}
        />
      )}
    </>
  )
}
