import { Link, makeStyles, mergeClasses, Text, Title2, Title3, tokens } from '@fluentui/react-components'
import type { ReactNode, Ref } from 'react'

/** A small laptop at 200 %: what is worked on needs the lines that the head can spare. */
const low = '@media (max-height: 480px)'

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
  ofOne: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    [low]: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`, alignItems: 'center' },
  },
  title: { flex: '1 1 260px', minWidth: 0 },
  titleOfOne: {
    [low]: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      columnGap: tokens.spacingHorizontalM,
    },
  },
  name: { margin: 0, overflowWrap: 'anywhere' },
  nameOfOne: {
    [low]: {
      flex: '1 1 0',
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
  },
  aboutOne: { [low]: { width: '100%' } },
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
      <div className={mergeClasses(styles.title, ofOne && styles.titleOfOne)}>
        {back !== undefined && <Link href={back.href}>{back.words}</Link>}
        <Title as="h1" block className={mergeClasses(styles.name, ofOne && styles.nameOfOne)} title={title}>
          {title}
        </Title>
        {about !== undefined && (
          <Text
            block
            size={ofOne ? 200 : 300}
            className={mergeClasses(styles.about, ofOne && styles.aboutOne)}
          >
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
