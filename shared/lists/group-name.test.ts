import { expect, test } from 'vitest'
import { groupFrom, groupName } from './group-name.ts'

test('groups are called by what their rows share', () => {
  const name = (by: Parameters<typeof groupName>[0], key: string | null, label: string | null = null) =>
    groupName(by, { key, label })
  expect(name('delivery', 'on track')).toBe('On track')
  expect(name('delivery', null)).toBe('No status yet')
  expect(name('dueMonth', '2026-05')).toBe('May 2026')
  expect(name('dueMonth', '2026')).toBe('2026')
  expect(name('review', 'id-1', 'Bus shelters')).toBe('Bus shelters')
  expect(name('owner', 'de Souza')).toBe('de Souza')
})

test('a group that is no more groups nothing', () => {
  expect(groupFrom('owner')).toBe('owner')
  expect(groupFrom('colour')).toBeNull()
  expect(groupFrom(null)).toBeNull()
})
