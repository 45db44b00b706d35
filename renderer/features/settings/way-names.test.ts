import { expect, test } from 'vitest'
import type { WayBack } from '../../../shared/model/workspace.ts'
import { wayNames } from './way-names.ts'

const way = (file: string, at: string): WayBack => ({ file, at, size: 1, kind: 'backup' })

test('backups of one minute have names that differ, the oldest first', () => {
  const names = wayNames([
    way('b', '2026-11-23T05:37:41.000Z'),
    way('a', '2026-11-23T05:37:04.000Z'),
    way('c', '2026-11-22T05:37:41.000Z'),
  ])
  expect(names.get('a')).toMatch(/^23 November 2026 at \d\d:37, 1 of 2$/)
  expect(names.get('b')).toMatch(/:37, 2 of 2$/)
  expect(names.get('c')).toMatch(/^22 November 2026 at \d\d:37$/)
})
