import { chartInWords, reportChart, svgOf } from '../../../../shared/charts/index.ts'
import type { ReportBlock } from '../../../../shared/model/report.ts'
import { escaped } from './markup.ts'

type ChartBlock = Extract<ReportBlock, { kind: 'chart' }>

/** The picture with its title, what it says in words, and its figures as a table that opens on a press. */
export const chart = ({ chart: figures, alt }: ChartBlock, width: number): string => {
  const drawn = reportChart(figures, width)
  const { caption, header, rows } = drawn.table
  const head = header.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')
  const body = rows.map(
    ([name = '', ...cells]) =>
      `<tr><th scope="row">${escaped(name)}</th>${cells.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`,
  )
  return [
    `<figure><figcaption>${escaped(drawn.scene.title)}</figcaption>`,
    drawn.scene.marks.length === 0 ? '' : svgOf(drawn.scene, alt ?? chartInWords(drawn)),
    `<p class="sentence">${escaped(drawn.sentence)}</p>`,
    `<details><summary>The figures of this chart</summary><table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></details></figure>`,
  ].join('')
}
