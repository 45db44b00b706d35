import {
  asWritten,
  bodiesIn,
  isCouncil,
  isExecutiveBody,
  isGenericBody,
  isScrutinyBody,
  readable,
} from './bodies.ts'
import type { PartKind } from './part.ts'

const alone = /^(?:Council|Cabinet|Executive)$/
const elsewhere = /^(?:held (?:in|at)|venue|contact|location|place|to|cc|distribution)\b/i
const endsHead = /^(?:present|in attendance|attendance|attendees|apologies|members present|also present)\b/i

/** Names at a head, with whether their line says little else. */
const namesIn = (line: string): readonly string[] => {
  if (elsewhere.test(line) && !/^to\s?:/i.test(line)) return []
  return bodiesIn(readable(line))
    .map(({ name }) => asWritten(name))
    .filter(
      (name) =>
        !isGenericBody(name) && !/\bChief Executive$/.test(name) && (!alone.test(name) || line.length < 60),
    )
}

/** How a meetings system says whose meeting an item's page is of. */
const ofPage =
  /^meeting of (?:the )?(?=.{3,80}, (?:\w{3,6}day|\d{1,2})\b)|^meeting:? \d{1,2}\/\d{1,2}\/\d{4} [–-] /i
const minutesOf = /\bminutes of the (?:previous |last )?(?:meetings? )?of (?:the )?/i

/** Who meets or reports, by what the head of the part says; of a council's own minutes, the council. */
export const partBody = (
  kind: PartKind,
  head: readonly string[],
  lines: readonly string[],
): string | null => {
  const page = lines.find((line) => ofPage.test(line))
  const [meeting] =
    page === undefined || kind !== 'minutes' ? [] : namesIn(page.replace(ofPage, '').slice(0, 120))
  if (meeting !== undefined) return meeting
  const end = head.findIndex((line) => endsHead.test(line))
  const meets = kind === 'minutes' || kind === 'agenda'
  const named = (end < 1 ? head : head.slice(0, end))
    .filter(
      (line) =>
        !meets || (line.length < 120 && !/^[\d(]/.test(line)) || /\b(?:meeting|minutes)\b/i.test(line),
    )
    .flatMap(namesIn)
  const wanted = named.filter((name) => !isCouncil(name) || name === 'Council')
  if (kind === 'scrutiny-report') return wanted.find(isScrutinyBody) ?? wanted[0] ?? null
  if (kind === 'officer-report') return wanted.find(isExecutiveBody) ?? wanted[0] ?? named[0] ?? null
  const told = lines.find((line) => minutesOf.test(line))
  const formal =
    told === undefined
      ? []
      : namesIn(
          told
            .replace(/^.*?\bminutes of the (?:previous |last )?(?:meetings? )?of (?:the )?/i, '')
            .slice(0, 80),
        )
  return wanted[0] ?? named[0] ?? formal[0] ?? null
}
