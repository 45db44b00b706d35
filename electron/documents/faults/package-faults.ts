import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { byteFaults } from './byte-faults.ts'
import type { Random } from './random.ts'

type Parts = Record<string, Uint8Array>
type PackageFault = (parts: Parts, random: Random) => Parts

const marked = /\.(?:xml|rels)$/iu

const anyPart = (parts: Parts, random: Random): string => {
  const names = Object.keys(parts)
  const texts = names.filter((name) => marked.test(name) && !name.includes('theme'))
  return random.pick(texts.length > 0 ? texts : names)
}

const rewritten = (parts: Parts, name: string, write: (text: string) => string): Parts => ({
  ...parts,
  [name]: strToU8(write(strFromU8(parts[name] ?? new Uint8Array()))),
})

const afterDeclaration = (text: string, added: string): string =>
  /^<\?xml[^>]*\?>/u.test(text) ? text.replace(/^<\?xml[^>]*\?>/u, (start) => start + added) : added + text

const entities = `<!DOCTYPE x [<!ENTITY a "${'ha '.repeat(50)}">${'bcdefghi'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at] ?? 'a'};`.repeat(12)}">`)
  .join('')}]>`
const outside = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'

/** What may happen to the parts of a file that is a zip of parts: docx, odt, xlsx. */
const packageFaults: Readonly<Record<string, PackageFault>> = {
  'part lost': (parts, random) => {
    const lost = anyPart(parts, random)
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== lost))
  },
  'parts swapped': (parts, random) => {
    const one = anyPart(parts, random)
    const other = anyPart(parts, random)
    return { ...parts, [one]: parts[other] ?? new Uint8Array(), [other]: parts[one] ?? new Uint8Array() }
  },
  'part empty': (parts, random) => ({ ...parts, [anyPart(parts, random)]: new Uint8Array() }),
  'part faulty': (parts, random) => {
    const name = anyPart(parts, random)
    const fault = random.pick(Object.values(byteFaults))
    return { ...parts, [name]: fault(parts[name] ?? new Uint8Array([32]), random) }
  },
  'element repeated': (parts, random) =>
    rewritten(parts, anyPart(parts, random), (text) => {
      const opened = [...text.matchAll(/<[\w:]+(?: [^<>]*)?>/gu)]
      if (opened.length === 0) return text
      const { 0: tag, index } = random.pick(opened)
      return text.slice(0, index) + tag.repeat(1 + random.below(5000)) + text.slice(index)
    }),
  'counts made huge': (parts, random) =>
    rewritten(parts, anyPart(parts, random), (text) => {
      const huge = random.pick(['99999999', '-5', '0', '1e9', 'NaN'])
      return text.replace(/="\d+"/gu, (found) => (random.below(4) === 0 ? `="${huge}"` : found))
    }),
  'points at itself': (parts, random) =>
    rewritten(parts, anyPart(parts, random), (text) =>
      text.replace(
        /(basedOn|numStyleLink|styleLink|link|parent-style-name)((?: [\w:]+)?=)"[^"]*"/gu,
        '$1$2"Normal"',
      ),
    ),
  'entities explode': (parts, random) =>
    rewritten(parts, anyPart(parts, random), (text) =>
      afterDeclaration(text, entities).replace(/(<[\w:]*t(?: [^<>]*)?>)/u, '$1&i;'),
    ),
  'entity from outside': (parts, random) =>
    rewritten(parts, anyPart(parts, random), (text) =>
      afterDeclaration(text, outside).replace(/(<[\w:]*t(?: [^<>]*)?>)/u, '$1&secret;'),
    ),
  'names lead outside': (parts, random) => {
    const name = anyPart(parts, random)
    const away = random.pick(['../../../evil.xml', '/evil.xml', '..\\..\\evil.xml', 'word/../../evil.xml'])
    return { ...parts, [away]: parts[name] ?? new Uint8Array() }
  },
  'bomb inside': (parts, random) => ({
    ...parts,
    [random.pick(['word/media/image9.xml', 'word/bomb.xml', 'content2.xml', 'xl/worksheets/sheet99.xml'])]:
      new Uint8Array(30 * 1024 * 1024),
  }),
}

/** The faulted package, or undefined where the bytes are no package. */
export const faultPackage = (
  bytes: Uint8Array,
  random: Random,
): { readonly fault: string; readonly bytes: Uint8Array } | undefined => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined
  const fault = random.pick(Object.keys(packageFaults))
  const parts = packageFaults[fault]?.(unzipSync(bytes), random) ?? {}
  return { fault, bytes: zipSync(parts, { level: 1 }) }
}
