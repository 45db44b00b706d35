import { Document, type FileChild, HeadingLevel, Packer, PageOrientation, Paragraph } from 'docx'
import type { Report } from '../../../../shared/model/report.ts'
import { markingWords } from '../../../../shared/rules/report/page-words.ts'
import { fixedZip, officeStamp, type Rewrites } from '../fixed-zip.ts'
import { partsDone } from '../parts-done.ts'
import type { Writer } from '../writer.ts'
import { applyBase } from './base/apply-base.ts'
import { openBase, pageOfBase, type WordBase } from './base/open-base.ts'
import { docxBlocks } from './blocks.ts'
import { footerOf, headerOf } from './furniture.ts'
import { margin, pageOf } from './page.ts'
import { withPageFields } from './page-fields.ts'
import { runs } from './runs.ts'
import { steadyIds } from './steady-ids.ts'
import { numbering, styles } from './styles.ts'

const none = { add: () => 0 }

const front = (report: Report): FileChild[] => {
  const quiet = (text: string): Paragraph => new Paragraph({ style: 'Quiet', children: runs(text, none) })
  return [
    ...(report.council === null ? [] : [quiet(report.council)]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(report.title, none) }),
    ...[report.body, report.dateWords].filter((line) => line !== null).map(quiet),
  ]
}

const opened = (bytes: Uint8Array): WordBase => {
  const base = openBase(bytes)
  // Whoever chose it was told so before: see `openBase`.
  if (!base.ok) throw new Error(base.reason.message)
  return base.value
}

/** A Word document of named styles, its own numbering, contents and footnotes. */
export const writeDocx: Writer = async (report, { now, by = null, base: own }, onProgress) => {
  const base = own === undefined ? undefined : opened(own)
  const lying = report.landscape === true
  const page = base === undefined ? pageOf(lying) : pageOfBase(base, lying)
  const notes: string[] = []
  const kept = { add: (note: string) => notes.push(note) }
  const children = [...front(report), ...docxBlocks(report.blocks, page, kept, partsDone(report, onProgress))]
  const header = headerOf(report)
  const marking = markingWords(report)
  const document = new Document({
    title: report.title,
    creator: by ?? report.body ?? 'Revisit',
    description: 'Made with Revisit',
    ...(report.body === null ? {} : { subject: report.body }),
    ...(marking === null ? {} : { keywords: marking }),
    styles: styles(),
    numbering,
    footnotes: Object.fromEntries(
      notes.map((note, i) => [
        i + 1,
        { children: [new Paragraph({ style: 'FootnoteText', children: runs(` ${note}`, none) })] },
      ]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: {
              // The library turns them round itself.
              width: Math.min(page.width, page.height),
              height: Math.max(page.width, page.height),
              orientation: report.landscape === true ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: margin, right: margin, bottom: margin + 220, left: margin },
          },
        },
        ...(header === null ? {} : { headers: { default: header } }),
        footers: { default: footerOf(report, { by, at: now.toISOString() }, page.text) },
        children,
      },
    ],
  })
  const steady = steadyIds()
  const metafiles: Rewrites = report.blocks.some(({ kind }) => kind === 'chart')
    ? {
        '[Content_Types].xml': (xml) =>
          xml.replace(
            /<Default[^>]*Extension="bmp"[^>]*>/,
            '<Default Extension="emf" ContentType="image/x-emf"/>',
          ),
      }
    : {}
  const asMetafile = (name: string): string => name.replace(/\.bmp$/, '.emf')
  const rewrites: Rewrites = {
    ...metafiles,
    'word/document.xml': (xml) => withPageFields(steady(xml)),
    'word/_rels/document.xml.rels': (xml) => steady(xml.replace(/\.bmp"/g, '.emf"')),
    'docProps/core.xml': (xml) =>
      xml
        .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${officeStamp(now)}`)
        .replace('</cp:coreProperties>', '<dc:language>en-GB</dc:language></cp:coreProperties>'),
  }
  const written = fixedZip(await Packer.toBuffer(document), now, rewrites, asMetafile)
  return base === undefined
    ? written
    : applyBase(written, base, { report, exported: { by, at: now.toISOString() }, now })
}
