import { chartInWords, printPalette, reportChart } from '../../../shared/charts/index.ts'
import type { ReportBlock } from '../../../shared/model/report.ts'
import { ScenePicture } from '../../ui/index.ts'
import styles from './preview.module.css'

/** Units of a picture across the sheet. */
const width = 692

/** A chart as it will be printed, in the colours of print on the white sheet. */
export const ReportChart = ({
  block: { chart, alt },
}: {
  readonly block: Extract<ReportBlock, { kind: 'chart' }>
}) => {
  const drawn = reportChart(chart, width)
  return (
    <figure className={styles['chart']}>
      <figcaption className={styles['caption']}>{drawn.scene.title}</figcaption>
      {drawn.scene.marks.length > 0 && (
        <ScenePicture
          className={styles['picture']}
          scene={drawn.scene}
          words={alt ?? chartInWords(drawn)}
          inks={printPalette}
        />
      )}
      <p className={styles['paragraph']}>{drawn.sentence}</p>
    </figure>
  )
}
