import { expect, test } from 'vitest'
import { asked, choiceOf, firstChoices, isTaken, takenInAll, withKind, withPlace } from './choices.ts'

const found = {
  groups: [
    { kind: 'papers' as const, total: 3, proposed: false, except: [] },
    { kind: 'commentary' as const, total: 3, proposed: true, except: ['c'] },
  ],
}

test('what is ticked is counted and asked for, place by place and kind by kind', () => {
  const first = firstChoices(found)
  expect(takenInAll(first, found)).toBe(2)
  const one = withPlace(withPlace(first, 'commentary', 'a', false), 'papers', 'b', true)
  expect(takenInAll(one, found)).toBe(2)
  expect(isTaken(choiceOf(one, 'papers'), 'b')).toBe(true)
  expect(isTaken(choiceOf(one, 'commentary'), 'a')).toBe(false)
  expect(asked(one)).toEqual([
    { kind: 'papers', takes: false, except: ['b'] },
    { kind: 'commentary', takes: true, except: ['c', 'a'] },
  ])
  expect(asked(withPlace(one, 'commentary', 'a', true))[1]?.except).toEqual(['c'])
  expect(takenInAll(withKind(one, 'papers', true), found)).toBe(4)
})
