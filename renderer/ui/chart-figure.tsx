import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { Chart } from '../../shared/charts/index.ts'
import { type Inks, ScenePicture } from './scene-picture.tsx'

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, minWidth: 0 },
  picture: { display: 'block', width: '100%', height: 'auto', fontFamily: tokens.fontFamilyBase },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
  frame: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  caption: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  act: { alignSelf: 'flex-start' },
})

/** The theme's own colours, so that a picture follows light, dark and high contrast. */
const inks: Inks = {
  text: tokens.colorNeutralForeground1,
  quiet: tokens.colorNeutralForeground2,
  line: tokens.colorNeutralStrokeAccessible,
  ground: tokens.colorNeutralBackground1,
  green: tokens.colorStatusSuccessForeground1,
  amber: tokens.colorStatusWarningForeground3,
  red: tokens.colorStatusDangerForeground1,
  blue: tokens.colorBrandForeground1,
  purple: tokens.colorPalettePurpleForeground2,
  grey: tokens.colorNeutralForeground3,
  black: tokens.colorNeutralForeground1,
}

/** A picture with its sentence, and its figures as a table for whoever would rather read them. */
export const ChartFigure = ({ chart: { scene, sentence, table } }: { readonly chart: Chart }) => {
  const styles = useStyles()
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  const act = asTable ? 'Show as picture' : 'Show as table'
  return (
    <figure className={styles.figure} aria-labelledby={`${id}sentence`}>
      <figcaption id={`${id}sentence`} className={styles.sentence}>
        {sentence}
      </figcaption>
      {asTable ? (
        // What scrolls must scroll by keyboard too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={styles.frame} tabIndex={0} role="group" aria-label={table.caption}>
          <table className={styles.table}>
            <caption className={styles.caption}>{table.caption}</caption>
            <thead>
              <tr>
                {table.header.map((words) => (
                  <th key={words} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                    {words}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name, ...cells], row) => (
                <tr key={`${row}`}>
                  <th scope="row" className={styles.cell}>
                    {name}
                  </th>
                  {cells.map((words, column) => (
                    <td key={`${column}`} className={styles.cell}>
                      {words}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        scene.marks.length > 0 && (
          <ScenePicture
            className={styles.picture}
            scene={scene}
            words={`${scene.title}. ${sentence}`}
            inks={inks}
          />
        )
      )}
      {table.rows.length > 0 && (
        <Button
          className={styles.act}
          size="small"
          appearance="subtle"
          aria-label={`${act}: ${scene.title}`}
          onClick={() => setAsTable(!asTable)}
        >
          {act}
        </Button>
      )}
    </figure>
  )
}
