import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { writeReport } from '../../electron/reports/index.ts'
import type { Report } from '../../shared/model/report.ts'
import { root } from '../../tools/fresh-build.ts'
import type { Pack } from './pack.ts'
import { sentencesFrom } from './words.ts'

type Minutes = { readonly number: number; readonly title: string; readonly paragraphs: readonly string[] }

/** Two sides of minutes with five recommendations, no two alike. */
const minutesOf = (number: number): Minutes => {
  const sentences = sentencesFrom(number)
  const discussed = Array.from({ length: 12 }, () => [14, 18, 11].map(sentences).join(' '))
  const resolved = Array.from({ length: 5 }, (_, at) => `Recommendation ${at + 1}: That ${sentences(16)}`)
  return {
    number,
    title: `Minutes of the Places Scrutiny Panel, meeting ${number}`,
    paragraphs: [...discussed, ...resolved],
  }
}

const report = ({ title, paragraphs }: Minutes): Report => ({
  title,
  council: 'Harrowmere Borough Council',
  body: 'Places Scrutiny Panel',
  dateWords: '20 March 2025',
  language: 'en-GB',
  marking: 'OFFICIAL',
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
})

const lines = ({ title, paragraphs }: Minutes): string => [title, ...paragraphs].join('\n\n')

const options = { fontsFolder: join(root, 'resources/fonts'), now: new Date('2025-03-20T18:30:00Z') }

const writers: Readonly<Record<string, (minutes: Minutes) => Promise<Uint8Array | string> | string>> = {
  docx: async (minutes) => await writeReport(report(minutes), 'docx', options),
  html: ({ title, paragraphs }) =>
    `<html><body><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
  txt: lines,
  md: lines,
  rtf: ({ title, paragraphs }) =>
    `{\\rtf1\\ansi ${[title, ...paragraphs].map((text) => `${text}\\par\n`).join('')}}`,
  csv: ({ paragraphs }) =>
    ['No.,Recommendation,Progress', ...paragraphs.map((text, at) => `${at + 1},"${text}","${text}"`)].join(
      '\n',
    ),
}

/** A hundred papers as somebody drops them at once: small ones in six formats, and two packs among them. */
export const writeHundred = async (folder: string, { docx, pdf }: Pack): Promise<readonly string[]> => {
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  const endings = Object.keys(writers)
  for (let number = 1; number <= 98; number += 1) {
    const ending = endings[number % endings.length] ?? 'txt'
    const path = join(folder, `minutes-${number}.${ending}`)
    await writeFile(path, (await writers[ending]?.(minutesOf(number))) ?? '')
    paths.push(path)
  }
  for (const [at, pack] of [
    [30, docx],
    [60, pdf],
  ] as const) {
    const path = join(folder, basename(pack))
    await copyFile(pack, path)
    paths.splice(at, 0, path)
  }
  return paths
}
