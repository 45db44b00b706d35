import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Parts } from './parts.tsx'
import type { Choice, ChoiceGroup } from './use-choices.ts'

const useStyles = makeStyles({
  list: { flex: '1 1 0', minHeight: 0, overflowY: 'auto', paddingBottom: tokens.spacingVerticalS },
  name: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  choice: {
    margin: `0 ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
  },
  here: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  title: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  excerpt: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  nothing: { padding: tokens.spacingHorizontalXXL, color: tokens.colorNeutralForeground2 },
})

/** The choices of the box under the names of their groups. */
export const ChoiceList = ({
  id,
  groups,
  at,
  optionId,
  nothing,
  onChoose,
  onAt,
}: {
  readonly id: string
  readonly groups: readonly ChoiceGroup[]
  readonly at: number
  readonly optionId: (index: number) => string
  /** True: asked, and nothing was found. */
  readonly nothing: boolean
  readonly onChoose: (choice: Choice) => void
  readonly onAt: (index: number) => void
}) => {
  const styles = useStyles()
  const starts = groups.map((_, place) =>
    groups.slice(0, place).reduce((sum, group) => sum + group.choices.length, 0),
  )
  return (
    <>
      {groups.length === 0 && nothing && (
        <div className={styles.nothing} role="status">
          Nothing was found. Try fewer words, the beginning of a word, or take a condition away.
        </div>
      )}
      <div id={id} role="listbox" aria-label="Choices" className={styles.list}>
        {groups.map((group, place) => (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- options stand in a group of a listbox
          <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
            <div id={`${id}-${group.id}`} className={styles.name}>
              {group.name}
            </div>
            {group.choices.map((choice, index) => {
              const own = (starts[place] ?? 0) + index
              return (
                // The input keeps the focus and its keys: this is only pressed by a pointer.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                <div
                  key={choice.id}
                  id={optionId(own)}
                  role="option"
                  aria-selected={own === at}
                  className={mergeClasses(styles.choice, own === at && styles.here)}
                  onMouseMove={() => own !== at && onAt(own)}
                  onClick={() => onChoose(choice)}
                >
                  <div className={styles.title}>
                    <Parts parts={choice.title} />
                  </div>
                  {choice.excerpt && (
                    <div className={styles.excerpt}>
                      <Parts parts={choice.excerpt} />
                    </div>
                  )}
                  {choice.about && <div className={styles.quiet}>{choice.about}</div>}
                </div>
              )
            })}
          </div>
        ))}
      </div>
    </>
  )
}
