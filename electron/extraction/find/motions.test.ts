import { expect, test } from 'vitest'
import { heading, inMinutes, para, said } from '../testing/paper.ts'

const words = 'That parking charges in Mill Lane be frozen for two years.'

test('a motion and an amendment that were only moved are no decisions', () => {
  expect(said(inMinutes(para('Moved by Councillor Ash, seconded by Councillor Bell,'), para(words)))).toEqual(
    [],
  )
  expect(said(inMinutes(heading('Amendment', 3), para(words)))).toEqual([])
})

test('a motion that was lost is none, whatever its heading', () => {
  const lost = para('On being put to the vote, the amendment was declared lost.')
  expect(said(inMinutes(para('Councillor Ash moved the following amendment:'), para(words), lost))).toEqual(
    [],
  )
})

test('a motion that was carried is a decision', () => {
  const carried = para('On being put to the vote the motion was carried.')
  expect(
    said(inMinutes(para('Moved by Councillor Ash, seconded by Councillor Bell,'), para(words), carried)),
  ).toEqual([`resolution –: ${words}`])
})

test('moved, seconded "and" leads to what was decided', () => {
  expect(
    said(inMinutes(para('It was moved by Councillor Ash, seconded by Councillor Bell and'), para(words))),
  ).toEqual([`resolution –: ${words}`])
})
