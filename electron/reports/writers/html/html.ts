import type { Report } from '../../../../shared/model/report.ts'
import { labelsOf } from '../../../../shared/rules/report/labels.ts'
import { notesOf } from '../../../../shared/rules/report/notes.ts'
import { exportedWords, markingWords } from '../../../../shared/rules/report/page-words.ts'
import type { Writer } from '../writer.ts'
import { htmlBlocks } from './blocks.ts'
import { escaped } from './markup.ts'
import { printedPages } from './print.ts'
import { style } from './style.ts'

const front = ({ council, title, body, dateWords }: Report): string =>
  [
    council === null ? '' : `<p class="quiet">${escaped(council)}</p>`,
    `<h1>${escaped(title)}</h1>`,
    ...[body, dateWords].map((line) => (line === null ? '' : `<p class="quiet">${escaped(line)}</p>`)),
  ].join('\n')

const sources = (notes: readonly string[]): string => {
  if (notes.length === 0) return ''
  const items = notes.map(
    (note, i) =>
      `<li id="note-${i + 1}">${escaped(note)} <a role="doc-backlink" href="#mark-${i + 1}" aria-label="Back to the text, source ${i + 1}">↩</a></li>`,
  )
  return `<section role="doc-endnotes"><h2>Sources</h2><ol>${items.join('\n')}</ol></section>`
}

/** One file that needs no other: readable on any width, by screen readers, and on paper. */
export const writeHtml: Writer = async (report, { now, by = null }) => {
  let noted = 0
  const landscape = report.landscape === true
  const blocks = htmlBlocks(
    report.blocks,
    labelsOf(report.blocks),
    { next: () => ++noted },
    landscape ? 140 : 92,
  )
  const marking = markingWords(report)
  const exported = exportedWords(report, { by, at: now.toISOString() })
  const page = [
    '<!doctype html>',
    `<html lang="${report.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    // Nothing is loaded, and nothing in it runs, whatever words came in.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline';img-src data:">`,
    `<meta name="generator" content="Revisit"><title>${escaped(report.title)}</title>`,
    `<style>${style}${printedPages({ marking, exported, landscape })}</style></head><body${landscape ? ' class="wide"' : ''}>`,
    marking === null ? '' : `<header><p class="marking">${escaped(marking)}</p></header>`,
    '<main>',
    front(report),
    ...blocks,
    sources(notesOf(report)),
    '</main>',
    `<footer><p class="exported">${escaped(exported)}</p></footer>`,
    '</body></html>\n',
  ]
  return new TextEncoder().encode(page.filter((line) => line !== '').join('\n'))
}
