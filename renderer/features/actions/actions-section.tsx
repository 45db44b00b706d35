import { Text } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { type OpenedForm, OpenForm, PaneSection, useAnswer, useEntriesStyles } from '../../ui/index.ts'
import { ActionEntry } from './action-entry.tsx'
import { ActionForm } from './action-form.tsx'

/** The action plan that answers the recommendation. */
export const ActionsSection = ({ id, form }: { readonly id: string; readonly form: OpenedForm }) => {
  const [adding, setAdding] = form
  const styles = useEntriesStyles()
  const actions = useAnswer('actions.list', { filter: { recommendationId: id } })
  const rows = actions.data?.rows ?? []
  const ended = rows.filter((row) => row.ended).length
  return (
    <PaneSection
      title="Action plan"
      act={
        <OpenForm form={form} press="A" icon={<AddRegular />}>
          Add action
        </OpenForm>
      }
    >
      {adding && <ActionForm recommendationId={id} onClose={() => setAdding(false)} />}
      {actions.data !== undefined && (
        <Text className={styles.quiet}>
          {rows.length === 0 ? 'No action answers it yet.' : `${ended} of ${rows.length} ended.`}
        </Text>
      )}
      <ul className={styles.entries} aria-label="Actions">
        {rows.map((action) => (
          <ActionEntry key={action.id} action={action} recommendationId={id} />
        ))}
      </ul>
    </PaneSection>
  )
}
