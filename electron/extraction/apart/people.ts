const title =
  /^(?:(?:the )?(?:worshipful )?(?:councillors?|cllrs?|alderm[ae]n|mayor|mr|mrs|ms|miss|mx|dr|prof(?:essor)?|rev(?:d|erend)?|sir|dame|lord|lady|the|members?|officers?)\b\.?,?\s?)+[:–-]?\s*/i
const ofCouncillors = /^(?:the )?(?:councillors?|cllrs?|members)\b/i
const word = "[A-Z][A-Za-z'’-]*\\.?"
const name = new RegExp(`^${word}(?: (?:(?:de|van|von|der|al|la|le|ap|O['’])\\s)?${word}){0,4}$`)
const post =
  /\b(?:Council|Committee|Panel|Board|Parish|Town|Borough|District|County|Head|Director|Officers?|Manager|Services?|Democratic|Chief|Executive|Present|Chair(?:man|woman|person)?|Vice|Members?|Clerk|Public|Apologies|Meeting|Minutes|Solicitor|Team|Lead|Leader|Adviser|Advisor|Police|Press|Portfolio|Holder|Cabinet|None|Nil|Absence|Item|Report|Governance|Scrutiny|Ward|School|Hall|Room|Chamber|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/

const longest = 3000

/** The people that a line of attendance names, in its order, without titles, posts and brackets. */
export const peopleIn = (line: string): readonly string[] => {
  const text = line.slice(0, longest).replace(/\([^()]{0,120}\)/g, '')
  let surnames = false
  return text
    .split(/[,;\n•]|\s(?:and|&)\s|\s[–-]\s|\.\s(?=(?:Cllr|Councillor)\b)/)
    .map((piece) => piece.trim())
    .flatMap((piece) => {
      // After "Councillors" a surname alone is a person.
      if (ofCouncillors.test(piece)) surnames = true
      const titled = title.test(piece)
      const bare = piece.replace(title, '').replace(/[.:]$/, '').trim()
      if (bare.length > 50 || post.test(bare) || !name.test(bare)) return []
      return bare.includes(' ') || bare.includes('.') || titled || surnames ? [bare] : []
    })
}
