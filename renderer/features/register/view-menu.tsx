import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
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
import { DeleteRegular, SaveRegular, TableSettingsRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { readyViews } from '../../../shared/lists/register-views.ts'
import type { ListView } from '../../../shared/model/list-view.ts'
import { useAct, useAnswer } from '../../ui/index.ts'
import { today } from './words.ts'

const list = 'recommendations' as const

/** Views of the register: those that come with Revisit, and those that were saved in this workspace. */
export const ViewMenu = ({
  view,
  onView,
}: {
  readonly view: ListView
  readonly onView: (view: ListView) => void
}) => {
  const saved = useAnswer('views.list', { list }).data?.rows ?? []
  const [naming, setNaming] = useState<string | null>(null)
  const save = useAct('views.save', {
    said: (_, { name }) => `Saved the view “${name}”.`,
    undoable: true,
    onDone: () => setNaming(null),
  })
  const remove = useAct('views.remove', { said: 'Removed the view.', undoable: true })
  const name = naming?.trim() ?? ''
  const there = saved.some((one) => one.name.toLowerCase() === name.toLowerCase())
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
              {readyViews(today()).map((one) => (
                <MenuItem key={one.name} onClick={() => onView(one.view)}>
                  {one.name}
                </MenuItem>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem icon={<SaveRegular />} onClick={() => setNaming('')}>
              Save this view…
            </MenuItem>
            {saved.length > 0 && (
              <Menu>
                <MenuTrigger disableButtonEnhancement>
                  <MenuItem icon={<DeleteRegular />}>Remove a view</MenuItem>
                </MenuTrigger>
                <MenuPopover>
                  <MenuList>
                    {saved.map(({ id, name: savedName }) => (
                      <MenuItem key={id} onClick={() => remove.mutate({ id })}>
                        {savedName}
                      </MenuItem>
                    ))}
                  </MenuList>
                </MenuPopover>
              </Menu>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Dialog open={naming !== null} onOpenChange={(_, { open }) => open || setNaming(null)}>
        <DialogSurface>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              if (name !== '') save.mutate({ list, name, view })
            }}
          >
            <DialogBody>
              <DialogTitle>Save this view</DialogTitle>
              <DialogContent>
                <Field
                  label="Name"
                  hint={
                    there
                      ? 'A view of this name is there already: this one takes its place.'
                      : 'Columns, order, grouping and filter are kept.'
                  }
                >
                  <Input value={naming ?? ''} maxLength={80} onChange={(_, { value }) => setNaming(value)} />
                </Field>
              </DialogContent>
              <DialogActions>
                <Button onClick={() => setNaming(null)}>Cancel</Button>
                <Button appearance="primary" type="submit" disabled={name === ''}>
                  Save view
                </Button>
              </DialogActions>
            </DialogBody>
          </form>
        </DialogSurface>
      </Dialog>
    </>
  )
}
