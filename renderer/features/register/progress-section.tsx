import { Button, Text, Tooltip } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { type OpenedForm, PaneSection, useEntriesStyles } from '../../ui/index.ts'
import { ProgressForm, UpdateEntry } from '../tracked/index.ts'

/** Progress updates, newest first. They are never changed: a correction is a new update. */
export const ProgressSection = ({
  recommendation: { id, updates },
  form: [adding, onAdding],
}: {
  readonly recommendation: Recommendation
  readonly form: OpenedForm
}) => {
  const styles = useEntriesStyles()
  return (
    <PaneSection
      title="Progress"
      act={
        !adding && (
          <Tooltip relationship="description" content="N">
            <Button icon={<AddRegular />} onClick={() => onAdding(true)}>
              Add update
            </Button>
          </Tooltip>
        )
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
