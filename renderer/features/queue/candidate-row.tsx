import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Candidate } from '../../../shared/model/queue.ts'
import { placeWords } from '../../../shared/rules/place-words.ts'
import { CandidateState } from './candidate-state.tsx'
import { candidateName, decisionWords } from './candidate-words.ts'
import { offerLine, recordedWords } from './match-words.ts'

const useStyles = makeStyles({
  item: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    listStyleType: 'none',
    // Of a set of a thousand only what is near the screen is laid out.
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 76px',
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset ${tokens.strokeWidthThickest} 0 0 ${tokens.colorBrandStroke1}`,
    // High contrast draws no shadows.
    '@media (forced-colors: active)': {
      borderLeft: `${tokens.strokeWidthThickest} solid Highlight`,
    },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  words: {
    gridColumn: 2,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
  },
  offer: { gridColumn: 2, color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
  decided: { color: tokens.colorNeutralForeground3 },
})

export const rowId = (candidate: string) => `candidate-${candidate}`

/** One candidate of the list: closed it is a line or two, open (`children`) it is a card to decide on. */
export const CandidateRow = ({
  candidate,
  open,
  onOpen,
  children,
}: {
  readonly candidate: Candidate
  readonly open: boolean
  readonly onOpen: () => void
  readonly children: ReactNode
}) => {
  const styles = useStyles()
  const decided = candidate.state !== 'waiting'
  const where = placeWords(candidate.citation.page, candidate.place)
  const offer = open || decided ? null : offerLine(candidate)
  return (
    <li
      className={mergeClasses(styles.item, open && styles.current)}
      aria-current={open ? 'true' : undefined}
    >
      <button
        type="button"
        id={rowId(candidate.id)}
        className={styles.row}
        aria-expanded={open}
        onClick={onOpen}
      >
        <CandidateState state={candidate.state} />
        <span className={styles.head}>
          <span className={mergeClasses(styles.name, decided && styles.decided)}>
            {candidateName(candidate)}
          </span>
          {decided && (
            <span className={styles.quiet}>
              {candidate.recordedAs === null ? decisionWords(candidate) : recordedWords[candidate.recordedAs]}
            </span>
          )}
          {candidate.edited && (
            <Badge appearance="outline" color="informative" size="small">
              Edited
            </Badge>
          )}
          {where !== '' && <span className={styles.quiet}>{where}</span>}
        </span>
        {offer !== null && <span className={styles.offer}>{offer}</span>}
        {!open && (
          <span className={mergeClasses(styles.words, decided && styles.decided)}>{candidate.text}</span>
        )}
      </button>
      {open && children}
    </li>
  )
}
