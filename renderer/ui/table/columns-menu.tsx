import {
  Button,
  Menu,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components'
import { ColumnTripleEdit20Regular } from '@fluentui/react-icons'

export type ColumnsMenuProps = {
  readonly columns: readonly { readonly id: string; readonly header: string; readonly hideable?: boolean }[]
  readonly visible: readonly string[]
  readonly onVisible: (ids: readonly string[]) => void
}

/** Chooses which columns a table shows. */
export const ColumnsMenu = ({ columns, visible, onVisible }: ColumnsMenuProps) => (
  <Menu
    checkedValues={{ columns: [...visible] }}
    onCheckedValueChange={(_, { checkedItems }) => onVisible(checkedItems)}
  >
    <MenuTrigger disableButtonEnhancement>
      <Tooltip content="Choose columns" relationship="label">
        <Button appearance="subtle" icon={<ColumnTripleEdit20Regular />} />
      </Tooltip>
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        {columns.map(({ id, header, hideable = true }) => (
          <MenuItemCheckbox key={id} name="columns" value={id} disabled={!hideable}>
            {header}
          </MenuItemCheckbox>
        ))}
      </MenuList>
    </MenuPopover>
  </Menu>
)
