const fenced = /^\uFEFF?\s*---[^\S\n]*\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/u
const titleLine = /^title:\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\n]*))\s*$/imu

/** Takes the block of settings off the front of a text that a website exported, keeping its title. */
export const splitFrontMatter = (source: string): { readonly title?: string; readonly body: string } => {
  const settings = fenced.exec(source)
  // A line of dashes alone is a rule across the page; settings are "key: value".
  if (settings?.[1] === undefined || !/^[\w-]+:/mu.test(settings[1])) return { body: source }
  const body = source.slice(settings[0].length)
  const [, double, single, bare] = titleLine.exec(settings[1]) ?? []
  const title = (double ?? single ?? bare)?.replace(/\s+/gu, ' ').trim()
  return title === undefined || title === '' ? { body } : { title, body }
}
