import { Text } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { type OpenedForm, OpenForm, PaneSection, useEntriesStyles } from '../../ui/index.ts'
import { ProgressForm, UpdateEntry } from '../tracked/index.ts'

/** Progress updates, newest first. They are never changed: a correction is a new update. */
export const ProgressSection = ({
  recommendation: { id, updates },
  form,
}: {
  readonly recommendation: Recommendation
  readonly form: OpenedForm
}) => {
  const [adding, onAdding] = form
  const styles = useEntriesStyles()
  return (
    <PaneSection
      title="Progress"
      act={
        <OpenForm form={form} press="N" icon={<AddRegular />}>
          Add update
        </OpenForm>
      }
    >
      {adding && <ProgressForm key={id} id={id} draft={`progress:${id}`} onClose={() => onAdding(false)} />}
      {updates.length === 0 ? (
        <Text className={styles.quiet}>No progress has been reported yet.</Text>
      ) : (
        <ol className={styles.entries}>
          {updates.toReversed().map((update) => (
            <UpdateEntry key={update.id} update={update} />
          ))}
        </ol>
      )}
    </PaneSection>
  )
}
