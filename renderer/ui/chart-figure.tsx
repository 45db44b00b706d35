import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type CSSProperties, useId, useState } from 'react'
import type { Chart, Ink, Mark } from '../../shared/charts/index.ts'

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
const inks: Readonly<Record<Ink, string>> = {
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

const painted = (fill: Ink | undefined, stroke: Ink | undefined): CSSProperties => ({
  fill: fill === undefined ? 'none' : inks[fill],
  ...(stroke === undefined ? {} : { stroke: inks[stroke] }),
})

const Drawn = ({ mark }: { readonly mark: Mark }) => {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, fill, stroke } = mark
      return <rect x={x} y={y} width={width} height={height} style={painted(fill, stroke)} />
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, width, dashed = false } = mark
      const style = painted(undefined, stroke)
      return (
        <line
          {...{ x1, y1, x2, y2 }}
          strokeWidth={width}
          {...(dashed && { strokeDasharray: '3 3' })}
          style={style}
        />
      )
    }
    case 'path':
      return <path d={mark.path} strokeWidth={mark.width} style={painted(mark.fill, mark.stroke)} />
    case 'text': {
      const { x, y, text, size, anchor, bold = false, fill } = mark
      return (
        <text
          x={x}
          y={y}
          fontSize={size}
          textAnchor={anchor}
          {...(bold && { fontWeight: 600 })}
          style={painted(fill, undefined)}
        >
          {text}
        </text>
      )
    }
  }
}

/** A picture with its sentence, and its figures as a table for whoever would rather read them. */
export const ChartFigure = ({ chart: { scene, sentence, table } }: { readonly chart: Chart }) => {
  const styles = useStyles()
  const [asTable, setAsTable] = useState(false)
  const id = useId()
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
          <svg
            className={styles.picture}
            viewBox={`0 0 ${scene.width} ${scene.height}`}
            role="img"
            aria-label={`${scene.title}. ${sentence}`}
          >
            {scene.marks.map((mark, at) => (
              <Drawn key={`${at}`} mark={mark} />
            ))}
          </svg>
        )
      )}
      {table.rows.length > 0 && (
        <Button className={styles.act} size="small" appearance="subtle" onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Show as picture' : 'Show as table'}
        </Button>
      )}
    </figure>
  )
}
