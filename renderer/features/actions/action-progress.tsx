import { Button, Text, Tooltip } from '@fluentui/react-components'
import { AddRegular, ArrowCounterclockwiseRegular, CheckmarkRegular } from '@fluentui/react-icons'
import type { Action } from '../../../shared/model/action.ts'
import { PaneSection, useEntriesStyles } from '../../ui/index.ts'
import { ProgressForm, UpdateEntry } from '../tracked/index.ts'
import { type ActionAct, actionClaims, actionProgressWords } from './action-words.ts'

/** What was reported on an action, newest first; completing and reopening are reports too. */
export const ActionProgress = ({
  action: { id, updates, ended },
  act,
  onAct,
}: {
  readonly action: Action
  readonly act: ActionAct | null
  readonly onAct: (act: ActionAct | null) => void
}) => {
  const styles = useEntriesStyles()
  return (
    <PaneSection
      title="Progress"
      act={
        act === null && (
          <>
            <Tooltip relationship="description" content="C">
              <Button
                appearance="subtle"
                icon={ended ? <ArrowCounterclockwiseRegular /> : <CheckmarkRegular />}
                onClick={() => onAct(ended ? 'reopen' : 'complete')}
              >
                {ended ? 'Reopen' : 'Complete'}
              </Button>
            </Tooltip>
            <Tooltip relationship="description" content="N">
              <Button icon={<AddRegular />} onClick={() => onAct('update')}>
                Add update
              </Button>
            </Tooltip>
          </>
        )
      }
    >
      {act !== null && (
        <ProgressForm
          key={act}
          id={id}
          on="actions.addProgress"
          draft={`action-${act}:${id}`}
          words={actionProgressWords[act]}
          claims={actionClaims[act]}
          onClose={() => onAct(null)}
        />
      )}
      {updates.length === 0 && <Text className={styles.quiet}>No progress has been reported yet.</Text>}
      <ol className={styles.entries}>
        {updates.toReversed().map((update) => (
          <UpdateEntry key={update.id} update={update} />
        ))}
      </ol>
    </PaneSection>
  )
}
