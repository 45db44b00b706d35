import { mergeClasses, TableCell, TableRow } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons'
import type { Group } from './lines.ts'
import { useTableStyles } from './table-styles.ts'

/** The head of a group: its name, how many rows it has, and whether they are shown. */
export const GroupRow = ({
  id,
  group,
  open,
  current,
  focused,
  height,
  start,
  rowIndex,
  onPress,
}: {
  readonly id: string
  readonly group: Group
  readonly open: boolean
  readonly current: boolean
  readonly focused: boolean
  readonly height: number
  readonly start: number
  readonly rowIndex: number
  readonly onPress: () => void
}) => {
  const styles = useTableStyles()
  return (
    <TableRow
      id={id}
      className={mergeClasses(styles.row, styles.group, current && styles.current, focused && styles.focused)}
      style={{ height, transform: `translateY(${start}px)` }}
      aria-rowindex={rowIndex}
      aria-expanded={open}
      onClick={onPress}
    >
      <TableCell role="gridcell" className={styles.groupName}>
        {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        <span>
          {group.name} <span className={styles.count}>({group.count.toLocaleString('en-GB')})</span>
        </span>
      </TableCell>
    </TableRow>
  )
}
