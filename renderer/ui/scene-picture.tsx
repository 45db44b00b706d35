import type { CSSProperties } from 'react'
import type { Ink, Mark, Scene } from '../../shared/charts/index.ts'

/** A colour for each ink: the theme's own, or those of print. */
export type Inks = Readonly<Record<Ink, string>>

const painted = (inks: Inks, fill: Ink | undefined, stroke: Ink | undefined): CSSProperties => ({
  fill: fill === undefined ? 'none' : inks[fill],
  ...(stroke === undefined ? {} : { stroke: inks[stroke] }),
})

const Drawn = ({ mark, inks }: { readonly mark: Mark; readonly inks: Inks }) => {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, fill, stroke } = mark
      return <rect x={x} y={y} width={width} height={height} style={painted(inks, fill, stroke)} />
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, width, dashed = false } = mark
      const style = painted(inks, undefined, stroke)
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
      return <path d={mark.path} strokeWidth={mark.width} style={painted(inks, mark.fill, mark.stroke)} />
    case 'text': {
      const { x, y, text, size, anchor, bold = false, fill } = mark
      return (
        <text
          x={x}
          y={y}
          fontSize={size}
          textAnchor={anchor}
          {...(bold && { fontWeight: 600 })}
          style={painted(inks, fill, undefined)}
        >
          {text}
        </text>
      )
    }
  }
}

/** A scene as it is, as wide as its place. `words`: said instead of it. */
export const ScenePicture = ({
  scene,
  words,
  inks,
  className,
}: {
  readonly scene: Scene
  readonly words: string
  readonly inks: Inks
  readonly className: string | undefined
}) => (
  <svg className={className} viewBox={`0 0 ${scene.width} ${scene.height}`} role="img" aria-label={words}>
    {scene.marks.map((mark, at) => (
      <Drawn key={`${at}`} mark={mark} inks={inks} />
    ))}
  </svg>
)
