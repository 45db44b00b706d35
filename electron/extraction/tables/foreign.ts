/**
 * Tables that have owners, dates and actions and yet track nothing: risk registers, consultation, equality
 * impact, work programmes, glossaries, attendance, accounts. Told by headings that only they have.
 */
const kinds: readonly RegExp[] = [
  /^(?:likelihood|probability|inherent\b.*|residual\b.*|(?:gross|net|current|risk) (?:risk )?score|risk (?:description|title|owner|event)|consequences?|mitigat\w+.*|controls?(?: in place)?|existing controls?.*)$/i,
  /^(?:consultees?|respondents?|representations?(?: received)?|comments? received|objections?|summary of (?:representation|response)s?.*|(?:who )?we asked)$/i,
  /^(?:protected (?:characteristics?|groups?)|(?:equality )?characteristics?|positive impacts?|negative impacts?|(?:positive|adverse) ?\/ ?(?:negative|positive) impact)$/i,
  /^(?:terms?|meaning|definition|acronym|abbreviation|stands for)$/i,
  /^(?:possible|attended|attendances?|apologies|(?:no\.?|number) of meetings.*|nature of interest|type of interest|interest declared)$/i,
  /^(?:payee|cheque(?: no)?|vat|invoice.*|net|gross|debit|credit|variance.*|forecast (?:outturn|spend).*|budget £.*)$/i,
  /^(?:key decision(?: y\/?n)?|decision maker|decision taker|report author|purpose of (?:report|item)|reason for (?:inclusion|item)|(?:scrutiny )?topic|venue)$/i,
]

/** True where the headings are those of another kind of table. */
export const isForeign = (headings: readonly string[]): boolean =>
  headings.some((heading) => {
    const line = heading.replace(/\s+/g, ' ').trim().slice(0, 80)
    return kinds.some((shape) => shape.test(line))
  })
