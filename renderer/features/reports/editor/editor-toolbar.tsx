import {
  Divider,
  Dropdown,
  makeStyles,
  Option,
  Toolbar,
  ToolbarButton,
  ToolbarToggleButton,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  NumberSymbolRegular,
  TextBoldRegular,
  TextBulletListRegular,
  TextItalicRegular,
  TextNumberListLtrRegular,
} from '@fluentui/react-icons'
import { type Editor, useEditorState } from '@tiptap/react'
import type { ReactElement } from 'react'
import type { OpenReport } from '../../../../shared/contract/report-drafts.ts'
import { InsertMenu } from './insert-menu.tsx'
import { TableMenu } from './table-menu.tsx'

const useStyles = makeStyles({
  bar: {
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  style: { minWidth: '128px' },
  divider: { flexGrow: 0, height: '24px' },
})

const styleWords = {
  paragraph: 'Paragraph',
  '1': 'Heading 1',
  '2': 'Heading 2',
  '3': 'Heading 3',
  '4': 'Heading 4',
} as const
type Style = keyof typeof styleWords

const setStyle = (editor: Editor, style: Style): void => {
  const numbered: unknown =
    editor.getAttributes('paragraph')['numbered'] ?? editor.getAttributes('heading')['numbered'] ?? null
  const chain = editor.chain().focus()
  if (style === 'paragraph') chain.setNode('paragraph', { numbered }).run()
  else chain.setNode('heading', { level: Number(style), numbered: numbered ?? true }).run()
}

const toggleNumber = (editor: Editor): void => {
  const type = editor.isActive('heading') ? 'heading' : 'paragraph'
  const is = editor.getAttributes(type)['numbered'] === true
  editor
    .chain()
    .focus()
    .updateAttributes(type, { numbered: is ? null : true, ...(type === 'paragraph' ? { label: null } : {}) })
    .run()
}

const Toggle = ({
  name,
  keys,
  icon,
  on,
  onPress,
}: {
  readonly name: string
  readonly keys: string
  readonly icon: ReactElement
  readonly on: boolean
  readonly onPress: () => void
}) => (
  <Tooltip content={keys === '' ? name : `${name} (${keys})`} relationship="label">
    <ToolbarToggleButton
      name={name}
      value="on"
      appearance="subtle"
      aria-pressed={on}
      icon={icon}
      onClick={onPress}
    />
  </Tooltip>
)

/** What the words under the cursor can be made into; every act has its key in its name. */
export const EditorToolbar = ({
  editor,
  report,
}: {
  readonly editor: Editor
  readonly report: OpenReport
}) => {
  const styles = useStyles()
  const now = useEditorState({
    editor,
    selector: ({ editor: e }) => ({
      bold: e.isActive('bold'),
      italic: e.isActive('italic'),
      bullets: e.isActive('bulletList'),
      numbers: e.isActive('orderedList'),
      style: (e.isActive('heading') ? String(e.getAttributes('heading')['level']) : 'paragraph') as Style,
      numbered:
        (e.isActive('heading') ? e.getAttributes('heading') : e.getAttributes('paragraph'))['numbered'] ===
        true,
      table: e.isActive('table'),
      undo: e.can().undo(),
      redo: e.can().redo(),
    }),
  })
  const on = Object.entries({
    Bold: now.bold,
    Italic: now.italic,
    'Numbered with the others': now.numbered,
    Bullets: now.bullets,
    'Numbered list': now.numbers,
  }).flatMap(([name, is]) => (is ? [[name, ['on']] as const] : []))
  const chain = () => editor.chain().focus()
  return (
    <Toolbar
      aria-label="Text"
      className={styles.bar}
      size="small"
      checkedValues={Object.fromEntries(on.map(([name, value]) => [name, [...value]]))}
    >
      <Dropdown
        className={styles.style}
        size="small"
        aria-label="Style"
        value={styleWords[now.style]}
        selectedOptions={[now.style]}
        onOptionSelect={(_, { optionValue }) => setStyle(editor, (optionValue ?? 'paragraph') as Style)}
      >
        {(Object.keys(styleWords) as Style[])
          .toSorted((a, b) => (a === 'paragraph' ? -1 : b === 'paragraph' ? 1 : a.localeCompare(b)))
          .map((style) => (
            <Option key={style} value={style}>
              {styleWords[style]}
            </Option>
          ))}
      </Dropdown>
      <Toggle
        name="Numbered with the others"
        keys=""
        icon={<NumberSymbolRegular />}
        on={now.numbered}
        onPress={() => toggleNumber(editor)}
      />
      <Divider vertical className={styles.divider} />
      <Toggle
        name="Bold"
        keys="Ctrl+B"
        icon={<TextBoldRegular />}
        on={now.bold}
        onPress={() => chain().toggleBold().run()}
      />
      <Toggle
        name="Italic"
        keys="Ctrl+I"
        icon={<TextItalicRegular />}
        on={now.italic}
        onPress={() => chain().toggleItalic().run()}
      />
      <Toggle
        name="Bullets"
        keys="Ctrl+Shift+8"
        icon={<TextBulletListRegular />}
        on={now.bullets}
        onPress={() => chain().toggleBulletList().run()}
      />
      <Toggle
        name="Numbered list"
        keys="Ctrl+Shift+7"
        icon={<TextNumberListLtrRegular />}
        on={now.numbers}
        onPress={() => chain().toggleOrderedList().run()}
      />
      <Divider vertical className={styles.divider} />
      <InsertMenu editor={editor} report={report} />
      {now.table && <TableMenu editor={editor} />}
      <Divider vertical className={styles.divider} />
      <Tooltip content="Undo (Ctrl+Z)" relationship="label">
        <ToolbarButton
          icon={<ArrowUndoRegular />}
          disabledFocusable={!now.undo}
          onClick={() => chain().undo().run()}
        />
      </Tooltip>
      <Tooltip content="Redo (Ctrl+Y)" relationship="label">
        <ToolbarButton
          icon={<ArrowRedoRegular />}
          disabledFocusable={!now.redo}
          onClick={() => chain().redo().run()}
        />
      </Tooltip>
    </Toolbar>
  )
}
