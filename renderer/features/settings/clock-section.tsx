import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Failure, Loading, useAct, useAnswer, useEvery } from '../../ui/index.ts'
import { RuleForm } from './rule-form.tsx'
import { RuleTable } from './rule-table.tsx'
import { SettingsHead } from './settings-form.tsx'

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalL },
  form: { alignSelf: 'stretch', maxWidth: '760px' },
})

/** How long each kind of recipient has for its response: the council's rules, in their order. */
export const ClockSection = () => {
  const styles = useStyles()
  const answer = useAnswer('clock.rules', {})
  const bodies = useEvery('bodies.list', {})
  const order = useAct('clock.orderRules', { undoable: true })
  const [editing, setEditing] = useState<string | null>(null)
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (bodies.error !== null) return <Failure error={bodies.error} onRetry={bodies.retry} />
  if (answer.data === undefined || bodies.rows === undefined) return <Loading label="Opening the rules" />
  const { rules } = answer.data
  const edited = rules.find(({ id }) => id === editing)
  const move = (from: number, by: -1 | 1) => {
    const ids = rules.map(({ id }) => id)
    const [id] = ids.splice(from, 1)
    if (id !== undefined) ids.splice(from + by, 0, id)
    order.mutate({ ids })
  }
  return (
    <div className={styles.parts}>
      <SettingsHead title="Time for responses">
        The first rule that fits a recipient holds; one for the function of the committee that asks comes
        before one for any. Revisit says nothing of the law beyond the source that each rule names.
      </SettingsHead>
      <RuleTable rules={rules} bodies={bodies.rows} onEdit={setEditing} onMove={move} />
      {/* A rule that was removed while it was open leaves nothing to fill in. */}
      {editing === null || (editing !== 'new' && edited === undefined) ? (
        <Button onClick={() => setEditing('new')}>Add a rule</Button>
      ) : (
        <div className={styles.form}>
          <RuleForm
            key={editing}
            rule={edited ?? null}
            bodies={bodies.rows}
            onClose={() => setEditing(null)}
          />
        </div>
      )}
    </div>
  )
}
