import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { createContext, type ReactNode, useContext } from 'react'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px' },
  title: { flex: '1 1 0', margin: 0 },
})

/** How deep the headings of the parts stand: under the heading of a page, or of a pane beside a list. */
export const PartsOf = createContext<'page' | 'pane'>('pane')

/** A part of an opened recommendation with its own act. */
export const PaneSection = ({
  title,
  act,
  children,
}: {
  readonly title: string
  readonly act?: ReactNode
  readonly children: ReactNode
}) => {
  const styles = useStyles()
  const within = useContext(PartsOf)
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <Text as={within === 'page' ? 'h2' : 'h3'} weight="semibold" size={400} className={styles.title}>
          {title}
        </Text>
        {act}
      </div>
      {children}
    </section>
  )
}
