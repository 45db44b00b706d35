/** Headings under which a needs assessment or a briefing says what should be done, without calling it recommended. */
const shapes: readonly RegExp[] = [
  // "Priorities for action", "What are the priorities for improvement over the next five years?"
  /^(?:what (?:are|should be) )?(?:the |our |its |key |main |top |local |future |strategic |suggested |identified )*(?:priorit(?:y|ies)|priority areas?) (?:for|of) (?:further |future |joint |local )?(?:action|improvement|change|commission\w+|attention|investment|the future|services|partners|\w+ action)\b/i,
  /^(?:key |main |local |future |missed |further )*opportunities(?:$|,| and\b| to\b| for\b)/i,
  // "Implications for commissioning", "Issues for the strategy to address"
  /^(?:the |key |main |some )*(?:implications|considerations?|messages|lessons|learning|advice|pointers|points|issues|matters|challenges|questions) for (?:(?:the|our|local|future|joint|next|other) )*(?:commission\w+|services?|providers?|practice|partners?|partnerships?|planning|planners|policy|action|strategy|strategies|schools|council|board|system|consideration|attention|schemes?|projects?|programmes?|work|delivery|roll-?out|development)\b/i,
  /^(?:so )?what (?:do(?:es)? )?(?:all )?(?:this|these|it|they)\b.{0,30}\bmeans?\b/i,
  // "What more could be done?", "How can we do better?"
  /^(?:what|where|how)\b.{0,40}\b(?:can|could|might)\b.{0,40}\b(?:do|done|better|improved?|differently|change|help|consider|reduced?|prevent(?:ed)?)\b/i,
  /^what (?:more|else|next)\b.{0,30}\b(?:is|are|needed|required|to do)\b|^what would (?:make a difference|help|improve)\b/i,
  /^(?:the |a |our |suggested |possible )?ways? forward$|^where (?:next|(?:do we )?go(?: from here)?)\b/i,
  /^(?:gaps|unmet needs?|(?:key )?issues|challenges)\b.{0,40}(?:,| and| &)\s(?:opportunities|considerations|priorities|actions?|solutions)$/i,
  /^(?:suggested|possible|potential|proposed|required|key|further|necessary) (?:areas for \w+|actions|improvements|changes|developments|solutions|ways|approaches|next steps)\b/i,
  /^areas? (?:requiring|needing|of|in need of|to) (?:attention|improve\w*|development|action|focus|strengthen\w*)\b/i,
  /^(?:actions?|improvements?|changes|developments?|work|further work) (?:that (?:is|are) )?(?:needed|required|to (?:consider|make|take|be considered))$/i,
  /^(?:strategic|commissioning) (?:implications|considerations|directions?)\b/i,
]

const spared =
  /\b(?:responses?|repl(?:y|ies)|progress|updates?|already|so far|to date|we (?:are|have)|you|your|(?:people|patients|residents|carers|parents|respondents|stakeholders|staff|they) (?:told|said|want|think|felt))\b/i

/** True where what a heading says promises advice of the writer's under it. */
export const headsAdvice = (line: string): boolean =>
  line.length <= 110 &&
  line.split(' ').length <= 15 &&
  !spared.test(line) &&
  shapes.some((shape) => shape.test(line))

/** "High level priorities": aims as often as advice; only what says that it should be done is advice. */
export const headsAims = (line: string): boolean =>
  /^(?:the |our |key |main |top |local |strategic |high[- ]level |commissioning |overarching )*(?:priorities|priority areas)$/i.test(
    line,
  )
