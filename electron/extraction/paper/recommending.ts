type Sign = readonly [weight: number, shape: RegExp]

/** Words of a heading that speak for and against recommendations under it. No one of them settles it alone. */
const signs: readonly Sign[] = [
  [3, /\brecommendations?\b|\brecommendation\(s\)/i],
  [
    3,
    /\brecommended (?:actions?|next steps|priorities|approach|improvements|changes|decisions?)\b|^recommended$/i,
  ],
  [3, /\bwhat\b.{0,40}\b(?:recommend(?:ed|ing|s)?|propos(?:e|ed|es|ing)|suggest(?:ed|s|ing)?)\b/i],
  // "What needs to change", "How partners should respond", "Where we must do better".
  [3, /^(?:what|how|where|things|changes)\b.{0,50}\b(?:should|must|ought to|needs? to)\b/i],
  [3, /\bwhat (?:we|the [\w ]{3,40}) (?:want|wants|is asking for|are asking for|asks? for|ask)\b/i],
  [
    3,
    /^what (?:we|I|the [\w ]{3,40}|members|councillors) (?:would like(?:$| to see\b)|(?:wants?|hopes?) to see\b)/i,
  ],
  // A consultation has the public's suggestions; "our suggestions" are the writer's.
  [3, /^(?:our|my|the (?:review|panel|group|team)['’]s) (?:key |main )?suggestions\b/i],
  [3, /^(?:we|I|the (?:review|panel|group|team|board|assessment)) (?:\w+ly |also )?recommends?(?: that)?$/i],
  [3, /\bcalls? (?:to|for) action\b|\b(?:our|key|the) asks\b|\basks of\b/i],
  [
    3,
    /\bproposals? for (?:action|change|improvement|reform)\b|\bsuggestions? for (?:action|change|improvement)\b/i,
  ],
  [
    3,
    /^(?:key |main )?considerations? for (?:the )?(?:future|commissioners|services|partners|policy|practice|planning)\b|^areas for consideration$/i,
  ],
  [3, /^(?:decisions?|decision\(s\)) (?:required|requested|sought)$|^proposed decisions?$/i],
  [3, /^what (?:cabinet|the committee|the [\w ]{3,40}|members|councillors) (?:is|are) asked to do$/i],
  [
    -3,
    /\b(?:responses?|repl(?:y|ies)|progress|updates?|follow[- ]?up|action plan|track(?:er|ing|ed)?|monitor(?:ing|ed)?|what (?:has )?happened)\b/i,
  ],
  [
    -3,
    /\b(?:previous|earlier|past|last (?:year|time)|implement(?:ed|ation|ing)|accepted|rejected|completed|outstanding|status|evaluation|impact)\b/i,
  ],
  [
    -3,
    /^(?:reasons?|rationale|background|basis|evidence|responding|delivering|how (?:we|the)\b.{0,30}(?:made|reached|drew))/i,
  ],
  // "What should I do if…", "What should the assessment inform?": asked by a reader, or of the paper.
  [
    -3,
    /\b(?:should|must|needs? to|can) (?:I|you|we use|it)\b|\bshould (?:the|this|an?|these) (?:jsna|assessment|document|report|strategy|plan|tool\w*|guid\w+|data|findings|information|evidence|results|figures)\b|\bif (?:I|you|someone|a)\b/i,
  ],
  // The headings of a table, run together in one line.
  [
    -3,
    /\b(?:ref|no|officer|owner|lead|due|timescale|priority|pri|status)\b.*\b(?:ref|officer|owner|lead|due|timescale|priority|pri|status|position)\b/i,
  ],
  [-3, /^recommendation \d|[.;?]\s+\S/i],
  // A sentence tells of recommendations; a heading only names them.
  [-3, /\b(?:was|were|will be|has been|have been|had|made \w+ recommendations)\b|\.$/i],
]

const longest = 110

/** True where what a heading says weighs for recommendations of the paper's own under it. */
export const headsRecommendations = (line: string): boolean =>
  line.length <= longest &&
  line.split(' ').length <= 14 &&
  signs.reduce((sum, [weight, shape]) => sum + (shape.test(line) ? weight : 0), 0) >= 3
