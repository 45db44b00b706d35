import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ProgressBar,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { ArrowDownloadRegular, CopyRegular } from '@fluentui/react-icons'
import { type ListFormat, listFormats } from '../../../shared/model/list-export.ts'
import type { ListView } from '../../../shared/model/list-view.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { request, useAct, useAnswer } from '../../ui/index.ts'

const useStyles = makeStyles({
  running: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  bar: { width: '120px' },
})

const formatWords: Readonly<Record<ListFormat, string>> = {
  xlsx: 'Excel workbook (.xlsx)',
  csv: 'Comma-separated values (.csv)',
  docx: 'Word document (.docx)',
}

/** Writes the list to a file as it is shown, or puts it on the clipboard. */
export const ExportMenu = ({
  view,
  selected,
  onCopy,
}: {
  readonly view: ListView
  /** Only these, where any are selected. */
  readonly selected: ReadonlySet<string>
  readonly onCopy: () => void
}) => {
  const styles = useStyles()
  const write = useAct('lists.export', {
    said: ({ file, rows }) => (file === null ? null : `Wrote ${counted(rows, 'recommendation')} to ${file}.`),
  })
  const running = useAnswer('lists.exporting', {}, { enabled: write.isPending, every: 300 }).data?.progress
  if (write.isPending && running)
    return (
      <span className={styles.running}>
        <ProgressBar
          className={styles.bar}
          aria-label="Exporting"
          {...(running.total > 0 && { value: running.done / running.total })}
        />
        <Button onClick={() => void request('lists.stopExport', {})}>Stop the export</Button>
      </span>
    )
  const what = selected.size > 0 ? counted(selected.size, 'selected row') : 'the list as shown'
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton icon={<ArrowDownloadRegular />}>Export</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {listFormats.map((format) => (
            <MenuItem
              key={format}
              onClick={() =>
                write.mutate({
                  list: 'recommendations',
                  title: 'Recommendations',
                  view,
                  format,
                  ...(selected.size > 0 && { ids: [...selected] }),
                })
              }
            >
              {formatWords[format]}
            </MenuItem>
          ))}
          <MenuItem icon={<CopyRegular />} secondaryContent="Ctrl+C" onClick={onCopy}>
            Copy {what}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
