import { useEffect, useRef } from 'react'
import type { Report } from '../../../shared/model/report.ts'
import { labelsOf } from '../../../shared/rules/report/labels.ts'
import { markingWords } from '../../../shared/rules/report/page-words.ts'
import styles from './preview.module.css'
import { ReportBlock } from './report-block.tsx'

/** A report as it will be printed, on a sheet. `place`: of the block that is brought into sight, where a link asks for it. */
export const ReportPreview = ({
  report,
  place = null,
}: {
  readonly report: Report
  readonly place?: number | null
}) => {
  const sheet = useRef<HTMLElement>(null)
  const { length } = report.blocks
  useEffect(() => {
    const elements = sheet.current?.children
    if (place === null || elements === undefined) return
    // Each block is one element; the title and what stands above it come first.
    const shown = elements[elements.length - length + place]
    if (!(shown instanceof HTMLElement)) return
    shown.tabIndex = -1
    shown.focus({ preventScroll: true })
    shown.scrollIntoView({ block: 'center' })
  }, [place, length])
  const labels = labelsOf(report.blocks)
  const marking = markingWords(report)
  return (
    // What scrolls has to be reached by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['desk']} tabIndex={0} role="region" aria-label="Preview">
      <article ref={sheet} className={styles['sheet']} lang={report.language}>
        {marking !== null && <p className={styles['marking']}>{marking}</p>}
        {report.council !== null && <p className={styles['council']}>{report.council}</p>}
        {report.body !== null && <p className={styles['council']}>{report.body}</p>}
        <h2 className={styles['title']}>{report.title}</h2>
        {report.dateWords !== null && <p className={styles['date']}>{report.dateWords}</p>}
        {report.blocks.map((block, at) => (
          <ReportBlock key={at} block={block} label={labels[at] ?? null} />
        ))}
      </article>
    </div>
  )
}
