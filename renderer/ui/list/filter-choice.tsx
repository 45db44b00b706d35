import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'

/** One condition of the filter behind a button that says what is chosen: "Delivery: at risk". */
export const FilterChoice = <T extends string>({
  label,
  words,
  value,
  any = 'Any',
  onChange,
}: {
  readonly label: string
  readonly words: Readonly<Record<T, string>>
  readonly value: T | undefined
  /** What no value is called. */
  readonly any?: string
  readonly onChange: (value: T | undefined) => void
}) => {
  const values = Object.keys(words) as T[]
  return (
    <Menu
      checkedValues={{ [label]: [value ?? ''] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => onChange(values.find((one) => one === chosen))}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance={value === undefined ? 'outline' : 'primary'} size="medium">
          {value === undefined ? label : `${label}: ${words[value] ?? value}`}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name={label} value="">
            {any}
          </MenuItemRadio>
          {values.map((one) => (
            <MenuItemRadio key={one} name={label} value={one}>
              {words[one]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
