import { useState } from 'react'
import { Failure, Loading } from '../../ui/index.ts'
import { ReportWorkspace } from './report-workspace.tsx'
import { useOpenReport } from './use-open-report.ts'

/** One report: to be written on, or as it was frozen. */
export const ReportPage = ({ id }: { readonly id: string }) => {
  const [times, setTimes] = useState(0)
  return <OpenedReport key={times} id={id} onBack={() => setTimes(times + 1)} />
}

const OpenedReport = ({ id, onBack }: { readonly id: string; readonly onBack: () => void }) => {
  const open = useOpenReport(id)
  if (open.error !== null) return <Failure error={open.error} onRetry={() => void open.refetch()} />
  if (open.data === undefined) return <Loading label="Opening the report" />
  // Frozen while it was open: what can be written on goes.
  return (
    <ReportWorkspace key={String(open.data.frozen !== null)} id={id} report={open.data} onBack={onBack} />
  )
}
