/** One thing came after another: a panel renamed or merged, a post taken over. */
export type Link = { readonly from: string; readonly to: string }

const reach = (from: string, next: (id: string) => readonly string[]): ReadonlySet<string> => {
  const seen = new Set([from])
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const one of next(id))
      if (!seen.has(one)) {
        seen.add(one)
        open.push(one)
      }
  return seen
}

/** It and all that came before it, however far back: what a filter by the present one means. */
export const withPredecessors = (links: readonly Link[], id: string): ReadonlySet<string> =>
  reach(id, (one) => links.filter(({ to }) => to === one).map(({ from }) => from))

/**
 * What it is today: the last of those that came after it. Where it was split there is no one successor, and it stays
 * what it was.
 */
export const presentOne = (links: readonly Link[], id: string): string => {
  const seen = new Set<string>()
  let now = id
  while (!seen.has(now)) {
    seen.add(now)
    const [next, ...others] = links.filter(({ from }) => from === now)
    if (next === undefined || others.length > 0) return now
    now = next.to
  }
  return id
}

/** True where the two are one in the course of time: the same, or one grew out of the other. */
export const sameLine = (links: readonly Link[], one: string, other: string): boolean =>
  withPredecessors(links, one).has(other) || withPredecessors(links, other).has(one)

/** True where a link from one to the other would have something come before itself. */
export const wouldCircle = (links: readonly Link[], from: string, to: string): boolean =>
  withPredecessors(links, from).has(to)
