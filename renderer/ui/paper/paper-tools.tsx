import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import { PanelLeft20Regular, Search20Regular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { Paper } from '../../../shared/model/paper.ts'
import { PageBox } from './page-box.tsx'
import type { Zoom } from './zoom.ts'
import { ZoomControls } from './zoom-controls.tsx'

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  group: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  rest: { flex: '1 1 0' },
  view: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
})

export type PaperToolsProps = {
  readonly paper: Paper
  readonly view: 'page' | 'text'
  /** null: the paper has no pages to draw. */
  readonly onView: ((view: 'page' | 'text') => void) | null
  /** 1-based; null: the format keeps none. */
  readonly page: number | null
  readonly onGoTo: (page: number) => void
  readonly zoom: Zoom
  readonly scale: number
  readonly onZoom: (zoom: Zoom) => void
  readonly thumbnails: boolean
  readonly onThumbnails: (shown: boolean) => void
  readonly isSearching: boolean
  readonly onSearch: () => void
  readonly menu: ReactNode
}

/** The tools of a paper: where one is, how large it is, how it is shown, and what to look for in it. */
export const PaperTools = (props: PaperToolsProps) => {
  const styles = useStyles()
  const { paper, view, onView, page, thumbnails } = props
  const isPage = view === 'page'
  return (
    <div className={styles.tools} role="group" aria-label="Paper tools">
      <span className={styles.group}>
        {isPage && (
          <ToggleButton
            size="small"
            appearance="subtle"
            icon={<PanelLeft20Regular />}
            aria-label="Pages in small"
            title="Pages in small"
            checked={thumbnails}
            onClick={() => props.onThumbnails(!thumbnails)}
          />
        )}
        {isPage && page !== null && paper.pageCount !== null && (
          <PageBox paper={paper} page={page} count={paper.pageCount} onGoTo={props.onGoTo} />
        )}
        {!isPage && page !== null && (
          <span className={styles.quiet}>
            Page {page}
            {paper.pageCount !== null && ` of ${paper.pageCount}`}
          </span>
        )}
      </span>
      <ZoomControls zoom={props.zoom} scale={props.scale} fits={isPage} onZoom={props.onZoom} />
      <span className={styles.rest} />
      {onView !== null && (
        <span className={styles.group} role="group" aria-label="Show as">
          {(['page', 'text'] as const).map((one) => (
            <ToggleButton
              key={one}
              size="small"
              className={styles.view}
              appearance={view === one ? 'primary' : 'subtle'}
              checked={view === one}
              onClick={() => onView(one)}
            >
              {one === 'page' ? 'Page' : 'Text'}
            </ToggleButton>
          ))}
        </span>
      )}
      <span className={styles.group}>
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<Search20Regular />}
          aria-label="Find in this paper"
          title="Find in this paper (Ctrl+F)"
          checked={props.isSearching}
          onClick={props.onSearch}
        />
        {props.menu}
      </span>
    </div>
  )
}
