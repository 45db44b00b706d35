import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular, CommentRegular, DocumentCopyRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { Candidate, Decided } from '../../../shared/model/queue.ts'
import { decisionVerb } from '../../../shared/rules/decision-verb.ts'
import { placeWords } from '../../../shared/rules/place-words.ts'
import { citationQuery, hrefOf } from '../../ui/index.ts'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  link: { fontSize: tokens.fontSizeBase200, verticalAlign: 'baseline' },
})

const Line = ({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) => {
  const styles = useStyles()
  return (
    <div className={styles.line}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span>{children}</span>
    </div>
  )
}

/** To the recommendation where it is tracked, else to where it waits. */
const toDecided = ({ id, setId, recommendationId }: Decided): string =>
  recommendationId === null
    ? hrefOf({ section: 'queue', id: setId, query: { finding: id } })
    : hrefOf({ section: 'recommendations', id: recommendationId })

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text)

const Decides = ({ text, decides }: { readonly text: string; readonly decides: readonly Decided[] }) => {
  const styles = useStyles()
  return (
    <Line icon={<CheckmarkCircleRegular />}>
      {decisionVerb(text)} {decides.length === 1 ? 'recommendation' : 'recommendations'}{' '}
      {decides.map((one, at) => (
        <span key={one.id}>
          {at > 0 && (at === decides.length - 1 ? ' and ' : ', ')}
          <Link className={styles.link} href={toDecided(one)} title={one.text}>
            {one.number ?? `“${short(one.text)}”`}
          </Link>
        </span>
      ))}{' '}
      of this paper.
    </Line>
  )
}

/** What a finding carries beside its words: what it decides, the reason given for it, where its paper prints it again. */
export const Carried = ({
  candidate: { decides = [], paperId, printedAgain = [], reason, text },
}: {
  readonly candidate: Pick<Candidate, 'decides' | 'paperId' | 'printedAgain' | 'reason' | 'text'>
}) => {
  const styles = useStyles()
  const at = (citation: Candidate['citation']) =>
    hrefOf({ section: 'papers', id: paperId, query: citationQuery(citation) })
  return (
    <>
      {decides.length > 0 && <Decides text={text} decides={decides} />}
      {reason !== undefined && (
        <Line icon={<CommentRegular />}>
          Reason given: {reason.text}{' '}
          <Link className={styles.link} href={at(reason.citation)}>
            {reason.citation.page === null
              ? 'Show in the paper'
              : `Page ${reason.citation.page} of this paper`}
          </Link>
        </Line>
      )}
      {printedAgain.map(({ citation, place }) => (
        <Line key={`${citation.block}-${citation.row}-${citation.quote}`} icon={<DocumentCopyRegular />}>
          Printed again{' '}
          <Link className={styles.link} href={at(citation)}>
            {citation.page === null ? 'later in this paper' : `on ${placeWords(citation.page, place)}`}
          </Link>
          .
        </Line>
      ))}
    </>
  )
}
