import {
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { TemplatePart } from '../../../../shared/model/report-template.ts'
import { addable, newPart, partWords } from './part-words.ts'

/** Offers what can be put into a template, from the button that it is given. */
export const AddPart = ({
  button,
  onAdd,
}: {
  readonly button: ReactElement
  readonly onAdd: (part: TemplatePart) => void
}) => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
    <MenuPopover>
      <MenuList>
        {addable.map(({ by, kinds }) => (
          <MenuGroup key={by}>
            <MenuGroupHeader>{by}</MenuGroupHeader>
            {kinds.map((kind) => (
              <MenuItem key={kind} onClick={() => onAdd(newPart(kind))}>
                {partWords[kind]}
              </MenuItem>
            ))}
          </MenuGroup>
        ))}
      </MenuList>
    </MenuPopover>
  </Menu>
)
