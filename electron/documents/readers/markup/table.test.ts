import { expect, test } from 'vitest'
import { outline } from '../fixtures/reading.ts'
import { documentFromHtml } from '../html/read-html.ts'

const read = (html: string) => outline(documentFromHtml(html, 'html').blocks)
const inner =
  '<table><tr><th>No</th><th>What we ask</th></tr><tr><td>1</td><td>That the clinic opens earlier.</td></tr></table>'

test('a table that places the parts of a page is read as the page', () => {
  const page = `<table><tr><td><p>Harrowmere Council</p></td><td><h1>Clinics</h1><p>We asked forty people.</p>
    <h2>What we ask</h2>${inner}</td></tr></table>`
  expect(read(page)).toEqual([
    'paragraph Harrowmere Council',
    'heading1 Clinics',
    'paragraph We asked forty people.',
    'heading2 What we ask',
    'table 2x2',
  ])
})

test('long cells, and a small table in a cell, are still a table', () => {
  const long = '<td><p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p></td>'
  expect(read(`<table><tr><td>Clinics</td>${long}</tr><tr><td>Letters</td>${long}</tr></table>`)).toEqual([
    'table 2x2',
  ])
  expect(
    read(`<table><tr><td>Clinics</td><td>${inner}</td></tr><tr><td>Letters</td><td>None</td></tr></table>`),
  ).toEqual(['table 2x2'])
  const rows = Array.from(
    { length: 5 },
    () => `<tr><td>1</td><td><h3>A</h3><p>b</p><h3>C</h3><p>d</p></td></tr>`,
  )
  expect(read(`<table>${rows.join('').replaceAll('<td>1</td>', '<td>Item</td>')}</table>`)).toEqual([
    'table 5x2',
  ])
})
