import { type FileChild, ImageRun, Paragraph } from 'docx'
import { chartInWords, reportChart, svgOf } from '../../../../shared/charts/index.ts'
import type { ReportBlock } from '../../../../shared/model/report.ts'
import { printable } from '../printable.ts'
import { emfOf } from './emf.ts'
import { runs } from './runs.ts'

type ChartBlock = Extract<ReportBlock, { kind: 'chart' }>

/** Pixels (96 to the inch) to a twentieth of a point. */
const pixels = (twentieths: number): number => Math.floor(twentieths / 15)

const none = { add: () => 0 }

/** The picture as vectors with its figures as alternative text, under its title and above what it says. */
export const chart = ({ chart: figures, alt }: ChartBlock, width: number, highest: number): FileChild[] => {
  const drawn = reportChart(figures, Math.max(480, pixels(width)))
  const { scene } = drawn
  const scale = Math.min(pixels(width) / scene.width, pixels(highest) / Math.max(1, scene.height))
  const description = printable(alt ?? chartInWords(drawn))
  const svg = new TextEncoder().encode(svgOf(scene, description))
  return [
    new Paragraph({ style: 'ChartTitle', keepNext: true, children: runs(scene.title, none) }),
    ...(scene.marks.length === 0
      ? []
      : [
          new Paragraph({
            keepNext: true,
            children: [
              new ImageRun({
                type: 'svg',
                data: svg,
                // The library knows no metafiles: `metafiles` gives them their own name afterwards.
                fallback: { type: 'bmp', data: emfOf(scene) },
                transformation: {
                  width: Math.round(scene.width * scale),
                  height: Math.round(scene.height * scale),
                },
                altText: { name: printable(scene.title), title: printable(scene.title), description },
              }),
            ],
          }),
        ]),
    new Paragraph({ children: runs(drawn.sentence, none) }),
  ]
}
