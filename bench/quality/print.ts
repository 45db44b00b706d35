import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'
import { installed, runProgram } from '../measure/peer.ts'
import type { Paper } from './paper.ts'
import { docxOf } from './write-docx.ts'
import { htmlOf } from './write-html.ts'

export type Printed = {
  readonly paper: Paper
  readonly by: 'LibreOffice' | 'Chromium'
  readonly tagged: boolean
  readonly path: string
  /** Web pages have no foot notes. */
  readonly notes: boolean
}

const named = (folder: string, { name }: Paper): string => join(folder, `${name}.pdf`)

const printOffice = async (papers: readonly Paper[], folder: string): Promise<readonly Printed[]> => {
  const office = installed('soffice')
  if (office === null) return []
  const sources: string[] = []
  for (const paper of papers) {
    const source = join(folder, `${paper.name}.docx`)
    await writeFile(source, await docxOf(paper))
    sources.push(source)
  }
  const printed: Printed[] = []
  for (const tagged of [true, false]) {
    const out = join(folder, tagged ? 'office-tagged' : 'office-untagged')
    const options = JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: String(tagged) } })
    // A profile of its own: an open LibreOffice would answer instead, or refuse.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`
    const to = ['--convert-to', `pdf:writer_pdf_Export:${options}`, '--outdir', out]
    await runProgram(office, [profile, '--headless', ...to, ...sources])
    for (const paper of papers)
      printed.push({ paper, by: 'LibreOffice', tagged, path: named(out, paper), notes: true })
  }
  return printed
}

const browserPath = (): string | null =>
  ['chromium', 'google-chrome', 'chrome', 'msedge'].map(installed).find((path) => path !== null) ?? null

const footer = `<div style="font-size:8pt;width:100%;text-align:center">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>`

const printWeb = async (papers: readonly Paper[], folder: string): Promise<readonly Printed[]> => {
  const executablePath = browserPath()
  if (executablePath === null) return []
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const printed: Printed[] = []
  try {
    const page = await browser.newPage()
    for (const tagged of [true, false]) {
      const out = join(folder, tagged ? 'web-tagged' : 'web-untagged')
      await mkdir(out, { recursive: true })
      for (const paper of papers) {
        await page.setContent(htmlOf(paper))
        const header = `<div style="font-size:8pt;padding-left:22mm">Harrowmere Borough Council: ${paper.name}</div>`
        await page.pdf({
          path: named(out, paper),
          tagged,
          preferCSSPageSize: true,
          displayHeaderFooter: true,
          headerTemplate: header,
          footerTemplate: footer,
        })
        printed.push({ paper, by: 'Chromium', tagged, path: named(out, paper), notes: false })
      }
    }
  } finally {
    await browser.close()
  }
  return printed
}

/** Prints papers by each program that is installed here, with tags and without, into `folder`. */
export const print = async (papers: readonly Paper[], folder: string): Promise<readonly Printed[]> => [
  ...(await printOffice(papers, folder)),
  ...(await printWeb(papers, folder)),
]
