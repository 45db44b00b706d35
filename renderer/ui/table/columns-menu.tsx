import {
  Button,
  Checkbox,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
  Tooltip,
} from '@fluentui/react-components'
import {
  AddRegular,
  ArrowDownRegular,
  ArrowUpRegular,
  ColumnTripleEdit20Regular,
  SubtractRegular,
} from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { ColumnLook } from '../../../shared/model/list-view.ts'
import { type Column, lookOf, shownColumns } from './column.ts'

const useStyles = makeStyles({
  surface: { maxHeight: '70vh', overflowY: 'auto', padding: tokens.spacingHorizontalM },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'center', minWidth: '300px' },
  name: { flex: '1 1 auto', minWidth: 0 },
})

export type ColumnsMenuProps = {
  readonly columns: readonly Column<never>[]
  readonly look: readonly ColumnLook[] | null
  readonly onLook: (look: readonly ColumnLook[]) => void
}

const step = 40

/** Chooses which columns a table shows, in which order and how wide. */
export const ColumnsMenu = ({ columns, look, onLook }: ColumnsMenuProps) => {
  const styles = useStyles()
  const shown = lookOf(columns, look)
  const hidden = columns.filter(({ id }) => !shown.some((one) => one.id === id))
  const widthOf = (id: string) => shownColumns(columns, look).find((one) => one.id === id)?.width ?? 0
  const swap = (at: number, to: number) => {
    const next = [...shown]
    const [moved] = next.splice(at, 1)
    if (moved !== undefined) next.splice(to, 0, moved)
    onLook(next)
  }
  const widen = (id: string, by: number) =>
    onLook(
      shown.map((one) =>
        one.id === id ? { ...one, width: Math.min(1_200, Math.max(40, widthOf(id) + by)) } : one,
      ),
    )
  const nameOf = (id: string) =>
    look?.find((one) => one.id === id)?.header ?? columns.find((one) => one.id === id)?.header ?? id
  const act = (name: string, icon: ReactElement, disabled: boolean, onClick: () => void) => (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={name}
      title={name}
      disabledFocusable={disabled}
      onClick={onClick}
    />
  )
  return (
    <Popover trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content="Choose columns" relationship="label">
          <Button appearance="subtle" icon={<ColumnTripleEdit20Regular />} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface aria-label="Columns" className={styles.surface}>
        <ol className={styles.list}>
          {shown.map(({ id }, at) => {
            const name = nameOf(id)
            const fixed = columns.find((one) => one.id === id)?.hideable === false || shown.length === 1
            return (
              <li key={id} className={styles.line}>
                <span className={styles.name}>
                  <Checkbox
                    label={name}
                    checked
                    disabled={fixed}
                    onChange={() => onLook(shown.filter((one) => one.id !== id))}
                  />
                </span>
                {act(`${name}: narrower`, <SubtractRegular />, false, () => widen(id, -step))}
                {act(`${name}: wider`, <AddRegular />, false, () => widen(id, step))}
                {act(`${name}: to the left`, <ArrowUpRegular />, at === 0, () => swap(at, at - 1))}
                {act(`${name}: to the right`, <ArrowDownRegular />, at === shown.length - 1, () =>
                  swap(at, at + 1),
                )}
              </li>
            )
          })}
          {hidden.map(({ id, header }) => (
            <li key={id} className={styles.line}>
              <Checkbox label={header} checked={false} onChange={() => onLook([...shown, { id }])} />
            </li>
          ))}
        </ol>
      </PopoverSurface>
    </Popover>
  )
}
