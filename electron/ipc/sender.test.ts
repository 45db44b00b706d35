import { expect, test } from 'vitest'
import { isOwnPage } from '../shell/app-url.ts'
import { isTrustedSender } from './sender.ts'

const heard = (url: string, parent: unknown = null): boolean => isTrustedSender({ url, parent }, isOwnPage)

test('the top frame showing our page is heard, wherever in the app it is', () => {
  expect(heard('app://revisit/')).toBe(true)
  expect(heard('app://revisit/index.html#/papers?id=1')).toBe(true)
})

test.each([
  'about:blank',
  'data:text/html,hello',
  'https://revisit/',
  'app://elsewhere/',
  'app://revisit.example.org/',
  'app://revisit/files/hostile.html',
  'file:///index.html',
  'not an address',
])('%s is not heard', (url) => {
  expect(heard(url)).toBe(false)
})

test('a frame inside our page is not heard, nor one that is gone', () => {
  expect(heard('app://revisit/', { url: 'app://revisit/' })).toBe(false)
  expect(isTrustedSender(null, isOwnPage)).toBe(false)
})
