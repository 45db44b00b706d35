import type { Ink, Mark, Scene } from './scene.ts'

/** A colour for each ink, as SVG takes it. */
export type Palette = Readonly<Record<Ink, string>>

/** For white paper; each colour has at least 3:1 on it, each text 4.5:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
export const printPalette: Palette = {
  text: '#1b1b1b',
  quiet: '#51606f',
  line: '#424242',
  ground: '#ffffff',
  green: '#0e700e',
  amber: '#c36a00',
  red: '#b10e1c',
  blue: '#0f548c',
  purple: '#6b2f8f',
  grey: '#6b6b6b',
  black: '#1b1b1b',
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')

const drawn = (mark: Mark, palette: Palette): string => {
  const ink = (name: Ink | undefined) => (name === undefined ? undefined : palette[name])
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height } = mark
      return `<rect${attributes({ x, y, width, height, fill: ink(mark.fill), stroke: ink(mark.stroke) })}/>`
    }
    case 'line': {
      const { x1, y1, x2, y2, width, dashed } = mark
      const dashes = dashed === true ? '3 3' : undefined
      return `<line${attributes({ x1, y1, x2, y2, stroke: ink(mark.stroke), 'stroke-width': width, 'stroke-dasharray': dashes })}/>`
    }
    case 'path':
      return `<path${attributes({ d: mark.path, fill: ink(mark.fill) ?? 'none', stroke: ink(mark.stroke), 'stroke-width': mark.width })}/>`
    case 'text': {
      const { x, y, size, anchor, bold } = mark
      const weight = bold === true ? 'bold' : undefined
      return `<text${attributes({ x, y, 'font-size': size, 'text-anchor': anchor, 'font-weight': weight, fill: ink(mark.fill) })}>${escaped(mark.text)}</text>`
    }
  }
}

/** The scene as an SVG document, named for screen readers; `description` is the sentence beside it. */
export const svgOf = (scene: Scene, description: string, palette: Palette = printPalette): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${scene.width}" height="${scene.height}" viewBox="0 0 ${scene.width} ${scene.height}" font-family="Arial, sans-serif"><title>${escaped(scene.title)}</title><desc>${escaped(description)}</desc>${scene.marks.map((mark) => drawn(mark, palette)).join('')}</svg>`
