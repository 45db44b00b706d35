import { expect, it } from 'vitest'
import type { ReportTable } from '../../model/report.ts'
import { columnWidths } from './column-widths.ts'

const table = (widths: number[], header: string[], cells: string[]): ReportTable => ({
  kind: 'table',
  caption: 'Tracker',
  widths,
  header,
  rows: [cells.map((text) => ({ paragraphs: [text] }))],
})
const sum = (shares: readonly number[]): number => shares.reduce((all, share) => all + share, 0)

it('gives what was asked for where every word has room', () => {
  expect(columnWidths(table([1, 3], ['Due', 'Action taken'], ['May 2025', 'Done.']), 100)).toEqual([
    0.25, 0.75,
  ])
})

it('takes from wide columns so that no month is broken', () => {
  const shares = columnWidths(table([7, 93], ['Date', 'Action taken'], ['12 November 2024', 'Done.']), 100)
  expect(shares[0]).toBeCloseTo(0.126)
  expect(sum(shares)).toBeCloseTo(1)
})

it('makes no column wider for an address', () => {
  const address = 'https://harrowmere.example/a-very-long-address-of-a-page'
  expect(columnWidths(table([15, 85], ['Link', 'Words'], [address, 'Done.']), 100)).toEqual([0.15, 0.85])
})

it('keeps every column where none has room to give', () => {
  const names = Array.from({ length: 12 }, (_, i) => `Neighbourhood${i}`)
  const shares = columnWidths(
    table(
      names.map(() => 1),
      names,
      names,
    ),
    60,
  )
  expect(sum(shares)).toBeCloseTo(1)
  expect(Math.min(...shares)).toBeGreaterThan(0.05)
})
