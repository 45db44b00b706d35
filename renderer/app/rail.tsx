import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { hrefOf, type Section } from '../ui/index.ts'
import { sections } from '../ui/route.ts'
import { screens } from './screens.tsx'

const narrow = '@media (max-width: 900px)'

const useStyles = makeStyles({
  rail: {
    flex: '0 0 208px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    boxSizing: 'border-box',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    [narrow]: { flexBasis: '92px', padding: tokens.spacingHorizontalXS },
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    fontSize: tokens.fontSizeBase300,
    position: 'relative',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover, color: tokens.colorNeutralForeground1 },
    ':active': { backgroundColor: tokens.colorNeutralBackground3Pressed },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    [narrow]: {
      flexDirection: 'column',
      justifyContent: 'center',
      gap: '2px',
      padding: `${tokens.spacingVerticalXS} 0`,
      fontSize: '10px',
      minHeight: '48px',
    },
  },
  // What is set once stands apart from what is worked on.
  foot: { marginTop: 'auto' },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // The longest name has no room to be bold.
    [narrow]: { fontWeight: tokens.fontWeightRegular },
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: '10px',
      bottom: '10px',
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      // A system in high contrast takes grounds away; this one says where one is.
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  icon: { display: 'flex', flex: 'none' },
  iconHere: { color: tokens.colorCompoundBrandForeground1 },
  name: {
    flex: '1 1 auto',
    minWidth: 0,
    [narrow]: { flex: 'none', maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis' },
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  count: { [narrow]: { position: 'absolute', top: '2px', right: '2px' } },
})

export type RailProps = { readonly here: Section; readonly waiting: number }

/** The nouns down the left side, with how many candidates wait for a decision. */
export const Rail = ({ here, waiting }: RailProps) => {
  const styles = useStyles()
  return (
    <nav className={styles.rail} aria-label="Sections" data-pane>
      {screens.map(({ section, name, icon, iconHere }) => {
        const current = section === here
        const keys = section === 'settings' ? ',' : String(sections.indexOf(section) + 1)
        const count = section === 'queue' ? waiting : 0
        return (
          <a
            key={section}
            href={hrefOf({ section })}
            className={mergeClasses(
              styles.link,
              section === 'settings' && styles.foot,
              current && styles.here,
            )}
            aria-current={current ? 'page' : undefined}
            aria-keyshortcuts={`Control+${keys}`}
            title={`${name} (Ctrl+${keys})`}
          >
            <span className={mergeClasses(styles.icon, current && styles.iconHere)} aria-hidden>
              {current ? iconHere : icon}
            </span>
            <span className={styles.name}>{name}</span>
            {count > 0 && (
              <>
                <CounterBadge
                  className={styles.count}
                  count={count}
                  overflowCount={999}
                  color="brand"
                  size="small"
                />
                <span className={styles.unseen}>waiting</span>
              </>
            )}
          </a>
        )
      })}
    </nav>
  )
}
