const title =
  /^(?:(?:the )?(?:worshipful )?(?:councillors?|cllrs?|county cllrs?|alderm[ae]n|mayor|(?:vice[ -])?chair(?:man|woman|person)?|clerk|mr|mrs|ms|miss|mx|dr|prof(?:essor)?|rev(?:d|erend)?|sir|dame|lord|lady|the|members?|officers?)\b\.?,?\s?)+[:–-]?\s*/i
const ofCouncillors = /^(?:the )?(?:councillors?|cllrs?|members)\b/i
const word = "[A-Z][A-Za-z'’-]*\\.?(?:[A-Z]\\.)*"
const name = new RegExp(`^${word}(?: (?:(?:de|van|von|der|al|la|le|ap|O['’]) )?${word}){0,4}$`)
const post =
  /\b(?:Council|Committee|Panel|Board|Parish|Town|Borough|District|County|Head|Director|Officers?|Manager|Services?|Democratic|Chief|Executive|Present|Chair(?:man|woman|person)?|Vice|Members?|Clerk|Public|Apologies|Meeting|Minutes|Solicitor|Team|Lead|Leader|Adviser|Advisor|Police|Press|Portfolio|Holder|Cabinet|None|Nil|Absence|Item|Report|Governance|Scrutiny|Ward|School|Hall|Room|Chamber|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/
/** "Ada Birch AB Chairperson", "Rob Ashby Parish Clerk", "Cllr May Holt – Fenmoor County Council": what they are there as. */
const thereAs =
  /(?<=[a-z])(?:(?: [A-Z]{2,3})? (?:(?:Parish|Town|Vice|Deputy|Acting|Assistant) ?-?)*(?:Chair(?:man|woman|person)?|Clerk|Mayor|Leader|Secretary|Treasurer)| [A-Z]{2,3} (?:[A-Z][\w’'-]+ ){1,4}(?:County|Borough|District|City|Town|Parish) Council)$/
/** "Ada Birch AB", "Ada Birch MSP": not of the name. */
const letters = /(?: [A-Z]{2,3})+$/

const longest = 3000

const pieces = (line: string): readonly string[] =>
  line
    .slice(0, longest)
    .replace(/\([^()]{0,120}\)/g, ',')
    .replace(/\b(?:[A-Z][a-z]+ )?Council of [^,;\n]*/g, '')
    .split(
      /[,;\n•]|\s(?:and|&)(?:\s|$)|\s[–-]\s|(?<!Parish|Town|Deputy)\s(?=Clerk\s+[A-Z])|\.\s(?=(?:Cllr|Councillor)\b)/,
    )
    .map((piece) => piece.trim())

/** The people that a line of attendance names, in its order, without titles, posts and brackets. */
export const peopleIn = (line: string): readonly string[] => {
  let surnames = false
  return pieces(line).flatMap((piece) => {
    // After "Councillors" a surname alone is a person.
    if (ofCouncillors.test(piece)) surnames = true
    const titled = title.test(piece)
    const whole = piece.replace(title, '').replace(/[.:]$/, '').trim().replace(thereAs, '')
    const shorter = whole.replace(letters, '')
    const bare = /[a-z]/.test(shorter) ? shorter : whole
    if (bare.length > 50 || post.test(bare) || !name.test(bare)) return []
    return bare.includes(' ') || bare.includes('.') || titled || surnames ? [bare] : []
  })
}
