import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { OpenReport } from '../../../../shared/contract/report-drafts.ts'
import type { DraftBlock } from '../../../../shared/model/report-draft.ts'
import { ChecksPane } from './checks-pane.tsx'
import { DetailsPane } from './details-pane.tsx'
import { ExportsPane } from './exports-pane.tsx'
import { PagesPane } from './pages-pane.tsx'
import { VersionsPane } from './versions-pane.tsx'

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  tabs: {
    flexShrink: 0,
    flexWrap: 'wrap',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  pane: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
})

const tabs = {
  pages: 'Pages',
  checks: 'Checks',
  details: 'Title and marking',
  versions: 'Versions',
  exports: 'Exports',
} as const
type Shown = keyof typeof tabs

export type SideProps = {
  readonly id: string
  readonly report: OpenReport
  readonly blocks: readonly DraftBlock[]
  /** Another number: there is something new to draw. null: not kept yet. */
  readonly drawn: number | null
  /** Shows a block of the text, by its place. */
  readonly onShow: (block: number) => void
  /** Puts blocks in at a place of the text. */
  readonly onAdd: (place: number, blocks: readonly DraftBlock[]) => void
  /** A version was gone back to: the text is opened anew. */
  readonly onBack: () => void
}

/** What stands beside the text of a report. */
export const SidePanel = (props: SideProps) => {
  const styles = useStyles()
  const panel = useId()
  const [shown, setShown] = useState<Shown>('pages')
  const { id, report, blocks, drawn } = props
  return (
    <div className={styles.panel}>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={shown}
        onTabSelect={(_, { value }) => setShown(value as Shown)}
      >
        {(Object.keys(tabs) as Shown[]).map((tab) => (
          <Tab key={tab} value={tab} aria-controls={panel}>
            {tabs[tab]}
          </Tab>
        ))}
      </TabList>
      <div className={styles.pane} id={panel} role="tabpanel" aria-label={tabs[shown]}>
        {shown === 'pages' && <PagesPane id={id} report={report} drawn={drawn} />}
        {shown === 'checks' && (
          <ChecksPane report={report} blocks={blocks} onShow={props.onShow} onAdd={props.onAdd} />
        )}
        {shown === 'details' && <DetailsPane id={id} report={report} />}
        {shown === 'versions' && (
          <VersionsPane id={id} frozen={report.frozen !== null} onBack={props.onBack} />
        )}
        {shown === 'exports' && <ExportsPane id={id} />}
      </div>
    </div>
  )
}
