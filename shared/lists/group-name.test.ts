import { expect, test } from 'vitest'
import { groupingOf, groupName } from './group-name.ts'
import { recommendationList as list } from './recommendations.ts'

test('groups are called by what their rows share', () => {
  const name = (by: string, key: string | null, label: string | null = null) => {
    const grouping = groupingOf(list, by)
    return grouping && groupName(grouping, { key, label })
  }
  expect(name('delivery', 'on track')).toBe('On track')
  expect(name('delivery', null)).toBe('No status yet')
  expect(name('dueMonth', '2026-05')).toBe('May 2026')
  expect(name('dueMonth', '2026')).toBe('2026')
  expect(name('review', 'id-1', 'Bus shelters')).toBe('Bus shelters')
  expect(name('owner', 'de Souza')).toBe('de Souza')
})

test('a group that is no more groups nothing', () => {
  expect(groupingOf(list, 'owner')?.header).toBe('Owner')
  expect(groupingOf(list, 'colour')).toBeNull()
  expect(groupingOf(list, 'toString')).toBeNull()
  expect(groupingOf(list, null)).toBeNull()
})
