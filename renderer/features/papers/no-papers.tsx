import { DocumentSync24Regular, DocumentText24Regular } from '@fluentui/react-icons'
import { EmptyState, useAnswer } from '../../ui/index.ts'
import { AddPapers } from './add-papers.tsx'
import { isOver } from './import-words.ts'

/** Why there are no papers: the first are being read, or none were added. */
export const NoPapers = () => {
  const { data } = useAnswer('papers.jobs', {})
  if (data?.jobs.some((job) => !isOver(job))) {
    return (
      <EmptyState icon={<DocumentSync24Regular fontSize={32} />} title="Your papers are being read">
        Each one appears here as soon as it is done. You can go on working, or add more.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={<DocumentText24Regular fontSize={32} />}
      title="Add your first papers"
      actions={<AddPapers />}
    >
      Drop minutes, agenda packs, scrutiny reports or action plans anywhere in this window: PDF, Word,
      OpenDocument, Excel, e-mail with its attachments, web page or text. Revisit reads them here on this
      computer and shows what it finds under “To review”.
    </EmptyState>
  )
}
