const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (_: string, name: string): string => {
  const code = /^#x([0-9a-f]{1,6})$/iu.exec(name)?.[1]
  if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff))
  const number = /^#(\d{1,7})$/u.exec(name)?.[1]
  if (number !== undefined) return String.fromCodePoint(Math.min(Number(number), 0x10ffff))
  return entities[name] ?? ' '
}

/** The words of a small piece of XML: of its elements and of its attributes, a line between two. */
export const wordsOfXml = (xml: string): string =>
  xml
    // XMP may keep words in attributes.
    .replace(
      /<[^>]*>/gu,
      (tag) => `\n${[...tag.matchAll(/="([^"]*)"/gu)].map(([, value]) => value).join('\n')}\n`,
    )
    .replace(/&([a-z]+|#x?[0-9a-f]+);/giu, decoded)
    .replace(/\s*\n\s*/gu, '\n')
    .trim()
