import { SureDialog, useAct } from '../../ui/index.ts'

/** Says what goes and what stays before the workspace goes back; the workspace's notice says it afterwards. */
export const GoBackDialog = ({
  file,
  name,
  onClose,
}: {
  readonly file: string
  /** The moment, as the list has it. */
  readonly name: string
  readonly onClose: () => void
}) => {
  const goBack = useAct('workspace.goBack', {
    failuresShown: true,
    onDone: onClose,
  })
  return (
    <SureDialog
      title={`Go back to ${name}?`}
      error={goBack.error}
      pending={goBack.isPending}
      no="Leave it as it is"
      yes="Go back"
      onNo={onClose}
      onYes={() => goBack.mutate({ file })}
    >
      <p>
        Papers, recommendations, reviews and reports will be as they were then. What was recorded since is put
        aside, not deleted: it stands in this list afterwards, and you can go back to it.
      </p>
    </SureDialog>
  )
}
