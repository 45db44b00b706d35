import type { Report } from '../../shared/model/report.ts'
import { heading, numbered, paragraph } from './blocks.ts'

/** Minutes of the panel's meeting a year on: decisions, procedural and real, and actions with their owners. */
export const minutes: Report = {
  title: 'PLACES SCRUTINY PANEL',
  council: 'HARROWMERE BOROUGH COUNCIL',
  body: null,
  dateWords: '20 March 2025',
  language: 'en-GB',
  marking: null,
  blocks: [
    paragraph(
      'Minutes of the meeting of the Places Scrutiny Panel held in the Council Chamber, Harrowmere, on Thursday 20 March 2025 at 6.30 pm.',
    ),
    paragraph(
      'PRESENT: Councillor P. Anand in the chair. Councillors D. Brough, T. Ketteridge, M. Osei, R. Sandwith and L. Whitlock.',
    ),
    paragraph('Apologies for absence were received from Councillor J. Fairhurst.'),
    paragraph(
      'Also present: Martin Calloway (Director of Environment), Alison Petherick (Scrutiny Officer) and Sunita Rao (Head of Customer Services).',
    ),
    heading('31 DECLARATIONS OF INTEREST'),
    paragraph('Councillor Osei declared that he drives for one of the volunteer schemes.'),
    heading('32 MINUTES'),
    paragraph(
      'RESOLVED – That the minutes of the meeting held on 16 January 2025 be approved as a correct record and signed by the chair.',
    ),
    heading("33 COMMUNITY TRANSPORT: PROGRESS ON THE PANEL'S RECOMMENDATIONS"),
    paragraph(
      'The Director of Environment reported on the action plan that Cabinet had agreed in June 2024. The booking line opened on 3 February 2025, a month early. In its first six weeks it took 1,140 calls. Members welcomed this, and asked why surgeries in the east of the borough had not yet changed their appointment times.',
    ),
    paragraph('RESOLVED –'),
    numbered('(a)', 'That the progress made on recommendations 1 and 2 be noted;'),
    numbered(
      '(b)',
      'That the Director of Environment write to each surgery that has not changed its appointment times, and report the answers to the panel by September 2025; and',
    ),
    numbered('(c)', 'That the panel visit the booking line before its next meeting.'),
    paragraph('ACTION: Scrutiny Officer to arrange the visit to the booking line.'),
    heading('34 BUS SHELTERS: LIGHTING'),
    paragraph(
      "The panel considered a note on the county's decision. The bid had been agreed in part, and 12 of the 20 further lights would be put up in the autumn.",
    ),
    paragraph(
      'RESOLVED – That recommendation 3 of the review of bus shelters stay open, and that a further report come to the meeting in November 2025.',
    ),
    paragraph('ACTION: Director of Environment to send members the list of the 12 stops.'),
    heading('35 WORK PROGRAMME'),
    paragraph('The Scrutiny Officer presented the work programme for the rest of the municipal year.'),
    paragraph('RESOLVED – That the work programme be noted.'),
    heading('36 DATE OF NEXT MEETING'),
    paragraph('The next meeting would be held on Thursday 15 May 2025 at 6.30 pm.'),
  ],
}
