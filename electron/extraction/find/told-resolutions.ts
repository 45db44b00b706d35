import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { doerAt } from '../fields/doer.ts'
import { abbreviates } from '../paper/bodies.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { decisionsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { marginOwner } from './margin-owner.ts'
import { inMinutes, isMuted } from './muted.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'
import { wordsEnd } from './after.ts'

const adverbs = '(?:(?:further|also|therefore|then|unanimously|subsequently|formally|duly|all)\\s){0,3}'
const verb = '(resolved|agreed|decided|ordered|approved|RESOLVED|AGREED|DECIDED|APPROVED|NOTED|DULY NOTED)'
const body =
  '(?:(?:parish |town |community |full |county |borough |district |city |ward )?(?:[Cc]ouncil(?:lors)?|[Cc]ommittee|[Ss]ub-[Cc]ommittee|[Bb]oard|[Pp]anel|[Cc]abinet|[Ee]xecutive(?: [Bb]oard)?|[Mm]embers|[Mm]eeting|[Mm]ayor|[Gg]roup|[Cc]ommission)|[Aa]ll|COUNCIL|COMMITTEE|CABINET)'

type Shape = { readonly rule: string; readonly shape: RegExp; readonly confidence: number }

const shapes: readonly Shape[] = [
  {
    rule: 'told-resolution/proposed-and-seconded',
    shape: /\b(?:proposed|moved)\b.{0,200}?\bseconded\b.{0,120}?\b(agreed|resolved|carried|approved)\b/i,
    confidence: 0.9,
  },
  {
    rule: 'told-resolution/it-was-agreed',
    shape: new RegExp(`\\b[Ii]t was ${adverbs}${verb}(?! (?:at|in) (?:the|a|our) (?:last|previous))`),
    confidence: 0.85,
  },
  {
    rule: 'told-resolution/body-resolved',
    shape: new RegExp(
      `(?:^|[^\\w-])(?:${body})(?: present)? ${adverbs}(?:have )?${adverbs}${verb}(?= (?:to|that|not|this|all|these|the|a|an|unanimously|with|on)\\b)`,
    ),
    confidence: 0.85,
  },
  {
    rule: 'told-resolution/agreed-to',
    shape: /^(?:unanimously )?(agreed|resolved|decided)(?: unanimously)? (?:to|that|not to)\b/i,
    confidence: 0.8,
  },
  {
    rule: 'told-resolution/minutes-as-record',
    shape:
      /\b(?:minutes?|notes)\b.{0,200}?\b((?:agreed|approved|confirmed|accepted|signed|moved|AGREED|APPROVED)(?: and signed)?(?: by the chair\w*)? as (?:being )?(?:a )?(?:true|correct|accurate))\b/i,
    confidence: 0.85,
  },
  {
    rule: 'told-resolution/all-agreed-record',
    shape: /^(all agreed)\b.{0,60}\b(?:true|correct|accurate)\b/i,
    confidence: 0.7,
  },
]

/** Told of another time or another's decision: "as agreed at the last meeting", "Cabinet resolved in June 2018". */
const elsewhere =
  /\b(?:as|when|since|which|what|until|if|once|been|previously)\s(?:it (?:was|had been) )?(?:previously )?(?:agreed|resolved|decided|approved)\b|\b(?:agreed|resolved|decided|approved) (?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})|at (?:its|the|a|our) (?:last|previous)|previously|last (?:year|month))\b/i

/** A minute's short title run into its text: "Approval of minutes: approved and signed…". */
const runInTitle = /^[A-Z][^.:]{2,70}:\s+(?=\S)/

const decided = /\b(?:agreed|resolved|decided|AGREED|RESOLVED|DECIDED) (?:that )?/g
const does = /^ (?:(?:would|should|will|to|is to|be asked to|be requested to) )?(?:also )?([a-z-]+)/

/** "agreed that the Clerk approach…": one named doer has a task, so it is an action. Null where the decision is the body's own. */
const taskOwner = (sentence: string, ownNames: readonly (string | null)[]): string | null => {
  for (const match of sentence.matchAll(decided)) {
    const doer = doerAt(sentence, match.index + match[0].length)
    if (doer === null || ownNames.some((name) => name !== null && abbreviates(doer.name, name))) continue
    if (isTaskVerb(does.exec(sentence.slice(doer.end))?.[1] ?? '')) return doer.name
  }
  return null
}

/** Decisions told in the running text of minutes: "Councillors resolved to…", "It was AGREED that…". */
export const toldResolutions: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  const margins = reading.passages.filter(({ text }) => marginOwner(text) !== null).length > 1
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined || !inMinutes(setting) || isMuted(setting) || setting.zone === 'outstanding')
      continue
    const margin = margins ? marginOwner(passage.text) : null
    for (const sentence of sentencesOf(passage.text.slice(0, margin?.start))) {
      const words = passage.text.slice(sentence.start, sentence.end)
      const title =
        sentence.start === 0 && passage.label !== null ? (runInTitle.exec(words)?.[0].length ?? 0) : 0
      if (words.length > 4000 || /^["“]/.test(words) || /:\s?[-–—]{0,2}$/.test(words)) continue
      const found = shapes
        .map((one) => ({ ...one, match: one.shape.exec(words) }))
        .find(({ match }) => match !== null)
      if (found?.match == null || elsewhere.test(words)) continue
      const owner = taskOwner(words, [reading.council, reading.body])
      const inMargin = margin !== null && sentence.end > margin.start - 2 ? margin.owner : null
      const end = wordsEnd(passage.text.slice(0, sentence.end), sentence.start)
      const group = decisionsGroup(reading, setting.part)
      drafts.push(
        item(reading, {
          type: owner === null ? 'resolution' : 'action',
          rule: owner === null ? found.rule : 'told-resolution/agreed-task',
          fired: found.match[0].length > 60 ? (found.match[1] ?? found.match[0]) : found.match[0],
          confidence: /NOTED/.test(found.match[0]) ? 0.6 : found.confidence,
          group: owner === null ? group : { ...group, stage: 'actions' },
          number: setting.number,
          places: [
            placeIn(passage, sentence.start + title, end > sentence.start + title ? end : sentence.end),
          ],
          page: passage.page,
          ...(owner === null && inMargin === null ? {} : { owner: owner ?? inMargin }),
        }),
      )
    }
  }
  return present(drafts)
}
