const whole: readonly RegExp[] = [
  /\b(?:minutes?|notes)\b.{0,160}\b(?:approved|agreed|confirmed|accepted|signed|correct|accurate)\b/i,
  /\b(?:as )?(?:a )?(?:true|correct|accurate)(?: and (?:true|correct|accurate))? record\b/i,
  /^(?:that )?apolog(?:y|ies)\b|\bapologies (?:for absence|be|were)\b/i,
  /\b(?:press and public|public and press|the public|press) be excluded\b|\bexclu(?:de|sion of) (?:the )?(?:press|public)\b/i,
  /\b(?:be|were|are) (?:formally )?thanked\b|\bvote of thanks\b|\bthanked the\b/i,
  /\bbe revisited\b/i,
  /\bbe (?:received|noted)[.;]?(?: and)?$/i,
  /\bdeclarations? of interests?\b/i,
  /\bdate of (?:the )?next meeting\b|^(?:that )?the next meeting (?:of [\w’' -]{1,60} )?(?:be|is|was|would be|will be) (?:held )?/i,
  /\border of (?:the )?(?:business|agenda|items)\b|^(?:that )?(?:agenda )?items? \w{1,4}(?: and \w{1,4})? be (?:taken|considered|heard|moved) (?:before|after|first|next|last|as)\b/i,
  // A chair for the year is an appointment that people look up; one for the evening is not.
  /\b(?:elected|appointed|take|took|nominated)\b.{0,40}\bchair(?:man|woman|person)?\b.{0,20}\b(?:for|of) (?:the (?:duration of )?)?(?:the |this )?meeting\b/i,
  /\bstanding orders?\b.{0,40}\b(?:be|were|was) suspended\b|\bsuspen(?:d|sion of) (?:the )?standing orders?\b/i,
  /^(?:that )?the meeting (?:be |was )?(?:continued?|extended|adjourned)\b/i,
]
const noting =
  /^(?:that |to |it was )?(?:otherwise |duly )?(?:the )?(?:[\w’' -]{0,40}\b(?:council|board|committee|sub-committee|panel|cabinet|executive|members|group|commission|forum) )?(?:had |has |have )?(?:read and |duly |otherwise |considered and )?(?:noted?s?|received?s?(?! (?:training|support|copies|funding|help)))\b/i
const asking =
  /\b(?:agree[ds]?|approve[ds]?|request(?:s|ed)?|instruct(?:s|ed)?|invite[ds]?|refer(?:s|red)?|ask(?:s|ed)?|endorse[ds]?|recommend(?:s|ed)?|comment|provide|will (?:report|bring|write|provide|publish|send|ensure|produce|carry)|within \w+ (?:days|weeks|months)|would be used|reports? to)\b/i

/** Formal business that an officer hardly ever tracks: noting, thanks, minutes approved, the public excluded. */
export const isProcedural = (text: string): boolean => {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 600)
  return (
    whole.some((shape) => shape.test(line)) ||
    (noting.test(line.replace(/^.{0,60}? (?:asked|recommended|invited|resolved) to /i, '')) &&
      !asking.test(line))
  )
}
