import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { DeleteRegular, RenameRegular, SaveRegular, TableSettingsRegular } from '@fluentui/react-icons'
import { type ReactElement, useState } from 'react'
import type { List } from '../../../shared/lists/list.ts'
import type { ListView, SavedView } from '../../../shared/model/list-view.ts'
import { today } from '../today.ts'
import { useAct } from '../use-act.ts'
import { useEvery } from '../use-every.ts'
import { WordsDialog } from '../words-dialog.tsx'

const SavedMenu = ({
  label,
  icon,
  views,
  onChoose,
}: {
  readonly label: string
  readonly icon: ReactElement
  readonly views: readonly SavedView[]
  readonly onChoose: (view: SavedView) => void
}) => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>
      <MenuItem icon={icon}>{label}</MenuItem>
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        {views.map((view) => (
          <MenuItem key={view.id} onClick={() => onChoose(view)}>
            {view.name}
          </MenuItem>
        ))}
      </MenuList>
    </MenuPopover>
  </Menu>
)

/** Views of a list: those that come with Revisit, and those that were saved in this workspace. */
export const ViewMenu = <Row,>({
  list,
  view,
  onView,
}: {
  readonly list: List<Row>
  readonly view: ListView
  readonly onView: (view: ListView) => void
}) => {
  const saved = useEvery('views.list', { list: list.name }).rows ?? []
  const [naming, setNaming] = useState<'new' | SavedView | null>(null)
  const done = { undoable: true, onDone: () => setNaming(null) }
  const save = useAct('views.save', { said: (_, { name }) => `Saved the view “${name}”.`, ...done })
  const rename = useAct('views.rename', { said: (_, { name }) => `The view is called “${name}”.`, ...done })
  const remove = useAct('views.remove', { said: 'Removed the view.', undoable: true })
  const hintOf = (name: string): string => {
    const there = saved.some((one) => one !== naming && one.name.toLowerCase() === name.toLowerCase())
    if (there && naming === 'new') return 'A view of this name is there already: this one takes its place.'
    return there ? 'Another view has this name.' : 'Columns, order, grouping and filter are kept.'
  }
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton icon={<TableSettingsRegular />}>Views</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {saved.length > 0 && (
              <>
                <MenuGroup>
                  <MenuGroupHeader>Saved here</MenuGroupHeader>
                  {saved.map((one) => (
                    <MenuItem key={one.id} onClick={() => onView(one.view)}>
                      {one.name}
                    </MenuItem>
                  ))}
                </MenuGroup>
                <MenuDivider />
              </>
            )}
            <MenuGroup>
              <MenuGroupHeader>Ready to use</MenuGroupHeader>
              {list.ready(today()).map((one) => (
                <MenuItem key={one.name} onClick={() => onView(one.view)}>
                  {one.name}
                </MenuItem>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem icon={<SaveRegular />} onClick={() => setNaming('new')}>
              Save this view…
            </MenuItem>
            {saved.length > 0 && (
              <>
                <SavedMenu
                  label="Rename a view"
                  icon={<RenameRegular />}
                  views={saved}
                  onChoose={setNaming}
                />
                <SavedMenu
                  label="Remove a view"
                  icon={<DeleteRegular />}
                  views={saved}
                  onChoose={({ id }) => remove.mutate({ id })}
                />
              </>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {naming !== null && (
        <WordsDialog
          title={naming === 'new' ? 'Save this view' : 'Rename the view'}
          act={naming === 'new' ? 'Save view' : 'Rename view'}
          label="Name"
          hint={hintOf}
          first={naming === 'new' ? '' : naming.name}
          longest={80}
          fits={(name) => name !== ''}
          onDone={(name) =>
            naming === 'new'
              ? save.mutate({ list: list.name, name, view })
              : rename.mutate({ id: naming.id, name })
          }
          onClose={() => setNaming(null)}
        />
      )}
    </>
  )
}
