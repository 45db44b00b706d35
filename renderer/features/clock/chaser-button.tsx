import { Button } from '@fluentui/react-components'
import { MailRegular } from '@fluentui/react-icons'
import { useAct } from '../../ui/index.ts'

/** Drafts a letter to a recipient whose response is overdue. `reason`: which one it is, for who can't see the row. */
export const ChaserButton = ({ id, reason }: { readonly id: string; readonly reason: string }) => {
  const draft = useAct('clock.draftChaser', {
    said: ({ file }) => (file === null ? null : `Saved the draft as ${file}`),
  })
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<MailRegular />}
      title="Draft a letter"
      aria-label={`Draft a letter: ${reason}`}
      disabledFocusable={draft.isPending}
      onClick={() => draft.mutate({ id })}
    />
  )
}
