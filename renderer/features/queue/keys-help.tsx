import {
  Button,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Switch,
  Tooltip,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { KeyboardRegular } from '@fluentui/react-icons'
import { keyWords } from './queue-keys.ts'

const useStyles = makeStyles({
  keys: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  key: { fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0, color: tokens.colorNeutralForeground2 },
})

/** The keys of the queue in words, and the switch that turns single letters off. */
export const KeysHelp = ({
  on,
  onChange,
}: {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}) => {
  const styles = useStyles()
  return (
    <Popover trapFocus withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip relationship="label" content="Keys">
          <Button appearance="subtle" icon={<KeyboardRegular />} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface aria-label="Keys">
        <dl className={styles.keys}>
          {keyWords.map(([keys, what]) => (
            <div key={keys} style={{ display: 'contents' }}>
              <dt className={styles.key}>{keys}</dt>
              <dd className={styles.what}>{what}</dd>
            </div>
          ))}
        </dl>
        <Switch label="Single letters decide" checked={on} onChange={(_, { checked }) => onChange(checked)} />
      </PopoverSurface>
    </Popover>
  )
}
