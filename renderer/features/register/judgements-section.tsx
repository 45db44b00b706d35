import { Text } from '@fluentui/react-components'
import { GavelRegular } from '@fluentui/react-icons'
import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import {
  JudgementMark,
  type OpenedForm,
  OpenForm,
  PaneSection,
  SourceLine,
  useEntriesStyles,
} from '../../ui/index.ts'
import { JudgementForm } from './judgement-form.tsx'

/** What the panel decided, newest first. */
export const JudgementsSection = ({
  recommendation: { id, judgements },
  form,
}: {
  readonly recommendation: Recommendation
  readonly form: OpenedForm
}) => {
  const [judging, setJudging] = form
  const styles = useEntriesStyles()
  return (
    <PaneSection
      title="The panel's judgement"
      act={
        <OpenForm form={form} press="J" icon={<GavelRegular />}>
          Record judgement
        </OpenForm>
      }
    >
      {judging && <JudgementForm id={id} onClose={() => setJudging(false)} />}
      {judgements.length === 0 ? (
        <Text className={styles.quiet}>The panel has not looked at it again yet.</Text>
      ) : (
        <ol className={styles.entries}>
          {judgements.toReversed().map((judgement) => (
            <li key={judgement.id} className={styles.entry}>
              <div className={styles.head}>
                <JudgementMark judgement={judgement.kind} />
                <span className={styles.quiet}>
                  {[statedDateWords(judgement.date), judgement.minuteReference].filter(Boolean).join(', ')}
                </span>
              </div>
              {judgement.comment !== null && <p className={styles.words}>{judgement.comment}</p>}
              {judgement.source !== null && <SourceLine source={judgement.source} />}
            </li>
          ))}
        </ol>
      )}
    </PaneSection>
  )
}
