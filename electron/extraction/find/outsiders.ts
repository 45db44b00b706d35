const outsiders =
  "(?:ombudsman|ofsted|cqc|care quality commission|inspect(?:or|ion|orate)s?|hmi\\w*|nice|public health england|appg|all[- ]party parliamentary|external auditors?|audit (?:wales|scotland|commission|office)|coroner|government|impact assessment|(?:access|user|users|residents|contractors)[’']? (?:group|association|forum)(?:[’']s)?|contractors?)"
const recommending = new RegExp(
  `\\b${outsiders}\\b[^.]{0,80}\\brecommend(?:s|ed|ations?|ing)?\\b|\\brecommended by (?:the )?${outsiders}\\b`,
  'i',
)

/** True where a text tells what another body recommended: an inspectorate, an ombudsman, a users' group. */
export const isOutsiders = (text: string): boolean => recommending.test(text.slice(0, 4000))

const named = new RegExp(`\\b${outsiders}\\b`, 'i')

/** The other body that a text names first, as printed; null where it names none. */
export const outsiderIn = (text: string): string | null => named.exec(text.slice(0, 4000))?.[0] ?? null
