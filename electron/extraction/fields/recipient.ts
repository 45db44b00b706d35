import { bodiesIn, isGenericBody } from '../paper/bodies.ts'

const asked = /^ (?:is|are|be) (?:\w+ )?(?:asked|recommended|invited|requested|urged)\b/
const putTo =
  /\b(?:[Rr]ecommend(?:s|ed|ation|ations)?|RECOMMENDED|[Rr]efer(?:s|red)?|[Ss]ubmit(?:s|ted)?|[Aa]sks?|[Uu]rges?|[Rr]equests?|[Ii]nvites?)(?: \w+)? (?:to |that )?(?:the )?$/

/** The body that words put a recommendation to: "Cabinet is asked to…", "recommends that the Council…"; null where they name none. */
export const recipientIn = (words: string): string | null => {
  const text = words.slice(0, 300)
  for (const { name, start } of bodiesIn(text)) {
    const isAsked = asked.test(text.slice(start + name.length, start + name.length + 40))
    if (!isGenericBody(name) && (isAsked || putTo.test(text.slice(Math.max(0, start - 60), start))))
      return name
  }
  return null
}
