import { useRoute } from '../../ui/index.ts'
import { ExportLog } from './export-log.tsx'
import { PaperComparison } from './paper-comparison.tsx'
import { ReportPage } from './report-page.tsx'
import { ReportsList } from './reports-list.tsx'
import { RoundPreview } from './round-preview.tsx'
import { TemplatePage } from './templates/template-page.tsx'
import { TemplatesScreen } from './templates/templates-screen.tsx'

/** "Reports": the list, the templates, the log of what left, one report, or a revisit round of a review as it prints. */
export const ReportsScreen = () => {
  const { id, query } = useRoute()
  if (id === null) {
    const template = query['template']
    if (template !== undefined) return <TemplatePage key={template} id={template} />
    if (query['templates'] !== undefined) return <TemplatesScreen />
    return query['log'] === undefined ? <ReportsList /> : <ExportLog />
  }
  if (query['compare'] !== undefined) return <PaperComparison key={id} id={id} />
  const round = query['round']
  return round === undefined ? (
    <ReportPage key={id} id={id} />
  ) : (
    <RoundPreview key={round} reviewId={id} roundId={round} />
  )
}
