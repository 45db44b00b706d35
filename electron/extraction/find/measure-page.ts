import { type Extractor, placeIn } from '../draft.ts'
import { tellsOfPlace } from '../fields/of-service.ts'
import { valuesToldIn } from '../fields/told-values.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { indicatorsGroup } from './groups.ts'
import { item } from './item.ts'
import { inMinutes } from './muted.ts'

const measure =
  /^(?:the )?(?:total |overall |average |annual )?(?:%|percentage|proportion|number|rate|share|average|median|level) (?:of|number|time|length|cost)?\s?[a-z].{8,}/i
/** What such a page says of its title: "this measure", "Bigger values are best", "Performance has…". */
const saysOfIt =
  /\b(?:this|the) (?:measure|indicator|kpi|target|result)\b|\b(?:bigger|higher|lower|smaller) (?:values? )?(?:is|are) (?:best|better)\b|\bperformance (?:has|is|was|for)\b|\bour (?:goal|target|result)\b/i

/** The page of one measure is short. */
const longest = 16

/** A page of a dashboard that is about one measure, which is its title. */
export const measurePage: Extractor = (reading) => {
  const [title, ...rest] = reading.passages
  const setting = reading.settings[0]
  if (title === undefined || setting === undefined || inMinutes(setting) || rest.length > longest) return []
  if (!measure.test(title.text) || title.text.length > 160 || /[.:;]$/.test(title.text)) return []
  if (tellsOfPlace(title.text) || rest.filter(({ text }) => saysOfIt.test(text)).length < 2) return []
  const told = rest
    .flatMap(({ text }) => sentencesOf(text).map(({ start, end }) => valuesToldIn(text.slice(start, end))))
    .find(([first]) => first?.series === 'Actual')
  const draft = item(reading, {
    type: 'indicator',
    rule: 'measured-point/measure-and-value',
    fired: title.text,
    confidence: 0.65,
    group: indicatorsGroup(reading, setting.part),
    number: null,
    places: [placeIn(title)],
    page: title.page,
    owner: null,
  })
  return draft === null ? [] : [{ ...draft, due: null, dueDate: null, values: [...(told ?? [])] }]
}
