import { expect, test } from 'vitest'
import { fromBrowser, toBrowser } from './address.ts'

test.each(['app://revisit/', 'app://revisit/upload?name=a%20b', 'app://revisit/#/papers'])(
  '%s comes back as it went',
  (url) => {
    expect(toBrowser(url)).toMatch(/^https:\/\/revisit\.app\.invalid\//)
    expect(fromBrowser(toBrowser(url))).toBe(url)
  },
)

test.each([
  'https://example.org/x',
  'about:blank',
  'http://revisit.app.invalid/',
  'https://app.invalid.example.org/',
])('%s is nobody’s disguise', (url) => expect(fromBrowser(url)).toBe(url))
