import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Text,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons'
import type { KeyboardEvent } from 'react'
import type { TemplatePart } from '../../../../shared/model/report-template.ts'
import { AddPart } from './add-part.tsx'
import { PartFields } from './part-fields.tsx'
import { partWords } from './part-words.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    marginBottom: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { borderLeft: `4px solid ${tokens.colorBrandStroke1}` },
  under: { marginInlineStart: '16px' },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  name: { flex: '1 1 0', minWidth: 0 },
  number: { color: tokens.colorNeutralForeground2 },
})

const acts = { up: 'Move up', down: 'Move down' } as const

type RowProps = {
  readonly part: TemplatePart
  /** Its place, from 0. */
  readonly at: number
  /** How many parts belong to it: a heading has what stands under it. */
  readonly holds: number
  readonly canMove: Readonly<Record<keyof typeof acts, boolean>>
  readonly onMove: (to: keyof typeof acts) => void
  readonly onChange: (part: TemplatePart) => void
  readonly onAdd: (part: TemplatePart) => void
  readonly onRemove: (whole: boolean) => void
}

/** One part of a template: what it is, its fields, and its place among the others. */
export const PartRow = ({ part, at, holds, canMove, onMove, onChange, onAdd, onRemove }: RowProps) => {
  const styles = useStyles()
  const name = `${at + 1}: ${partWords[part.part]}`
  const icons = { up: <ArrowUpRegular />, down: <ArrowDownRegular /> }
  const hear = (event: KeyboardEvent) => {
    const to = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null
    if (to === null || !event.altKey || event.defaultPrevented) return
    event.preventDefault()
    if (canMove[to]) onMove(to)
  }
  const remove = (
    <Button
      appearance="subtle"
      size="small"
      aria-label={`Remove ${name}`}
      icon={<DeleteRegular />}
      {...(holds === 1 && { onClick: () => onRemove(false) })}
    />
  )
  return (
    // Alt and an arrow move the part from any of its fields; its buttons do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={mergeClasses(styles.row, part.part === 'heading' ? styles.heading : styles.under)}
      data-part={at}
      onKeyDown={hear}
    >
      <div className={styles.head}>
        <Text className={styles.name} size={200} weight="semibold">
          <span className={styles.number}>{at + 1}</span> {partWords[part.part]}
        </Text>
        {(['up', 'down'] as const).map((to) => (
          <Tooltip
            key={to}
            content={`${acts[to]} (Alt+${to === 'up' ? '↑' : '↓'})`}
            relationship="description"
          >
            <Button
              appearance="subtle"
              size="small"
              data-act={to}
              aria-label={`${acts[to]} ${name}`}
              icon={icons[to]}
              disabledFocusable={!canMove[to]}
              onClick={() => onMove(to)}
            />
          </Tooltip>
        ))}
        <AddPart
          onAdd={onAdd}
          button={
            <Button appearance="subtle" size="small" aria-label={`Add below ${name}`} icon={<AddRegular />} />
          }
        />
        {holds === 1 ? (
          remove
        ) : (
          <Menu>
            <MenuTrigger disableButtonEnhancement>{remove}</MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem onClick={() => onRemove(true)}>Remove the section, with what is in it</MenuItem>
                <MenuItem onClick={() => onRemove(false)}>Remove the heading alone</MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
        )}
      </div>
      <PartFields part={part} onChange={onChange} />
    </li>
  )
}
