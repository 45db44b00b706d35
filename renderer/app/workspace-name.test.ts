import { expect, test } from 'vitest'
import { workspaceName } from './workspace-name.ts'

test.each([
  ['C:\\Users\\jo\\Scrutiny 2025', 'Scrutiny 2025'],
  ['/home/jo/Adults panel/', 'Adults panel'],
  ['C:\\Users\\jo\\AppData\\Local\\Revisit\\workspace', 'My workspace'],
])('%s is called %s', (folder, name) => {
  expect(workspaceName({ folder, sample: false })).toBe(name)
})

test('the sample says that it is one', () => {
  expect(workspaceName({ folder: '/home/jo/sample', sample: true })).toBe('Sample workspace')
})
