import type { WhichTemplate } from '../../../../shared/contract/own-templates.ts'
import { navigate, useAct, WordsDialog } from '../../../ui/index.ts'

/** Names the copy of a template, and opens it to be changed. */
export const CopyDialog = ({
  from,
  first,
  onClose,
}: {
  readonly from: WhichTemplate
  readonly first: string
  readonly onClose: () => void
}) => {
  const copy = useAct('templates.copy', {
    said: 'Made a template of your own.',
    undoable: true,
    onDone: ({ id }) => navigate({ section: 'reports', query: { template: id } }),
  })
  return (
    <WordsDialog
      title="Copy this template"
      label="What your own is called"
      hint={() => 'As it is chosen when a report is begun.'}
      first={first.slice(0, 80)}
      longest={80}
      fits={(typed) => typed !== ''}
      act="Make it"
      onClose={onClose}
      onDone={(label) => {
        onClose()
        copy.mutate({ from, label })
      }}
    />
  )
}
