import { Button, Link, makeStyles, Text, Title2, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { Fact, Facts, Failure, hrefOf, Loading, PartsOf, useAnswer } from '../../ui/index.ts'
import { RoundsSection } from '../revisits/index.ts'
import { ListsSection } from './lists-section.tsx'
import { ReviewForm } from './review-form.tsx'
import { RevisitSection } from './revisit-section.tsx'
import { StageSection } from './stage-section.tsx'
import { StandingSection } from './standing-section.tsx'

const useStyles = makeStyles({
  page: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    outlineStyle: 'none',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  title: { flex: '1 1 240px', minWidth: 0 },
  name: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 380px), 1fr))',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    alignItems: 'start',
  },
})

/** One review: where it stands, what it is about, who does it, and its revisit rounds. */
export const ReviewPage = ({ id }: { readonly id: string }) => {
  const styles = useStyles()
  const answer = useAnswer('reviews.get', { id })
  const [editing, setEditing] = useState(false)
  const page = useRef<HTMLElement>(null)
  const loaded = answer.data !== undefined
  useEffect(() => {
    if (loaded) page.current?.focus()
  }, [loaded])
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Opening the review" />
  const review = answer.data
  const { title, reference, bodyName, bodyToday, reportDate } = review
  return (
    <PartsOf value="page">
      <article ref={page} className={styles.page} tabIndex={-1} data-pane aria-label="Review">
        <header className={styles.head}>
          <div className={styles.title}>
            <Link href={hrefOf({ section: 'reviews' })}>All reviews</Link>
            <Title2 as="h1" block className={styles.name}>
              {title}
            </Title2>
            <Text block className={styles.quiet}>
              {[reference, bodyName, reportDate && `report of ${statedDateWords(reportDate)}`]
                .filter(Boolean)
                .join(' · ')}
              {bodyToday !== null && ` · now ${bodyToday}`}
            </Text>
          </div>
          {!editing && (
            <Button aria-label="Edit the review" onClick={() => setEditing(true)}>
              Edit
            </Button>
          )}
        </header>
        {editing && <ReviewForm review={review} onClose={() => setEditing(false)} />}
        <div className={styles.columns}>
          <StageSection review={review} />
          <RevisitSection review={review} />
        </div>
        <RoundsSection review={review} />
        <div className={styles.columns}>
          <StandingSection review={review} />
          <section aria-label="About">
            <Facts>
              <Fact name="Scope">{review.scope ?? 'Not written down'}</Fact>
              <Fact name="Chair">{review.chair ?? 'Nobody named'}</Fact>
              <Fact name="Lead officer">{review.leadOfficer ?? 'Nobody named'}</Fact>
              <Fact name="Report">
                {review.report === null ? (
                  'No paper yet'
                ) : (
                  <Link href={hrefOf({ section: 'papers', id: review.report.paperId })}>
                    {review.report.title}
                  </Link>
                )}
              </Fact>
              <Fact name="Response due">
                {review.responseDue === null ? 'No day set' : statedDateWords(review.responseDue)}
              </Fact>
            </Facts>
          </section>
        </div>
        <ListsSection review={review} />
      </article>
    </PartsOf>
  )
}
