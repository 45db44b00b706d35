import { useRoute } from '../../ui/index.ts'
import { ReportPage } from './report-page.tsx'
import { ReportsList } from './reports-list.tsx'
import { RoundPreview } from './round-preview.tsx'

/** "Reports": the list, one report, or a revisit round of a review as it prints. */
export const ReportsScreen = () => {
  const { id, query } = useRoute()
  if (id === null) return <ReportsList />
  const round = query['round']
  return round === undefined ? (
    <ReportPage key={id} id={id} />
  ) : (
    <RoundPreview key={round} reviewId={id} roundId={round} />
  )
}
