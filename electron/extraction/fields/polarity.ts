const higher =
  /^(?:high(?:er)?|bigger|up|increase|maximise|more|↑|▲|h|\+)\b|^[↑▲+]|\b(?:bigger|higher|more|up) is (?:better|good)\b/i
const lower =
  /^(?:low(?:er)?|smaller|down|decrease|reduce|minimise|less|fewer|↓|▼|l)\b|^[↓▼]|\b(?:smaller|lower|less|fewer) is (?:better|good)\b/i

/** Which way of a measure is good, by the column that says so or by a note in its name; null where neither does. */
export const polarityIn = (column: string | null, name: string): 'higher' | 'lower' | null => {
  const noted =
    /[([](?:(?:higher|bigger|more|high|lower|smaller|less|fewer|low)(?: is (?:better|good))?)[)\]]/i
      .exec(name)?.[0]
      .slice(1, -1)
  const said = column?.trim() ?? noted ?? null
  if (said === null || said === '') return null
  return higher.test(said) ? 'higher' : lower.test(said) ? 'lower' : null
}
