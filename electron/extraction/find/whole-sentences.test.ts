import { describe, expect, test } from 'vitest'
import { bold, inMinutes, para, point, said } from '../testing/paper.ts'

const minutesOf = (...text: string[]) => said(inMinutes(bold('Roads'), ...text.map((line) => para(line))))

describe('a marker that is the verb of its sentence', () => {
  test.each([
    'It was proposed by Councillor Ash, seconded by Councillor Bray and RESOLVED that the lane be closed to lorries at night for six months.',
    'It was proposed by Councillor Ash, seconded by the Chairman and RECOMMENDED to Full Council that the fee for the yard be raised by 8%.',
    'It was RESOLVED that a precept of £3,400 be requested, Mr Orme dissenting.',
  ])('%s', (sentence) => {
    expect(minutesOf(sentence)).toEqual([`resolution –: ${sentence}`])
  })

  test('where it leads to a list, the list is what was resolved', () => {
    expect(
      said(
        inMinutes(
          bold('Roads'),
          para('It was proposed by Cllr Ash, seconded by Cllr Bray and RESOLVED'),
          point('(i)', 'that the lane be closed; and'),
          point('(ii)', 'that signs be put up.'),
        ),
      ),
    ).toEqual(['resolution (i): that the lane be closed; and', 'resolution (ii): that signs be put up.'])
  })
})

describe('views on applications, however they are set', () => {
  test.each([
    [
      '24/00871/FUL Rear extension, The Forge – no objection.',
      '24/00871/FUL Rear extension, The Forge – no objection.',
    ],
    ['H16-1128-22 Side extension, 4 Drove Close. Support. No observations.', 'Support. No observations.'],
    [
      '24/00871/FUL Barn. No objection, subject to the hours of working being limited.',
      'No objection, subject to the hours of working being limited.',
    ],
    [
      '24/00871/FUL Two pods. The council objects owing to the noise.',
      'The council objects owing to the noise.',
    ],
  ])('%s', (printed, view) => {
    expect(minutesOf(printed).map((line) => line.replace(/^resolution [^:]+: /, ''))).toEqual([view])
  })
})

describe('who is to do something, and what', () => {
  test.each([
    'Cllr Puw agreed to have a word with the deacons.',
    'Cllr Batty said she’d ring the county tomorrow.',
    'Mrs Orme will fill the bin.',
    'Advertise the vacancy again – Clerk.',
    'Clerk: advertise the vacancy again.',
    'A site visit to be arranged by the Clerk.',
  ])('%s', (sentence) => {
    expect(minutesOf(sentence)).toEqual([`action –: ${sentence}`])
  })

  test.each([
    'Cllr Batty said she would like a new bin.',
    'Mrs Orme will be away in May.',
    'Cllr Ash will stand down in May.',
    'Residents to be consulted by the county in the autumn.',
    'Report – Clerk',
  ])('not: %s', (sentence) => {
    expect(minutesOf(sentence)).toEqual([])
  })
})
