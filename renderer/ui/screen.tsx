import { Link, makeStyles, mergeClasses, Text, Title2, Title3, tokens } from '@fluentui/react-components'
import type { ReactNode, Ref } from 'react'

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0, outlineStyle: 'none' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  ofOne: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  title: { flex: '1 1 260px', minWidth: 0 },
  name: { margin: 0, overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground2 },
  below: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
})

type ScreenHeadProps = {
  /** Where this screen hangs: "All reports". */
  readonly back?: { readonly href: string; readonly words: string }
  readonly title: string
  /** What it is, in a line. */
  readonly about?: ReactNode
  readonly acts?: ReactNode
  /** True: the screen is one thing that is worked on, and not a list of them. */
  readonly ofOne?: boolean
}

/** The head of a screen: what it shows, and what can be done with the whole of it. */
export const ScreenHead = ({ back, title, about, acts, ofOne = false }: ScreenHeadProps) => {
  const styles = useStyles()
  const Title = ofOne ? Title3 : Title2
  return (
    <header className={mergeClasses(styles.head, ofOne && styles.ofOne)}>
      <div className={styles.title}>
        {back !== undefined && <Link href={back.href}>{back.words}</Link>}
        <Title as="h1" block className={styles.name}>
          {title}
        </Title>
        {about !== undefined && (
          <Text block size={ofOne ? 200 : 300} className={styles.about}>
            {about}
          </Text>
        )}
      </div>
      {acts}
    </header>
  )
}

/** A screen under its head, which fills the window's height: what scrolls, scrolls in it. */
export const Screen = ({
  above,
  children,
  instead = null,
  ref,
  ...head
}: ScreenHeadProps & {
  /** Between the head and the rest. */
  readonly above?: ReactNode
  readonly children: ReactNode
  /** Shown in the place of all the others; null: they are. */
  readonly instead?: ReactNode
  readonly ref?: Ref<HTMLDivElement>
}) => {
  const styles = useStyles()
  return (
    <div ref={ref} className={styles.screen} tabIndex={-1}>
      {instead ?? (
        <>
          <ScreenHead {...head} />
          {above}
          <div className={styles.below}>{children}</div>
        </>
      )}
    </div>
  )
}
