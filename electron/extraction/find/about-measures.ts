import { headsMeasures } from '../fields/of-service.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'

const period =
  /^(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|quarter|to|and|half|year|19\d{2}|20\d{2}|\d{1,2}|[\s/–,()-])+)$/i

/** Passages at the head of a page that say what it is about. */
const headLines = 3

/** What leads into the passages below it: the last line that ends in a colon, kept over headings that only say when. */
const leads = ({ passages, settings }: Reading): readonly string[] => {
  let lead = ''
  return passages.map(({ at, text, label }) => {
    const own = lead
    if (/:\s*$/.test(text) && label === null) lead = text.slice(-200)
    else if (settings[at]?.rank != null && !period.test(text)) lead = ''
    else if (label === null && text.length > 160) lead = ''
    return own
  })
}

/** Tells of each passage whether what leads to it, stands over it or opens its page speaks of performance. */
export const aboutMeasures = (
  reading: Reading,
  heads: (text: string) => boolean = headsMeasures,
): ((passage: Passage) => boolean) => {
  const ofPage = [
    reading.title ?? '',
    ...reading.passages
      .slice(0, headLines)
      .filter(({ text }) => text.length < 140)
      .map(({ text }) => text),
  ]
  const isPage =
    ofPage.some(heads) && !ofPage.some((line) => /\bneeds? assessment|jsna|profile\b/i.test(line))
  const led = leads(reading)
  return ({ at }) =>
    isPage || heads(led[at] ?? '') || (reading.settings[at]?.under ?? []).some((heading) => heads(heading))
}
