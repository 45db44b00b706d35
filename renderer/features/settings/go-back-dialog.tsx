import type { WayBack } from '../../../shared/model/workspace.ts'
import { instantWords } from '../../../shared/rules/instant-words.ts'
import { SureDialog, useAct } from '../../ui/index.ts'

/** Says what goes and what stays before the workspace goes back; the workspace's notice says it afterwards. */
export const GoBackDialog = ({ way, onClose }: { readonly way: WayBack; readonly onClose: () => void }) => {
  const day = instantWords(way.at)
  const goBack = useAct('workspace.goBack', {
    failuresShown: true,
    onDone: onClose,
  })
  return (
    <SureDialog
      title={`Go back to ${day}?`}
      error={goBack.error}
      pending={goBack.isPending}
      no="Leave it as it is"
      yes="Go back"
      onNo={onClose}
      onYes={() => goBack.mutate({ file: way.file })}
    >
      <p>
        Papers, recommendations, reviews and reports will be as they were then. What was recorded since is put
        aside, not deleted: it stands in this list afterwards, and you can go back to it.
      </p>
    </SureDialog>
  )
}
