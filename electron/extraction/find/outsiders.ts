const outsiders =
  "(?:ombudsman|ofsted|cqc|care quality commission|inspect(?:or|ion|orate)s?|hmi\\w*|nice|public health england|appg|all[- ]party parliamentary|external auditors?|audit (?:wales|scotland|commission|office)|coroner|government|estyn|regulator|peer (?:review|challenge)(?:ers)?|consultants?|[A-Z]\\w+ llp|impact assessment|(?:access|user|users|residents|contractors)[’']? (?:group|association|forum)(?:[’']s)?|contractors?)"
/** "The Government must implement the recommendations of…" asks it, and tells nothing of its own. */
const isAsked = '(?! (?:must|should|shall|ought|needs?|has|have|to)\\b)'
const recommending = new RegExp(
  `\\b${outsiders}\\b${isAsked}[^.]{0,80}\\brecommend(?:s|ed|ations?|ing)?\\b|\\brecommended by (?:the )?${outsiders}\\b`,
  'i',
)

const recommends = /\brecommend/i

/** True where a text tells what another body recommended: an inspectorate, an ombudsman, a users' group. */
export const isOutsiders = (text: string): boolean => {
  const line = text.slice(0, 4000)
  return recommends.test(line) && recommending.test(line)
}
const byOutsider = new RegExp(`\\bby (?:the )?(${outsiders})\\b`, 'i')

/** The other body that recommends in a text, as printed: the one named right before the word, or after "by". Null where none is named. */
export const outsiderIn = (text: string): string | null => {
  const line = text.slice(0, 4000)
  const verb = recommends.exec(line)?.index ?? line.length
  const before = [...line.slice(0, verb).matchAll(new RegExp(`\\b${outsiders}\\b`, 'gi'))].at(-1)?.[0]
  const after = line.slice(verb)
  return (
    before ?? byOutsider.exec(after)?.[1] ?? new RegExp(`\\b${outsiders}\\b`, 'i').exec(after)?.[0] ?? null
  )
}
