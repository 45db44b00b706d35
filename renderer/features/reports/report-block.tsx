import type { ReportBlock as Block } from '../../../shared/model/report.ts'
import styles from './preview.module.css'

/** One block of a report as it will be printed. */
export const ReportBlock = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case 'heading': {
      // The title of the preview is the first heading under the screen's own.
      const Heading = (['h3', 'h4', 'h5', 'h6'] as const)[block.level - 1] ?? 'h6'
      return <Heading className={styles['heading']}>{block.text}</Heading>
    }
    case 'paragraph':
      return (
        <p className={styles['paragraph']}>
          {block.label !== undefined && <span className={styles['label']}>{block.label}</span>}
          {block.text}
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={styles['list']}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </List>
      )
    }
    case 'table':
      return <ReportTable block={block} />
    case 'pageBreak':
      return <hr className={styles['pageBreak']} aria-label="New page" />
  }
}

const ReportTable = ({
  block: { caption, header, rows, widths },
}: {
  readonly block: Extract<Block, { kind: 'table' }>
}) => {
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
            {cells.map(({ paragraphs }, cell) => (
              <td key={cell}>
                {paragraphs.map((words, place) => (
                  <p key={place}>{words}</p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
