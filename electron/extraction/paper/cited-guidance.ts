/** Who lays down for others what is good practice: its advice is cited in a paper, and is not the paper's own. */
const guiding =
  "nice|national|nationally|international|european|statutory|regulatory|public health england|phe|ohid|ukhsa|department (?:of|for) [a-z ]{3,30}|chief medical officers?[’']?|royal college[a-z ]{0,30}|world health organi[sz]ation|marmot|government|nhs england|cochrane"
/** Those who inspect one body: a paper about its inspection lists what they ask of it. */
const authority = `(?:${guiding}|cqc|care quality commission|ofsted|inspector\\w*|inspectorate|ombudsman|external audit\\w*|expert)`

const shapes: readonly RegExp[] = [
  // "What NICE recommends", "What does the evidence tell us?"
  new RegExp(
    `^what (?:do(?:es)? |did )?(?:the )?(?:\\w+ )?(?:${guiding}|guidance|guidelines|evidence|literature|research|(?:national )?polic(?:y|ies))\\b.{0,40}\\b(?:say|says|recommends?|suggests?|tells?|advises?|asks?|expects?|shows?)\\b`,
    'i',
  ),
  // "National guidance", "NICE recommendations and quality standards"
  new RegExp(
    `^(?:relevant |key |other |current |summary of |the )*${authority}\\b(?:(?! (?:(?:and|for) local|made|makes|gave|gives|issued|published|set)\\b).){0,40}\\b(?:recommendations?|guidance|guidelines|standards?|polic(?:y|ies)|context|strateg(?:y|ies)|drivers|framework)$`,
    'i',
  ),
  new RegExp(
    `^(?:recommendations?|guidance|advice|standards|findings) (?:of|by|from|made by|in|within|set by) (?:the )?(?:\\w+ )?${authority}\\b`,
    'i',
  ),
  /^(?:what (?:are the )?(?:effective|evidence[- ]based) interventions|(?:the )?evidence[- ]base\b|evidence (?:of|for) (?:what works|effective\w*)|evidence[- ]based (?:interventions|practice)|what works\b|effective interventions|(?:review of )?(?:the )?(?:policy|legislative|legal) (?:context|background|framework|drivers)|best practice guidance|guidance and (?:policy|legislation)|policy and guidance)\b/i,
]

/** True where a heading stands over what is laid down or found elsewhere: guidance, evidence, national policy. */
export const headsCitedGuidance = (line: string): boolean =>
  line.length <= 110 && shapes.some((shape) => shape.test(line))

/** "National recommendations", "Government": in a section of a review's own recommendations, those that it puts to such. */
export const mayAddress = (line: string): boolean =>
  /^(?:\W*\d*\W*)?(?:national|nationally|government|regional)\b[\w ]{0,30}\brecommendations?$/i.test(line)
