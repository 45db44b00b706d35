import type { FindingRule } from './rule.ts'

export const recommendationRules = {
  'recommendation/own-line-label': {
    title: 'A numbered recommendation under its label',
    finds:
      '"Recommendation 4" on a line of its own, with its paragraphs below it. What stands under it with a label (Progress, Response, Lead) goes with it.',
    leaves: 'Mentions ("Recommendation 3 was accepted") and lines of a contents page.',
    paper: 'scrutiny report',
    example: 'Recommendation 1\n\nThat the council fits fans in every kitchen.',
  },
  'recommendation/label': {
    title: 'A recommendation behind its label',
    finds: '"Recommendation 4: …", "R4 …" with the words on the same line.',
    leaves: 'Mentions of a recommendation in a sentence.',
    paper: 'scrutiny report',
    example: 'Recommendation 2: That the council publishes its repairs times each quarter.',
  },
  'recommendation/list-under-heading': {
    title: 'A list under a Recommendations heading',
    finds:
      'Numbered or lettered entries under a heading such as Recommendations; sub-points stay with their entry.',
    leaves: 'Entries that ask nothing of anybody, and other bodies’ recommendations.',
    paper: 'officer report',
    example:
      'Recommendations\n\n2.1 That the Committee notes the position on repairs.\n\n2.2 That a further report be brought in March.',
  },
  'recommendation/that-under-heading': {
    title: 'A paragraph that begins with "That"',
    finds: 'Under a Recommendations heading, paragraphs without numbers that begin with "That".',
    leaves: 'Paragraphs that only argue.',
    paper: 'officer report',
    example: 'Recommendation\n\nThat the Committee agrees to close the review.',
  },
  'recommendation/paragraph-under-heading': {
    title: 'A paragraph that recommends, under a Recommendations heading',
    finds:
      'The whole paragraph, reason and ask, where the panel recommends in it; the reason is marked. Also the one short paragraph of a Recommendation section that asks without the word ("The views of the Committee are sought").',
    leaves: 'Paragraphs in which another body recommends, and those that only refer ("See the report").',
    paper: 'scrutiny report',
    example:
      'Recommendations\n\nTenants waited too long for repairs. The panel therefore recommends that the council sets a ten day limit.',
  },
  'recommendation/told': {
    title: 'A recommendation in running text',
    finds:
      '"The panel recommends that…" in the text of a scrutiny body’s report. In a needs assessment or briefing whose writers advise as they go along, and under "Implications for commissioners" and the like, also "The board should publish…" and "it is suggested that…".',
    leaves:
      'What inspectors, auditors and the ombudsman recommended (it is kept apart), what people said, hoped or thought should be done, what law and guidance say, and how figures should be read.',
    paper: 'scrutiny report',
    example:
      'Findings\n\nTenants told us of mould. The panel recommends that the council inspects every ground floor flat.',
  },
  'recommendation/asked-to-list': {
    title: 'A list of what a body is asked to do',
    finds:
      '"The Committee is asked to:", "It is recommended that Cabinet:" or "The panel proposes:" with the list after it, below or run on; each entry is one. In minutes, what a report or another body put to the meeting ("The Scrutiny Committee had recommended that Cabinet:").',
    leaves: 'Agenda purposes, terms of reference, and what every agenda asks of those who come.',
    paper: 'officer report',
    example:
      'The Committee is asked to:\n\na) note the position on repairs; and\n\nb) agree that a further report be brought in March.',
  },
  'recommendation/asked-to': {
    title: 'What a body is asked to do, in a sentence',
    finds: '"Members are asked to note the report."',
    leaves: 'Sentences that tell what was asked at another time.',
    paper: 'officer report',
    example: 'Members are asked to comment on the draft plan.',
  },
  'recommendation/inline-label': {
    title: 'Label and words in one line',
    finds: '"Recommendation: That …" and "Recommended: …".',
    leaves: 'A label with nothing after it.',
    paper: 'officer report',
    example: 'Recommendation: That the lease be renewed for five years.',
  },
  'recommendation/following-list': {
    title: 'A list that a sentence announces',
    finds: '"The panel makes the following recommendations:" and the list after it.',
    leaves: 'Sentences that count recommendations without listing them.',
    paper: 'scrutiny report',
    example:
      'The panel makes the following recommendations:\n\n(1) That fans be fitted in every kitchen.\n\n(2) That tenants be told how to report mould.',
  },
  'recommendation/marker': {
    title: 'RECOMMENDED in capitals',
    finds: 'RECOMMENDED in front of what is recommended, where it is not the minutes of a meeting.',
    leaves: 'The word as a heading only.',
    paper: 'officer report',
    example: 'RECOMMENDED that the lease be renewed for five years.',
  },
  'recommendation/that-list': {
    title: 'A list after a bare "That:"',
    finds: 'Under a Recommendations heading, "That:" or "To:" and the list after it.',
    leaves: 'The same words elsewhere.',
    paper: 'officer report',
    example:
      'Recommendations\n\nThat:\n\n(i) the lease be renewed for five years; and\n\n(ii) the rent be reviewed each April.',
  },
  'recommendation/put-to-body': {
    title: 'What is put to a body, in the words of a motion',
    finds:
      '"That Cabinet notes…" and "That the plan be approved" in an officer’s report that has lost the heading over them, and "To consider…" under the word Recommendation over the minutes of a web page.',
    leaves: 'The same words in minutes, and in reports that have a section of recommendations.',
    paper: 'officer report',
    example:
      'Report of the Head of Housing\n\nPurpose of the report\n\n1. To tell members of progress with the plan.\n\n1. That the Housing Committee notes the progress with the plan.',
  },
  'weighed-sentence/recommendation': {
    title: 'A sentence that weighs like a recommendation',
    finds:
      'Sentences of reports and needs assessments in which no rule sees a recommendation, but whose words together weigh like those of recommendations in papers that people have marked. The words that weigh most are listed below.',
    leaves: 'Headings, purposes, reasons, pieces of sentences, and words that weigh too little.',
    paper: 'scrutiny report',
    example:
      '5. Young carers\n\nServices should work more closely with schools so that young carers are known early.',
  },
} as const satisfies Readonly<Record<string, FindingRule>>
