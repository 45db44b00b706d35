import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useCallback, useEffect } from 'react'
import type { Offer } from '../../../shared/model/revisit.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { deliveryWords, hrefOf, PaneSection, useAct } from '../../ui/index.ts'
import { lineListId } from './line-list.tsx'
import type { Wished } from './wish.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  offer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  said: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
})

/** True where it can be taken as it is; the others need an answer or a decision that the paper shows. */
const isSimple = ({ recording }: Offer): boolean => recording === 'progress' || recording === 'restated'

/** What later papers say of it, until a person has taken it or looked at it under "To review". */
export const OffersSection = ({
  offers,
  recommendationId,
  wish,
  onGranted,
}: Wished & {
  readonly offers: readonly Offer[]
  readonly recommendationId: string
}) => {
  const styles = useStyles()
  const record = useAct('candidates.record', {
    said: 'Recorded what the paper says.',
    undoable: true,
    onDone: () => document.getElementById(lineListId)?.focus(),
  })
  const { mutate } = record
  const take = useCallback(
    ({ candidateId, recording, suggestedStatus }: Offer) => {
      const tied = { id: candidateId, recommendationId }
      mutate({
        entries: [
          recording === 'progress'
            ? { ...tied, as: 'progress', status: suggestedStatus }
            : { ...tied, as: 'restated' },
        ],
      })
    },
    [mutate, recommendationId],
  )
  useEffect(() => {
    if (wish !== 'take') return
    const first = offers[0]
    if (first !== undefined && isSimple(first)) take(first)
    onGranted()
  }, [wish, onGranted, offers, take])
  if (offers.length === 0) return null
  return (
    <PaneSection title={`${counted(offers.length, 'paper says', 'papers say')} something on it`}>
      <ul className={styles.list}>
        {offers.map((offer) => {
          const opened = hrefOf({ section: 'queue', id: offer.setId, query: { finding: offer.candidateId } })
          const simple = isSimple(offer)
          return (
            <li key={offer.candidateId} className={styles.offer}>
              <p className={styles.said}>{offer.said}</p>
              <Text size={200} className={styles.quiet}>
                {offer.paperTitle}
                {offer.page !== null && `, page ${offer.page}`}. {offer.match.because}
              </Text>
              <div className={styles.actions}>
                {simple && (
                  <Button
                    size="small"
                    appearance="primary"
                    disabledFocusable={record.isPending}
                    onClick={() => take(offer)}
                  >
                    {offer.recording === 'restated'
                      ? 'Record that it is printed again'
                      : offer.suggestedStatus === null
                        ? 'Take it as progress'
                        : `Take it as progress, claiming “${deliveryWords[offer.suggestedStatus].toLowerCase()}”`}
                  </Button>
                )}
                <Link href={opened}>{simple ? 'Look at it in its paper' : 'Decide on it in its paper'}</Link>
              </div>
            </li>
          )
        })}
      </ul>
    </PaneSection>
  )
}
