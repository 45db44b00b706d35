import { expect, test } from 'vitest'
import { commandsFor } from './command.ts'

const commands = [
  { id: 'undo', name: 'Undo the last change', run: () => {} },
  { id: 'dark', name: 'Dark theme', also: 'colours night', run: () => {} },
]
const ids = (typed: string) => commandsFor(commands, typed).map(({ id }) => id)

test('a command is found by the beginnings of its words and by what else it is called', () => {
  expect(ids('und ch')).toEqual(['undo'])
  expect(ids('NIGHT')).toEqual(['dark'])
  expect(ids('theme undo')).toEqual([])
  expect(ids('  ')).toEqual([])
})

test('what was typed is marked in the name', () => {
  expect(commandsFor(commands, 'dark')[0]?.title).toEqual([
    { text: 'Dark', marked: true },
    { text: ' theme', marked: false },
  ])
})
