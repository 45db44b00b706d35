/**
 * Words of how a service is done, and how promptly: what a body can be held to. How many live, smoke or are born
 * somewhere has none of them.
 */
const ofService =
  /\b(?:answer\w*|respon(?:d\w*|ses?)|process(?:ed|ing)|decid\w+|determin\w+|collect(?:ed|ion)|completed|completion|closed|dealt with|addressed|resolved|repaired|repairs?|inspect(?:ed|ions?)|attended|delivered|recycl(?:ed|ing)|compost(?:ed|ing)|landfill(?:ed)?|paid|issued|cleared|removed|cleansed|acknowledged|relet|re-?let(?:ting)?|turn-?around|waiting|wait|voids?|arrears|sickness|absence|satisfied|satisfaction|complaints?|upheld|compliance|compliant|abandoned|fly-?tips?|missed (?:bins?|collections?)|on time|in time|timescales?|timeliness|timely|within (?:the |our |its |agreed |target |statutory |\d|one |two |three |four |five |six |seven |eight |nine |ten |twelve |fifteen |eighteen |twenty |thirty )|service levels?|targets?|kpis?|performance|gas safety|rent (?:collected|due|owed)|calls?|recycling|invoices?|claims?|freedom of information|foi requests?|turnover|abandonment|certificates?|empty homes|homes let|tenanc(?:y|ies) sustained|decent homes|direct payments?|re-?ablement|care (?:plans?|packages?|leavers?)|placements?|referrals?|(?:assessments?|reviews?|visits?) (?:completed|held|made|started|carried out))\b/i

/** Words of what a place and its people are like, whatever is done for them. */
const ofPeople =
  /\b(?:population|(?:people|residents|adults|children|pupils|men|women|those) \(?aged? \d+|aged (?:under|over|between)|residents (?:are|who|aged)|households (?:are|who|in)|born|ethnic\w*|census|prevalence|deaths?|life expectancy|live (?:in|with|births)|male|female|white british|pupils? (?:are|with)|learners?|smok(?:e|ers?|ing)|obes\w+|deprivation|deprived|unemploy\w+|fertility|births)\b/i

/** True where a line tells how well a service is done, and not what a place is like. */
export const tellsOfService = (text: string): boolean => ofService.test(text) && !ofPeople.test(text)

/** True where a line tells what a place and its people are like. */
export const tellsOfPlace = (text: string): boolean => ofPeople.test(text)

/** True where what stands over figures speaks of performance, and not of a place. */
export const headsMeasures = (text: string): boolean =>
  /\b(?:performance|indicators?|kpis?|measures?|scorecard|dashboard|(?:top|bottom|key) (?:scores|figures|facts|stats)|how (?:well )?(?:are )?we(?:'re|’re| are)? (?:doing|performing|measure)|our (?:results|targets)|service standards|statistics|targets?|complaints)\b/i.test(
    text,
  ) &&
  !/\b(?:population|demograph\w+|census|needs? assessment|jsna|profile|prevalence|about (?:the|our) (?:area|borough|county|city|town|district|people|residents))\b/i.test(
    text,
  )
