import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ActionRow } from '../../../shared/model/action.ts'
import { DeliveryMark, Fact, Facts, hrefOf, SourceLine, useAct, useEntriesStyles } from '../../ui/index.ts'
import { DueLine, ProgressForm } from '../tracked/index.ts'
import { type ActionAct, actionClaims, actionProgressWords } from './action-words.ts'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
})

/** One action of the plan: what, who, by when, how far it is; it is reported on, completed and reopened here. */
export const ActionEntry = ({
  action,
  recommendationId,
}: {
  readonly action: ActionRow
  readonly recommendationId: string
}) => {
  const own = useStyles()
  const styles = useEntriesStyles()
  const { id, text, owner, status, ended, latestCommentary, source } = action
  const [act, setAct] = useState<ActionAct | null>(null)
  const untie = useAct('actions.untie', { said: 'Took the action out of the plan.', undoable: true })
  const turn: ActionAct = ended ? 'reopen' : 'complete'
  return (
    <li className={styles.entry}>
      <Link href={hrefOf({ section: 'actions', id })}>{text}</Link>
      <Facts>
        <Fact name="Owner">{owner ?? <span className={styles.quiet}>Nobody named</span>}</Fact>
        <Fact name="Due">
          <DueLine row={action} />
        </Fact>
        <Fact name="Status">
          <DeliveryMark delivery={status} />
        </Fact>
      </Facts>
      {latestCommentary !== null && <p className={styles.words}>{latestCommentary}</p>}
      <SourceLine source={source} />
      {act === null ? (
        <div className={own.acts}>
          <Button size="small" onClick={() => setAct(turn)}>
            {ended ? 'Reopen' : 'Complete'}
          </Button>
          <Button size="small" onClick={() => setAct('update')}>
            Report on it
          </Button>
          <Button size="small" appearance="subtle" onClick={() => untie.mutate({ id, recommendationId })}>
            Take out of the plan
          </Button>
        </div>
      ) : (
        <ProgressForm
          key={act}
          id={id}
          on="actions.addProgress"
          draft={`action-${act}:${id}`}
          words={actionProgressWords[act]}
          claims={actionClaims[act]}
          onClose={() => setAct(null)}
        />
      )}
    </li>
  )
}
