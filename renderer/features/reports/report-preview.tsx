import type { Report } from '../../../shared/model/report.ts'
import { labelsOf } from '../../../shared/rules/report/labels.ts'
import { markingWords } from '../../../shared/rules/report/page-words.ts'
import styles from './preview.module.css'
import { ReportBlock } from './report-block.tsx'

/** A report as it will be printed, on a sheet. */
export const ReportPreview = ({ report }: { readonly report: Report }) => {
  const labels = labelsOf(report.blocks)
  const marking = markingWords(report)
  return (
    // What scrolls has to be reached by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['desk']} tabIndex={0} role="region" aria-label="Preview">
      <article className={styles['sheet']} lang={report.language}>
        {marking !== null && <p className={styles['marking']}>{marking}</p>}
        {report.council !== null && <p className={styles['council']}>{report.council}</p>}
        {report.body !== null && <p className={styles['council']}>{report.body}</p>}
        <h2 className={styles['title']}>{report.title}</h2>
        {report.dateWords !== null && <p className={styles['date']}>{report.dateWords}</p>}
        {report.blocks.map((block, place) => (
          <ReportBlock key={place} block={block} label={labels[place] ?? null} />
        ))}
      </article>
    </div>
  )
}
