import type { Page } from '@playwright/test'

/** A file as Playwright puts it into an input or a drop. */
export type PaperFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

const file = (name: string, mimeType: string, text: string): PaperFile => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
})

/** Minutes with one decision in them. `subject` keeps several from being the same paper. */
export const minutes = (subject: string): PaperFile =>
  file(
    `Minutes on ${subject}.txt`,
    'text/plain',
    `HARROWMERE BOROUGH COUNCIL

PLACES SCRUTINY PANEL

Minutes of the meeting held on 4 June 2024

12. ${subject.toUpperCase()}

The panel heard about ${subject} from the service and from two residents.

RESOLVED: That the Director of Place publishes a plan for ${subject} by September 2024.
`,
  )

/** Minutes so long that reading them takes a while. */
export const longMinutes = (subject: string, paragraphs = 20_000): PaperFile => {
  const { buffer, ...rest } = minutes(subject)
  const told = 'Members asked how often the lamps are looked at and who is rung when one is out.\n\n'
  return { ...rest, buffer: Buffer.concat([buffer, Buffer.from(`\n${told.repeat(paragraphs)}`)]) }
}

/** A progress report whose second row is worth citing. */
export const progressReport: PaperFile = file(
  'Progress on bus shelters.html',
  'text/html',
  `<!doctype html><html lang="en"><title>Progress on bus shelters</title><h1>Progress on bus shelters</h1>
<p>Places Scrutiny Panel, 4 June 2024</p>
<table><tr><th>Recommendation</th><th>Commentary / progress</th></tr>
<tr><td>1. That every shelter has a bench.</td><td>Forty of sixty have one.</td></tr>
<tr><td>2. That lamps are mended within ten days.</td><td>The contract was changed in May.</td></tr></table></html>`,
)

/** A report that asks for shelters to be washed; another `times` makes a later version of it. */
export const shelterReport = (name: string, times: string): PaperFile =>
  file(
    name,
    'text/html',
    `<!doctype html><html lang="en"><title>Washing of bus shelters</title><h1>Harrowmere Borough Council</h1>
<h1>Washing of bus shelters</h1><p>Report to the Places Scrutiny Panel, 11 March 2025</p>
${Array.from({ length: 12 }, (_, at) => `<p>Route ${at + 1} was walked with residents of ward ${at + 3}, who told the panel how its shelters looked in the winter and what they would wish for.</p>`).join('\n')}
<h2>Recommendations</h2><p>Recommendation 1: That every shelter be washed ${times} in a year.</p></html>`,
  )

export const brokenPaper: PaperFile = file('Broken pack.pdf', 'application/pdf', '%PDF-1.4 cut short')

export const emptyPaper: PaperFile = file('Empty pack.docx', '', '')

/** What a browser saves in a paper's place when its link is dead. */
export const notAPaper: PaperFile = file('Agenda.pdf', 'application/pdf', 'The page was not found.')

/** A whole paper in plain words that someone named as a PDF. */
export const misnamedPaper: PaperFile = { ...minutes('ferries'), name: 'Minutes on ferries.pdf' }

/** Drags the files over the window and lets them go on it; `between` is looked at while they hang there. */
export const dropPapers = async (
  page: Page,
  papers: readonly PaperFile[],
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<void> => {
  const dataTransfer = await page.evaluateHandle(
    (files) => {
      const transfer = new DataTransfer()
      for (const { name, type, base64 } of files)
        transfer.items.add(new File([Uint8Array.fromBase64(base64)], name, { type }))
      return transfer
    },
    papers.map(({ name, mimeType, buffer }) => ({
      name,
      type: mimeType,
      base64: buffer.toString('base64'),
    })),
  )
  const main = page.getByRole('main')
  await main.dispatchEvent('dragenter', { dataTransfer })
  await between()
  await main.dispatchEvent('drop', { dataTransfer })
}

/** Chooses files with "Add papers…", as the system's dialog would. */
export const choosePapers = async (page: Page, papers: readonly PaperFile[]): Promise<void> => {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add papers…' }).first().click()
  await (await chooser).setFiles([...papers])
}

/** From the first start to an empty list of papers. */
export const startEmpty = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Start an empty workspace' }).click()
  await page.getByRole('heading', { name: 'Papers', level: 1 }).waitFor()
}
