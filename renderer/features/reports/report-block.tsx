import type { ReportBlock as Block, ReportTable as Table } from '../../../shared/model/report.ts'
import styles from './preview.module.css'
import { ReportChart } from './report-chart.tsx'
import { ReportWords } from './report-words.tsx'

/** One block of a report as it will be printed. */
export const ReportBlock = ({
  block,
  label,
}: {
  readonly block: Block
  /** As it is numbered among the others. */
  readonly label: string | null
}) => {
  switch (block.kind) {
    case 'heading': {
      // The title of the preview is the first heading under the screen's own.
      const Heading = (['h3', 'h4', 'h5', 'h6'] as const)[block.level - 1] ?? 'h6'
      return (
        <Heading className={styles['heading']}>
          {label !== null && `${label} `}
          <ReportWords words={block.text} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p className={styles['paragraph']}>
          {label !== null && <span className={styles['label']}>{label} </span>}
          <ReportWords words={block.text} />
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={styles['list']}>
          {block.items.map((item, place) => (
            <li key={place}>
              <ReportWords words={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <blockquote className={styles['quote']}>
          {block.paragraphs.map((words, place) => (
            <p key={place}>
              <ReportWords words={words} />
            </p>
          ))}
          {block.citation !== null && <p className={styles['date']}>{block.citation}</p>}
        </blockquote>
      )
    case 'contents':
      return <p className={styles['date']}>The contents go here, with the pages of the headings.</p>
    case 'table':
      return <ReportTable block={block} />
    case 'chart':
      return <ReportChart block={block} />
    case 'pageBreak':
      return <hr className={styles['pageBreak']} aria-label="New page" />
  }
}

const ReportTable = ({ block: { caption, header, rows, widths, rowHeaders } }: { readonly block: Table }) => {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return (
    <table className={styles['table']}>
      <caption className={styles['caption']}>{caption}</caption>
      <colgroup>
        {widths.map((width, place) => (
          <col key={place} style={{ width: `${(width / whole) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {header.map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map(({ paragraphs }, cell) => {
              const words = paragraphs.map((each, place) => (
                <p key={place}>
                  <ReportWords words={each} />
                </p>
              ))
              return rowHeaders === true && cell === 0 ? (
                <th key={cell} scope="row">
                  {words}
                </th>
              ) : (
                <td key={cell}>{words}</td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
