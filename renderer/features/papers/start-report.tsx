import { Button } from '@fluentui/react-components'
import { DocumentTextRegular } from '@fluentui/react-icons'
import { navigate, useAct } from '../../ui/index.ts'

const subject = {
  template: 'scrutiny-report' as const,
  reviewId: null,
  roundId: null,
  columns: null,
  bodyId: null,
  from: null,
  to: null,
  title: null,
}

/** Begins a report with the words of this paper; what the tracker holds of it stays filled from the tracker. */
export const StartReport = ({ paperId }: { readonly paperId: string }) => {
  const create = useAct('reports.create', {
    said: 'Began a report from the paper.',
    undoable: true,
    onDone: ({ id }) => navigate({ section: 'reports', id }),
  })
  return (
    <Button
      icon={<DocumentTextRegular />}
      disabledFocusable={create.isPending}
      onClick={() => create.mutate({ ...subject, paperId })}
    >
      Start a report from this paper
    </Button>
  )
}
