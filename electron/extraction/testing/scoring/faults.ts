import type { Extraction } from '../../../../shared/model/candidate.ts'
import type { Truth } from './corpus.ts'
import { fieldNames, fields } from './fields.ts'
import type { Score } from './score.ts'

const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 110)

/** Everything that is wrong with what was found in a paper, one line each; empty where all is right. */
export const faultsOf = (
  extraction: Extraction,
  truth: Truth,
  { missed, inPart, falseItems, matched, kindRight, dateRight }: Score,
): readonly string[] => [
  ...(kindRight ? [] : [`kind: ${extraction.kind}, is ${truth.kind}`]),
  ...(dateRight ? [] : [`date: ${extraction.meetingDate}, is ${truth.meetingDate}`]),
  ...missed.flatMap((item) => {
    const part = inPart.find(({ truth: whole }) => whole === item)
    return [
      `missed: ${item.type} ${item.number ?? '–'} ${short(item.text)}`,
      ...(part === undefined ? [] : [`  in part: [${part.found.rule}] ${short(part.found.text)}`]),
    ]
  }),
  ...falseItems.map(({ type, rule, text }) => `false: ${type} [${rule}] ${short(text)}`),
  ...matched.flatMap(({ truth: item, found }) => [
    ...(item.type === found.type
      ? []
      : [`type: ${found.type} [${found.rule}], is ${item.type}: ${short(item.text)}`]),
    ...fieldNames.flatMap((name) =>
      !fields[name].isAsked(item) || fields[name].isRight({ truth: item, found })
        ? []
        : [`${name}: ${short(found[name] ?? 'none')}, is ${short(item[name] ?? '')}: ${short(item.text)}`],
    ),
  ]),
]
