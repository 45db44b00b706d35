import { expect, test } from 'vitest'
import { isPermitted } from './permissions.ts'

test('our own page may copy, and that is all', () => {
  expect(isPermitted('clipboard-sanitized-write', 'app://revisit/')).toBe(true)
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'display-capture',
    'openExternal',
    'fileSystem',
  ]) {
    expect(isPermitted(permission, 'app://revisit/')).toBe(false)
  }
})

test('another origin may not even copy', () => {
  expect(isPermitted('clipboard-sanitized-write', 'https://example.org/')).toBe(false)
})
