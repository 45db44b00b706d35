import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ProgressBar,
  tokens,
} from '@fluentui/react-components'
import { ArrowDownloadRegular, CopyRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { List } from '../../../shared/lists/list.ts'
import { nounOf } from '../../../shared/lists/noun.ts'
import { type ListFormat, listFormats } from '../../../shared/model/list-export.ts'
import type { ListView } from '../../../shared/model/list-view.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { request } from '../request.ts'
import { useAct } from '../use-act.ts'
import { useAnswer } from '../use-answer.ts'

const useStyles = makeStyles({
  running: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  bar: { width: '120px' },
})

const formatWords: Readonly<Record<ListFormat, string>> = {
  xlsx: 'Excel workbook (.xlsx)',
  csv: 'Comma-separated values (.csv)',
  docx: 'Word document (.docx)',
}

const leftOutWords = (leftOut: number, shortened: number): string =>
  leftOut + shortened === 0
    ? ''
    : ` ${[
        ...(leftOut > 0 ? [`${counted(leftOut, 'row')} left out`] : []),
        ...(shortened > 0 ? [`${counted(shortened, 'row')} shortened`] : []),
      ].join(', ')}: from papers exempt from publication.`

/** Writes the list to a file as it is shown, or puts it on the clipboard. */
export const ExportMenu = <Row,>({
  list,
  view,
  selected,
  onCopy,
}: {
  readonly list: List<Row>
  readonly view: ListView
  /** Only these, where any are selected. */
  readonly selected: ReadonlySet<string>
  readonly onCopy: () => void
}) => {
  const styles = useStyles()
  const [exempt, setExempt] = useState(false)
  const write = useAct('lists.export', {
    said: ({ file, rows, leftOut, shortened }) =>
      file === null ? null : `Wrote ${nounOf(list, rows)} to ${file}.${leftOutWords(leftOut, shortened)}`,
  })
  const calendar = useAct('clock.exportCalendar', {
    said: ({ file, days }) => (file === null ? null : `Saved ${counted(days, 'date')} as ${file}`),
  })
  const running = useAnswer('lists.exporting', {}, { enabled: write.isPending, every: 300 }).data?.progress
  const what = selected.size > 0 ? counted(selected.size, 'selected row') : 'the list as shown'
  // The menu stays while it writes: what has the focus must not go from under it.
  return (
    <>
      <Menu
        checkedValues={{ exempt: exempt ? ['kept'] : [] }}
        onCheckedValueChange={(_, { checkedItems }) => setExempt(checkedItems.includes('kept'))}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton icon={<ArrowDownloadRegular />} disabledFocusable={write.isPending}>
            Export
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {listFormats.map((format) => (
              <MenuItem
                key={format}
                onClick={() =>
                  write.mutate({
                    list: list.name,
                    title: list.title,
                    view,
                    format,
                    exempt,
                    ...(selected.size > 0 && { ids: [...selected] }),
                  })
                }
              >
                {formatWords[format]}
              </MenuItem>
            ))}
            {list.name === 'recommendations' && (
              <MenuItem onClick={() => calendar.mutate({})}>Calendar of what is due (.ics)</MenuItem>
            )}
            <MenuItem icon={<CopyRegular />} secondaryContent="Ctrl+C" onClick={onCopy}>
              Copy {what}
            </MenuItem>
            <MenuDivider />
            <MenuItemCheckbox name="exempt" value="kept">
              With what comes from exempt papers, marked
            </MenuItemCheckbox>
          </MenuList>
        </MenuPopover>
      </Menu>
      {write.isPending && running && (
        <span className={styles.running}>
          <ProgressBar
            className={styles.bar}
            aria-label="Exporting"
            {...(running.total > 0 && { value: running.done / running.total })}
          />
          <Button onClick={() => void request('lists.stopExport', {})}>Stop the export</Button>
        </span>
      )}
    </>
  )
}
