import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { DeleteRegular, EditRegular, MoreHorizontalRegular } from '@fluentui/react-icons'

/** What can be done with an opened thing as a whole, behind one button. */
export const EditMenu = ({
  label = 'Edit or remove',
  edit = 'Edit',
  remove = 'Remove',
  onEdit,
  onRemove,
}: {
  readonly label?: string
  readonly edit?: string
  readonly remove?: string
  readonly onEdit: () => void
  readonly onRemove: () => void
}) => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>
      <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={label} />
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        <MenuItem icon={<EditRegular />} onClick={onEdit}>
          {edit}
        </MenuItem>
        <MenuItem icon={<DeleteRegular />} onClick={onRemove}>
          {remove}
        </MenuItem>
      </MenuList>
    </MenuPopover>
  </Menu>
)
