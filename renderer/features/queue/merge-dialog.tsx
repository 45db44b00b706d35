import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Input,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons'
import { useDeferredValue, useState } from 'react'
import type { Candidate } from '../../../shared/model/queue.ts'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import { Failure, Loading } from '../../ui/index.ts'
import { candidateName } from './candidate-words.ts'
import { MergeChoice } from './merge-choice.tsx'
import { useMergeChoices } from './use-merge-choices.ts'

const useStyles = makeStyles({
  surface: { maxWidth: '720px', width: 'calc(100vw - 64px)' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minHeight: 'min(320px, calc(100vh - 220px))',
  },
  quote: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
})

/** Finds the recommendation already tracked that a candidate is about; likeliest first, with the reason. */
export const MergeDialog = ({
  candidate,
  onMerge,
  onChoose,
  onClose,
}: {
  readonly candidate: Candidate
  readonly onMerge: (recommendationId: string) => void
  /** Not recorded yet: the response or judgement has to be said first. */
  readonly onChoose: (recommendation: RecommendationRow) => void
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  const [typed, setTyped] = useState('')
  const searched = useDeferredValue(typed.trim())
  const choices = useMergeChoices(candidate.id, searched)
  const [chosen, setChosen] = useState<string | null>(null)
  const rows = choices.rows ?? []
  // What is chosen has to be on screen: a search that drops it drops the choice.
  const current =
    rows.find(({ recommendation }) => recommendation.id === chosen) ?? rows.find(({ sure }) => sure)
  const merge = () => current && onMerge(current.recommendation.id)
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            merge()
          }}
        >
          <DialogBody>
            <DialogTitle>Merge {candidateName(candidate)} into…</DialogTitle>
            <DialogContent className={styles.content}>
              <p className={styles.quote}>{candidate.text}</p>
              <Field label="Search tracked recommendations">
                <Input
                  contentBefore={<SearchRegular aria-hidden />}
                  value={typed}
                  onChange={(_, { value }) => setTyped(value)}
                  placeholder="Words, number or review"
                />
              </Field>
              {choices.error !== null && <Failure error={choices.error} onRetry={choices.retry} />}
              {choices.rows === undefined && choices.error === null && <Loading label="Looking" />}
              {choices.rows?.length === 0 && (
                <Text>
                  {searched === ''
                    ? 'Nothing tracked so far looks like it. Search by words, or accept it as a new one.'
                    : 'No tracked recommendation has these words.'}
                </Text>
              )}
              {rows.length > 0 && (
                <RadioGroup
                  aria-label="Recommendation to merge into"
                  className={styles.choices}
                  value={current?.recommendation.id ?? ''}
                  onChange={(_, { value }) => setChosen(value)}
                >
                  {rows.map((choice) => (
                    <Radio
                      key={choice.recommendation.id}
                      value={choice.recommendation.id}
                      label={<MergeChoice choice={choice} />}
                    />
                  ))}
                </RadioGroup>
              )}
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button>Cancel</Button>
              </DialogTrigger>
              <Button
                disabled={current === undefined}
                onClick={() => current && onChoose(current.recommendation)}
              >
                Choose it, then decide
              </Button>
              <Button appearance="primary" type="submit" disabled={current === undefined}>
                Merge
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
