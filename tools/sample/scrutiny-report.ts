import type { Report } from '../../shared/model/report.ts'
import { bullets, heading, numbered, pageBreak, paragraph, table } from './blocks.ts'

/** A cover report to cabinet with the panel's report behind it, and in that the table of an earlier review revisited. */
export const scrutinyReport: Report = {
  title: 'COMMUNITY TRANSPORT FOR OLDER RESIDENTS',
  council: 'HARROWMERE BOROUGH COUNCIL',
  body: 'CABINET',
  dateWords: '14 March 2024',
  language: 'en-GB',
  marking: null,
  blocks: [
    heading('1. OBJECT AND KEY POINTS IN THIS REPORT'),
    numbered(
      '1.1',
      'To consider the report of the Places Scrutiny Panel entitled "Community Transport for Older Residents".',
    ),
    heading('2. BACKGROUND INFORMATION'),
    numbered(
      '2.1',
      'The Places Scrutiny Panel has finished its review of community transport. The review looked at how residents over 70 who do not drive reach shops, surgeries and one another.',
    ),
    numbered('2.2', 'The panel has made five recommendations. Its report is attached as an appendix.'),
    heading('3. OPTIONS FOR CONSIDERATION'),
    numbered(
      '3.1',
      'Cabinet may receive the report and ask for an action plan, or may ask the panel to look again at any part of it.',
    ),
    heading('4. RESOURCE IMPLICATIONS'),
    numbered(
      '4.1',
      'Some recommendations would need money from the transport budget for 2025/26. Costs will be given with the action plan.',
    ),
    heading('5. OUTCOMES OF CONSULTATION'),
    numbered(
      '5.1',
      'The panel heard from 212 residents, four parish councils and both volunteer driver schemes.',
    ),
    heading('6. RECOMMENDATIONS'),
    numbered('6.1', 'That the report be received.'),
    numbered(
      '6.2',
      "That the Cabinet Member for Places and the Director of Environment prepare an action plan in answer to the panel's recommendations for the meeting of Cabinet in June 2024.",
    ),
    paragraph('Author: Alison Petherick, Scrutiny Officer'),
    pageBreak,
    heading('Scrutiny Report'),
    paragraph('Places Scrutiny Panel'),
    paragraph('Community Transport for Older Residents'),
    paragraph('February 2024'),
    heading('FOREWORD FROM THE CHAIR'),
    paragraph(
      'A bus that does not come is an afternoon alone. That sentence was said to us by a resident of Low Fenby, and it stayed with the panel through five months of evidence.',
    ),
    paragraph(
      'We are grateful to the drivers, the passengers and the clerks of the parish councils who gave us their time.',
    ),
    paragraph('Councillor Priya Anand, Chair of the Places Scrutiny Panel'),
    heading('RECOMMENDATIONS'),
    heading('Recommendation 1', 2),
    paragraph(
      'The two volunteer driver schemes keep separate lists and turn away callers whom the other could help. The panel therefore recommends that the council brings both schemes on to one booking line, with one telephone number, by March 2025.',
    ),
    heading('Recommendation 2', 2),
    paragraph(
      'The panel recommends that the Director of Environment publishes, every quarter, the number of journeys asked for and the number that could not be met, for each ward.',
    ),
    heading('Recommendation 3', 2),
    paragraph(
      'Drivers told the panel that they pay for their own training. The panel recommends that the council meets the cost of safeguarding and first-aid training for every volunteer driver who has given six months of service.',
    ),
    heading('Recommendation 4', 2),
    paragraph(
      'Through the Harrowmere Health Partnership, the panel further recommends that surgeries offer appointments after 10 am to patients who depend on community transport.',
    ),
    heading('Recommendation 5', 2),
    paragraph(
      'The panel recommends that the Head of Customer Services should report to the Places Scrutiny Panel on the first year of the booking line by June 2025.',
    ),
    heading('FINDINGS'),
    heading('What residents told us', 2),
    paragraph(
      'Three residents in four who answered our survey had missed an appointment in the past year because they had no way to get there. The villages east of the river, where the last daily bus was withdrawn in 2021, fare worst. People there told us that they:',
    ),
    bullets(
      'plan the week around one lift,',
      'give up hospital follow-ups first, and',
      'do not like to ask the same neighbour twice.',
    ),
    heading('How the schemes perform', 2),
    paragraph(
      'The table gives the latest figures for the two schemes beside those of neighbouring boroughs.',
    ),
    table(
      'Community transport indicators',
      ['Indicator', 'Harrowmere 2023/24', 'Neighbouring boroughs', 'Target'],
      ['Journeys provided per 1,000 residents over 70', '412', '538', '500'],
      ['Requests that could not be met', '18.5%', '11.2%', '10%'],
      ['Passengers who rate the service good or very good', '94%', '91%', '90%'],
      ['Volunteer drivers in active service', '63', 'Not collected', '80'],
      ['Average cost of a journey to the council', '£7.40', '£8.15', 'Not set'],
    ),
    heading(
      'Recommendations from the Review of Bus Shelters and Waiting Places Undertaken by the Former Environment Scrutiny Panel',
    ),
    paragraph(
      'In October 2022, the former Environment Scrutiny Panel conducted a review of bus shelters and waiting places. The panel made 10 recommendations, which are listed below, with progress and commentary.',
    ),
    table(
      'Recommendations of the review of bus shelters and waiting places, with commentary',
      ['Recommendation', 'Commentary / Progress'],
      [
        '1. It is not clear to residents who repairs a shelter. The panel would, therefore, like to see a plate fixed in every shelter that gives its number and one telephone number for faults.',
        'Plates have been fixed in 141 of the 148 shelters.\n\nThe seven that remain stand on private land. Letters have gone to the owners, and two have agreed.',
      ],
      [
        "2. That every shelter be inspected twice a year, and that what is found be put on the council's website.",
        'Inspections take place in April and October. The results for October 2023 are on the website.',
      ],
      [
        '3. The lighting in many shelters is poor. A programme of solar lighting should be drawn up, beginning with stops that serve evening classes and the hospital.',
        "A programme has been drawn up with the county.\n\nThe first 20 lights were put up in November 2023.\n\nThe next 20 depend on the county's capital bid, which is decided in the spring.",
      ],
      [
        '4. That the Cabinet Member for Places asks the bus companies to show times in large print at all stops used by more than 50 passengers a day.',
        'Both companies have agreed. One has finished; the other expects to finish by summer 2024.',
      ],
      [
        '5. The panel was told of shelters without seats. That seats be put into all shelters that have none, with arms that help people to stand up.',
        'Seats have been fitted in 22 shelters, with the exception of 4 where the pavement is too narrow.',
      ],
      [
        '6. That parish councils be offered a yearly grant of £250 for each shelter that they clean.',
        'The grant was not taken up: the parishes preferred that the borough should go on cleaning. No further action is proposed.',
      ],
      [
        '7. Young people said that they do not feel safe at the interchange after dark. The panel would like to see the times of patrols changed so that there is one at 9 pm on weekdays.',
        'Patrols now pass at 8.45 pm and 9.30 pm from Monday to Friday.',
      ],
      [
        '8. That a small fund be set aside for murals and noticeboards made by schools and local groups.',
        'This is now part of the public art programme, with six shelters painted so far.',
      ],
      ['9. That this review be revisited in 12 months time.', 'This report constitutes the revisit.'],
      [
        '10. That everyone who took part in the review be thanked.',
        'Letters of thanks were sent in November 2022.',
      ],
    ),
    heading('CONCLUSIONS'),
    paragraph(
      'Harrowmere has drivers whom other boroughs would envy and a service that many residents cannot find. The panel believes that its recommendations, taken together, would put that right at small cost.',
    ),
    paragraph(
      'Most of what was recommended on bus shelters has been done. The panel has asked for one more update, on lighting, when the county has decided.',
    ),
  ],
}
