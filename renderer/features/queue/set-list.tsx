import { CounterBadge, Link, Title3, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, DocumentTextRegular } from '@fluentui/react-icons'
import type { CandidateSet } from '../../../shared/model/queue.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { hrefOf } from '../../ui/index.ts'
import { stageWords } from './candidate-words.ts'
import { RememberedDialog } from './remembered-dialog.tsx'
import { type PaperGroup, toDecide } from './set-groups.ts'

const useStyles = makeStyles({
  list: { overflowY: 'auto', padding: tokens.spacingHorizontalM, flex: '1 1 0', minHeight: 0 },
  name: { margin: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}` },
  all: { display: 'block', margin: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}` },
  // Of hundreds of papers only those near the screen are laid out.
  paper: {
    marginBottom: tokens.spacingVerticalL,
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 96px',
  },
  title: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  sets: { listStyleType: 'none', margin: 0, padding: 0 },
  set: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset ${tokens.strokeWidthThickest} 0 0 ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  done: { color: tokens.colorStatusSuccessForeground1, fontSize: tokens.fontSizeBase500 },
})

const origin = ({ bodyName, date }: CandidateSet): string =>
  [bodyName, date && statedDateWords(date)].filter(Boolean).join(', ')

/** Sets to review under their papers, with how many candidates wait in each. */
export const SetList = ({
  groups,
  currentId,
}: {
  readonly groups: readonly PaperGroup[]
  readonly currentId: string | null
}) => {
  const styles = useStyles()
  return (
    <nav className={styles.list} aria-label="Sets to review">
      <Title3 as={currentId === null ? 'h1' : 'h2'} block className={styles.name}>
        To review
      </Title3>
      <Link className={styles.all} href={hrefOf({ section: 'queue', query: { as: 'list' } })}>
        Everything found, as a list
      </Link>
      {groups.map((group) => (
        <section key={group.paperId} className={styles.paper} aria-label={group.paperTitle}>
          <h3 className={styles.title}>
            <DocumentTextRegular className={styles.icon} aria-hidden />
            {group.paperTitle}
          </h3>
          <ul className={styles.sets}>
            {group.sets.map((set) => (
              <li key={set.id}>
                <a
                  className={mergeClasses(styles.set, set.id === currentId && styles.current)}
                  href={hrefOf({ section: 'queue', id: set.id })}
                  aria-current={set.id === currentId ? 'true' : undefined}
                >
                  <span>
                    {stageWords[set.stage]}
                    <span className={styles.quiet}>{origin(set)}</span>
                  </span>
                  <SetCount set={set} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <RememberedDialog />
    </nav>
  )
}

const SetCount = ({ set }: { readonly set: CandidateSet }) => {
  const styles = useStyles()
  const left = toDecide(set)
  if (left === 0) return <CheckmarkCircleFilled className={styles.done} title="Nothing left to decide" />
  return <CounterBadge count={left} overflowCount={999} color="informative" aria-label={`${left} waiting`} />
}
