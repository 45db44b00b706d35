import { expect, test } from 'vitest'
import { mayLoad } from './request-filter.ts'

test.each([
  'app://revisit/',
  'app://revisit/assets/a.js',
  'blob:app://revisit/1-2',
  'data:image/png;base64,AA==',
])('%s loads', (url) => {
  expect(mayLoad(url, undefined)).toBe(true)
})

test.each([
  'https://example.org/',
  'http://localhost:5173/',
  'ws://localhost:5173/',
  'wss://example.org/',
  'file:///etc/passwd',
  'app://elsewhere/',
  'blob:https://example.org/1-2',
  'ftp://example.org/',
  'devtools://devtools/x.js',
  'chrome://gpu',
  'revisit',
])('%s does not', (url) => {
  expect(mayLoad(url, undefined)).toBe(false)
})

test('in development the dev server’s socket is let through, and no other', () => {
  expect(mayLoad('ws://localhost:5173/', 'http://localhost:5173/')).toBe(true)
  expect(mayLoad('ws://localhost:9999/', 'http://localhost:5173/')).toBe(false)
  expect(mayLoad('http://localhost:5173/', 'http://localhost:5173/')).toBe(false)
})
