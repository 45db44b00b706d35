import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { tellsOfPlace, tellsOfService } from '../fields/of-service.ts'
import { valuesToldIn } from '../fields/told-values.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { aboutMeasures } from './about-measures.ts'
import { indicatorsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'

const figure = '[<>~£]?\\d[\\d,.]*\\s?(?:%|per ?cent|(?:working )?days?|weeks?|hours?|minutes?)?'
/** "Rent lost to arrears: 2.9%", "Calls answered in time – 85%". */
const nameFirst = new RegExp(`^[A-Z%][^.:;]{6,140}(?::|\\s[–-])\\s${figure}[*†‡]*$`)
/** "96% of repairs completed on time", "12 days to let a home". */
const figureFirst =
  /^\d[\d,.]*\s?(?:%|per ?cent|days?|weeks?|hours?|minutes?)\s(?!increase|rise|fall|drop|cut|reduction|more|fewer|less|spent|off)(?:[\w‘’'"()/&,-]+ ){1,14}[\w‘’'"()]+$/i

/** What a card says of its target right below its heading. */
const targetBelow = ({ passages, settings }: Reading, { at }: Passage): string => {
  const below = passages[at + 1]
  if (below === undefined || settings[below.at]?.rank != null) return ''
  const [first] = sentencesOf(below.text)
  const said = below.text.slice(0, first?.end ?? 0)
  return said.length < 120 && /\btarget\b/i.test(said) && /\d/.test(said) ? said : ''
}

/** Headings of a page on performance that are a measure with its figure, and what is said of it below. */
export const measuredHeadings: Extractor = (reading) => {
  const isAbout = aboutMeasures(reading)
  return present(
    reading.passages.map((passage): Draft | null => {
      const setting = reading.settings[passage.at]
      if (setting === undefined || setting.rank === null || inMinutes(setting) || isMuted(setting))
        return null
      const fired = (nameFirst.exec(passage.text) ?? figureFirst.exec(passage.text))?.[0]
      if (fired === undefined || tellsOfPlace(fired) || !tellsOfService(fired) || !isAbout(passage))
        return null
      const draft = item(reading, {
        type: 'indicator',
        rule: 'measured-point/measure-and-value',
        fired,
        confidence: 0.7,
        group: indicatorsGroup(reading, setting.part),
        number: null,
        places: [placeIn(passage)],
        page: passage.page,
        owner: null,
      })
      const [aimed] = valuesToldIn(targetBelow(reading, passage)).filter(({ kind }) => kind === 'target')
      const values = [...valuesToldIn(passage.text), ...(aimed === undefined ? [] : [aimed])]
      return draft === null ? null : { ...draft, due: null, dueDate: null, values }
    }),
  )
}
