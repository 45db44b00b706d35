import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components'
import { DarkTheme20Regular } from '@fluentui/react-icons'
import { themeChoices } from './theme.ts'
import type { useTheme } from './use-theme.ts'

/** Light, dark, high contrast, or as the system has it. */
export const ThemeMenu = ({
  theme: { choice, setChoice },
}: {
  readonly theme: ReturnType<typeof useTheme>
}) => (
  <Menu
    checkedValues={{ theme: [choice] }}
    onCheckedValueChange={(_, { checkedItems: [next] }) => {
      const found = themeChoices.find((known) => known.choice === next)
      if (found) setChoice(found.choice)
    }}
  >
    <MenuTrigger disableButtonEnhancement>
      <Tooltip content="Light or dark" relationship="label">
        <Button appearance="subtle" icon={<DarkTheme20Regular />} />
      </Tooltip>
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        {themeChoices.map(({ choice: value, words }) => (
          <MenuItemRadio key={value} name="theme" value={value}>
            {words}
          </MenuItemRadio>
        ))}
      </MenuList>
    </MenuPopover>
  </Menu>
)
