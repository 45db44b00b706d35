import { sentencesOf } from '../paper/sentences.ts'
import type { Reading } from '../paper/reading.ts'

/** "Maya Ferris reported…", "Tom Hale agreed to…": a name without a title, and what only a person does in a meeting. */
const speaks =
  /^([A-Z][a-z’'-]+(?: [A-Z][\w’'-]+){1,2}) (?:also )?(?:reported|noted|advised|confirmed|stated|asked|explained|presented|said|queried|suggested|thanked|updated|outlined|commented|introduced|highlighted|clarified|reminded|replied|responded|offered|volunteered|attended|pointed out|agreed to|undertook to|had (?:agreed|written|spoken|asked|met|emailed|e-mailed|contacted|received|been asked)|(?:will|would|to|is to) (?:circulate|e-?mail|liaise|feed back|report back|bring back|chase|draft))\b/
/** A name and a verb of it anywhere, before sentences are told apart. */
const aloud = new RegExp(speaks.source.replace('^', '(?:^|[.;:!?–]\\s|that )'))
/** What ends or stands in the name of an organisation, a place or a post, and in no person's. */
const noPerson =
  /\b(?:Council|Councillors?|Committee|Board|Panel|Cabinet|Forum|Group|Trust|Health|Healthwatch|Police|Service|Services|Office|Officers?|Director|Head|Manager|Chair\w*|Clerk|Members?|England|Wales|Scotland|Ireland|Kingdom|Water|Homes?|Housing|Association|Partnership|Society|Church|Schools?|College|University|Hospital|Authority|Agency|Company|Limited|Ltd|Fire|Rescue|Ambulance|National|Sport|Age|Citizens|Advice|Friends|Network|Rail|Railway|Highways|Natural|Historic|Transport|Community|Care|Youth|County|Borough|District|City|Town|Parish|Village|North|South|East|West|Ofsted|Governors?|Team|Department|Executive|Leader|Mayor|Secretary|Treasurer|Convener|Commissioner|The|This|That|These|It|They|He|She|We|Both|All|Some|Following|In|On|At|After|When|There)\b/
/** People who speak in a paper by their bare names, each as the words of the name. */
export const speakersIn = ({ passages }: Reading): readonly (readonly string[])[] => {
  const names = new Set<string>()
  for (const { text } of passages) {
    if (text.length > 6000 || !aloud.test(text)) continue
    for (const { start, end } of sentencesOf(text)) {
      // "Growth fund; Maya Ferris reported…": behind a title run into the sentence.
      const words = text.slice(start, end)
      const lead = /^[^.;:–]{2,60}[;:–] (?=[A-Z])/.exec(words)?.[0].length ?? 0
      const that = /\bthat (?=[A-Z][a-z’'-]+ [A-Z][a-z’'-]+ had )/.exec(words)
      const inside = that === null ? 0 : that.index + that[0].length
      for (const from of new Set([start, start + lead, start + inside])) {
        const name = speaks.exec(text.slice(from, Math.min(end, from + 90)))?.[1]
        if (name !== undefined && !noPerson.test(name)) names.add(name)
      }
    }
  }
  return [...names].map((name) => name.split(' '))
}
