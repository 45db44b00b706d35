/** "The Committee makes the following recommendations:", "Our recommendations are:" */
export const makes =
  /\b(?:following (?:\w+ ){0,2}recommendations?|recommendations? (?:are|is|were)(?: as follows)?)\b[^.:]{0,120}:\s?[-–—]{0,2}$/i

const announcing: readonly (readonly [weight: number, shape: RegExp])[] = [
  [2, /\b(?:recommendations?|proposals)\b/i],
  // "The panel made four recommendations:" says how many follow.
  [
    1,
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a number of|\d{1,2}) (?:\w+ ){0,2}(?:recommendations|proposals|areas|ideas|suggestions|priorities)\b/i,
  ],
  [1, /\b(?:these|following|as follows|below)\b/i],
  [
    1,
    /\b(?:makes?|made|puts?|agreed|offers?|offered|submits?|submitted|sent|drew up|came to|reached|suggests?|sets? out|points? to)\b/i,
  ],
  [2, /\b(?:areas|priorities|ideas|suggestions|options) for (?:action|change|improvement|further work)\b/i],
  [1, /\bto (?:the )?(?:cabinet|council|executive|board|trust|service|partners|director)\b/i],
  [
    -3,
    /\b(?:accepted|rejected|respon\w+|repl(?:y|ied)|progress|updates?|noted|considered|previous|earlier|last year|implemented|completed|outstanding|tracked)\b/i,
  ],
]

const weighed = (text: string): number =>
  announcing.reduce((total, [weight, shape]) => total + (shape.test(text) ? weight : 0), 0)

/** "There are recommendations in this report. They can be summarised as:" */
const pointsBack =
  /\brecommendations\b[^.!?]{0,80}[.!?]\s+((?:They|These|Those)\b[^.!?]{0,60}\b(?:are|were|as|includ\w+|summari[sz]ed)\b[^.!?]{0,40}:\s?[-–—]{0,2})$/i

/** The last sentence of a paragraph, where what it says weighs for recommendations in the list after its colon. */
export const announcedIn = (text: string): readonly [string] | null => {
  if (!/:\s?[-–—]{0,2}$/.test(text.slice(-5))) return null
  const stop = Math.max(...['.', '!', '?'].map((mark) => text.lastIndexOf(mark)))
  const last = text.slice(stop + 1).trim()
  if (last.length > 200) return null
  const back = pointsBack.exec(text)
  if (back?.[1] !== undefined) return weighed(back[0]) >= 2 ? [back[1]] : null
  return weighed(last) >= 4 ? [last] : null
}

const onSubjects =
  /\b(?:themes?|topics|subjects|categories|areas|headings|issues)\b[^.:]{0,30}\b(?:of|from|in|behind|covered by|across|among|running through|raised by|addressed by) (?:the |these |those |our |all |its |their )*(?:\w+ ){0,2}recommendations\b[^.:]{0,60}:\s?[-–—]{0,2}$|\brecommendations\b[^.:]{0,80}\b(?:about|around|concerning|covering|relating to|grouped (?:under|into)|in the (?:following )?areas of|under the (?:following )?(?:headings|themes)(?: of)?|(?:reports?|reviews?|groups?) (?:on|into))\s?:\s?[-–—]{0,2}$/i

/** "…of recommendations aimed at addressing concerns around:" counts off what they are about, not what they say. */
export const isOnSubjects = (text: string): boolean => onSubjects.test(text)
