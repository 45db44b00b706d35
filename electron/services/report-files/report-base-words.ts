import { strFromU8 } from 'fflate'
import type { openBase } from '../../reports/index.ts'

type Base = Extract<ReturnType<typeof openBase>, { ok: true }>['value']

/** Twentieths of a point in a centimetre. */
const perCentimetre = 1440 / 2.54

const centimetres = (length: number): string => (length / perCentimetre).toFixed(1)

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The words of a part, a space between its paragraphs. */
const wordsOf = (part: Uint8Array): string =>
  strFromU8(part)
    .replace(/<\/w:p>|<w:tab\/>/gu, ' ')
    // The code of a field ("PAGE") is no word.
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>|<[^>]+>/gu, '')
    .replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/gu, ' ')
    .trim()

const partWords = ({ parts }: Base, kind: 'header' | 'footer'): readonly string[] => [
  ...new Set(
    Object.keys(parts)
      .filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`, 'u').test(name))
      .sort()
      .flatMap((name) => {
        const part = parts[name]
        const words = part === undefined ? '' : wordsOf(part)
        return words === '' ? [] : [words]
      }),
  ),
]

const short = (words: string): string => (words.length > 120 ? `${words.slice(0, 119)}…` : words)

/** What reports take from a council's Word file, a line each: its page, its header, its footer, its styles. */
export const baseWords = (base: Base): string[] => {
  const { width, height } = base.sections
  const styles = base.parts['word/styles.xml']
  const headings =
    styles === undefined ? 0 : (strFromU8(styles).match(/<w:name w:val="heading \d"/giu) ?? []).length
  return [
    `Page ${centimetres(width)} × ${centimetres(height)} cm, ${width > height ? 'lying' : 'upright'}.`,
    ...partWords(base, 'header').map((words) => `Header: “${short(words)}”`),
    ...partWords(base, 'footer').map((words) => `Footer: “${short(words)}”`),
    headings === 0
      ? 'It has no heading styles of its own: headings have Revisit’s.'
      : `It has ${headings} heading ${headings === 1 ? 'style' : 'styles'} of its own.`,
  ]
}
