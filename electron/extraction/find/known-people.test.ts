import { describe, expect, test } from 'vitest'
import { extracted, heading, para } from '../testing/paper.ts'

const hall = (present: string, ...text: string[]) =>
  extracted([
    heading('Thornby Village Hall Committee'),
    para('Minutes of the meeting held on Wednesday 4 March 2020 at 7.30 pm'),
    para(present),
    ...text.map((line) => para(line)),
  ]).items.map(({ type, text: words, owner }) => `${type} ${owner ?? '–'}: ${words}`)

describe('those present, called by what their minutes call them', () => {
  test('first names, of a list of first names or of full names', () => {
    expect(
      hall('Present: Ann, Ben, Cath and Ian', 'Ben to ring the plumber.', 'Cath will find the key.'),
    ).toEqual(['action Ben: Ben to ring the plumber.', 'action Cath: Cath will find the key.'])
    expect(
      hall(
        'Present: Ann Orr, Ben Rae, Cath Moir',
        'Ben agreed to sand the floor in May.',
        'Cath Moir to write to the school and Orr to bring the minutes.',
      ),
    ).toEqual([
      'action Ben: Ben agreed to sand the floor in May.',
      'action Cath Moir: Cath Moir to write to the school and Orr to bring the minutes.',
    ])
  })

  test('a line of names at the head, without a word before it', () => {
    expect(hall('Ann Orr Ben Rae Cath Moir Ian Dunn', 'Curtains – Ian to take them down.')).toEqual([
      'action Ian: Curtains – Ian to take them down.',
    ])
  })

  test('initials that are words elsewhere, and letters nobody present has', () => {
    expect(
      hall('Present: Ada Scott (AS), Ben Rae (BR)', 'AS to order more paint.', 'PM to speak in June.'),
    ).toEqual(['action AS: AS to order more paint.'])
  })

  test('no strangers, no names that are words, no street named after somebody', () => {
    expect(
      hall(
        'Present: Grant Hall, Ben Rae, Ann Orr',
        'Hall to close at ten.',
        'Grant to cover the roof has come.',
        'Rae Lane to close for three days.',
        'Ben’s hedge to have a trim.',
        'Fred to open the fete, as every year.',
      ),
    ).toEqual([])
  })

  test('a list of those present gives nobody a task', () => {
    expect(
      hall(
        'Present Ann Orr (AO) Chair, Councillors Rae (BR) Moir (CM) and Ian Dunn (ID)',
        'Nothing was raised.',
      ),
    ).toEqual([])
  })
})

describe('tasks behind a tale', () => {
  const present = 'Present: Ann Orr (AO, Chair), Ben Rae (BR), Cath Moir (CM)'

  test('are told in the task’s own words where the tale is the longer', () => {
    expect(
      hall(
        present,
        'The roof has let in water again over the stage since the storm, BR to ask for a price.',
        'As the county had said that it would pay for half of the gate, the clerk agreed to ask for the form.',
        'The sign by the ford has been knocked over by a van the clerk will inform the county.',
      ),
    ).toEqual([
      'action BR: BR to ask for a price.',
      'action clerk: the clerk agreed to ask for the form.',
      'action clerk: the clerk will inform the county.',
    ])
  })

  test('run on without a stop', () => {
    expect(
      hall(present, 'Bin – ongoing BR to order a key.', 'Fans in loft Cath to check the wires.'),
    ).toEqual([
      'action BR: Bin – ongoing BR to order a key.',
      'action Cath: Fans in loft Cath to check the wires.',
    ])
  })

  test('are none where somebody only is asked, met or waited for', () => {
    expect(
      hall(
        present,
        'The school may ask our friend Ben Rae to keep the list.',
        'A letter came for Ann Orr to sign.',
        'It was a pleasure for the clerk to write.',
        'Nobody knew whether the clerk will send the form.',
      ),
    ).toEqual([])
  })
})
