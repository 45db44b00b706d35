import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { EditMenu } from './edit-menu.tsx'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  title: { flex: '1 1 0', minWidth: 0 },
  name: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** What an opened thing that is tracked is called and where it belongs, what can be done with it, and its words. */
export const TrackedHead = ({
  name,
  level = 2,
  places,
  onEdit,
  onRemove,
  acts,
  children,
}: {
  readonly name: string
  readonly level?: 1 | 2
  /** Where it belongs, a line each. */
  readonly places: readonly string[]
  readonly onEdit: () => void
  readonly onRemove: () => void
  /** Beside the menu. */
  readonly acts?: ReactNode
  readonly children: ReactNode
}) => {
  const styles = useStyles()
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <div className={styles.title}>
          <Text as={level === 1 ? 'h1' : 'h2'} block weight="semibold" size={500} className={styles.name}>
            {name}
          </Text>
          {places.map((place) => (
            <Text key={place} block size={200} className={styles.quiet}>
              {place}
            </Text>
          ))}
        </div>
        <EditMenu onEdit={onEdit} onRemove={onRemove} />
        {acts}
      </div>
      {children}
    </header>
  )
}
