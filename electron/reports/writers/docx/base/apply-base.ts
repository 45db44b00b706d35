import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Report } from '../../../../../shared/model/report.ts'
import type { Exported } from '../../../../../shared/rules/report/page-words.ts'
import { mergedNumbering } from './numbering.ts'
import { type WordBase, textOf } from './open-base.ts'
import { exportedLine, hasPageNumber, lineHeight, markingLine, newPart, withLine } from './page-lines.ts'
import { partAt, reachable, relationship, relationshipsIn, relationshipsXml } from './relationships.ts'
import { sectionXml } from './sections.ts'
import { mergedStyles, withoutOwnNumbers } from './styles.ts'

/** What is kept of the base beside its headers and footers: nothing that belongs to its own text. */
const kept = [
  'styles',
  'stylesWithEffects',
  'settings',
  'webSettings',
  'theme',
  'fontTable',
  'numbering',
  'endnotes',
]

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

type Wanted = { readonly report: Report; readonly exported: Exported; readonly now: Date }

/**
 * The report's words in the base's clothes: `written` is the report as Word file without one. Styles, headers,
 * footers, page size, theme and settings are the base's; its own text, comments, pictures and links are left
 * behind; marking and export stand on each page beside what the base prints there.
 */
export const applyBase = (
  written: Uint8Array,
  base: WordBase,
  { report, exported, now }: Wanted,
): Uint8Array => {
  const own = unzipSync(written)
  const parts: Record<string, Uint8Array> = { ...base.parts }
  const put = (name: string, text: string): void => {
    parts[name] = strToU8(text)
  }
  const text = (name: string): string => textOf(parts, name)
  const relationships = relationshipsIn(text('word/_rels/document.xml.rels'))
  const targetOf = (type: string): string | null => {
    const found = relationships.find((each) => each.type === type)
    return found === undefined ? null : partAt('word', found.target)
  }

  const styles = mergedStyles(text(targetOf('styles') ?? 'word/styles.xml'), textOf(own, 'word/styles.xml'))
  put(targetOf('styles') ?? 'word/styles.xml', styles.styles)
  const lists = targetOf('numbering') ?? 'word/numbering.xml'
  const numbering = mergedNumbering(text(lists), textOf(own, 'word/numbering.xml'))
  put(lists, numbering.numbering)
  put('word/footnotes.xml', styles.renamed(textOf(own, 'word/footnotes.xml')))

  // Pictures and links of the report, under names that the base has not.
  const carried = relationshipsIn(textOf(own, 'word/_rels/document.xml.rels')).filter(
    ({ type }) => type === 'image' || type === 'hyperlink',
  )
  const renamed = new Map(carried.map(({ id }, i) => [id, `rIdReport${i + 1}`]))
  for (const [name, part] of Object.entries(own))
    if (name.startsWith('word/media/')) parts[name.replace('word/media/', 'word/media/report-')] = part
  const carriedXml = carried.map(({ id, xml }) =>
    xml
      .replace(/\bId="[^"]*"/, `Id="${renamed.get(id) ?? id}"`)
      .replace('Target="media/', 'Target="media/report-'),
  )

  const furniture = dress(base, { report, exported, text, put, relationships })
  const body = /<w:body>([\s\S]*)<\/w:body>/.exec(textOf(own, 'word/document.xml'))
  const section = sectionXml(base.sections, report.landscape === true, furniture.references, furniture.height)
  const words = (body?.[1] ?? '').replace(/<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*<\/w:sectPr>\s*$/, '')
  const linked = words.replace(
    /\b(r:(?:id|embed)=")([^"]*)"/g,
    (_, before: string, id: string) => `${before}${renamed.get(id) ?? id}"`,
  )
  const dressed = withoutOwnNumbers(styles.renamed(numbering.renumbered(linked)), styles.numbering)
  put(
    'word/document.xml',
    textOf(own, 'word/document.xml').replace(
      /<w:body>[\s\S]*<\/w:body>/,
      () => `<w:body>${dressed}${section}</w:body>`,
    ),
  )

  const used = new Set(furniture.references.values())
  put(
    'word/_rels/document.xml.rels',
    relationshipsXml([
      ...relationships.filter(({ type, id }) => kept.includes(type) || used.has(id)).map(({ xml }) => xml),
      ...furniture.added,
      ...(targetOf('numbering') === null
        ? [relationship('rIdReportLists', 'numbering', 'numbering.xml')]
        : []),
      relationship('rIdReportNotes', 'footnotes', 'footnotes.xml'),
      ...carriedXml,
    ]),
  )
  const settings = targetOf('settings')
  if (settings !== null) {
    put(settings, plainSettings(text(settings)))
    const slash = settings.lastIndexOf('/')
    delete parts[`${settings.slice(0, slash)}/_rels/${settings.slice(slash + 1)}.rels`]
  }
  put('docProps/core.xml', textOf(own, 'docProps/core.xml'))
  put('_rels/.rels', textOf(own, '_rels/.rels'))
  if (parts['docProps/app.xml'] === undefined) put('docProps/app.xml', textOf(own, 'docProps/app.xml'))
  put('docProps/custom.xml', textOf(own, 'docProps/custom.xml'))

  const stays = reachable(text)
  const whole = Object.fromEntries(Object.entries(parts).filter(([name]) => stays.has(name)))
  whole['[Content_Types].xml'] = strToU8(
    contentTypes(text('[Content_Types].xml'), new Set(Object.keys(whole)), furniture.made),
  )
  return zipSync(whole, { mtime: now, level: 6 })
}

/** Nothing that would stop an officer from editing, run a merge, or lead to a file on somebody's disk. */
const plainSettings = (xml: string): string =>
  xml.replace(
    /<w:(attachedTemplate|documentProtection|writeProtection|trackRevisions|mailMerge|linkStyles|saveSubsetFonts|docVars)\b[^>]*?(?:\/>|>[\s\S]*?<\/w:\1>)/g,
    '',
  )

type Dressing = Pick<Wanted, 'report' | 'exported'> & {
  readonly text: (name: string) => string
  readonly put: (name: string, text: string) => void
  readonly relationships: ReturnType<typeof relationshipsIn>
}

/** Marking and export on every page: in the base's headers and footers, and in new ones where it has none. */
const dress = (base: WordBase, { report, exported, text, put, relationships }: Dressing) => {
  const references = new Map<string, string>()
  const added: string[] = []
  const made: string[] = []
  const evenPages = /<w:evenAndOddHeaders(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(text('word/settings.xml'))
  const pages = ['default', ...(base.sections.titlePage ? ['first'] : []), ...(evenPages ? ['even'] : [])]
  const partOf = (id: string): string =>
    partAt('word', relationships.find((each) => each.id === id)?.target ?? '')
  const named = [...base.sections.references.values()].map(partOf)
  const numbered = named.some((part) => hasPageNumber(text(part)))
  const lines = {
    header: markingLine(report),
    footer: exportedLine(report, exported, !numbered),
  } as const
  const done = new Set<string>()
  for (const kind of ['header', 'footer'] as const)
    for (const page of pages) {
      const key = `${kind}/${page}`
      const id = base.sections.references.get(key)
      if (id !== undefined && text(partOf(id)) !== '') {
        references.set(key, id)
        if (!done.has(partOf(id))) put(partOf(id), withLine(kind, text(partOf(id)), lines[kind]))
        done.add(partOf(id))
      } else if (lines[kind] !== '') {
        const name = `${kind}-report-${page}.xml`
        put(`word/${name}`, newPart(kind === 'header' ? 'hdr' : 'ftr', lines[kind]))
        references.set(key, `rIdReport-${kind}-${page}`)
        added.push(relationship(`rIdReport-${kind}-${page}`, kind, name))
        made.push(`<Override PartName="/word/${name}" ContentType="${types}.${kind}+xml"/>`)
      }
    }
  const heightOf = (kind: 'header' | 'footer'): number =>
    lines[kind] !== '' && base.sections.references.has(`${kind}/default`) ? lineHeight : 0
  const height = { header: heightOf('header'), footer: heightOf('footer') }
  return { references, added, made, height }
}

const defaults: readonly (readonly [string, string])[] = [
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
  ['svg', 'image/svg+xml'],
  ['emf', 'image/x-emf'],
]

const overrides: readonly (readonly [string, string])[] = [
  ['word/numbering.xml', `${types}.numbering+xml`],
  ['word/footnotes.xml', `${types}.footnotes+xml`],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
]

/** The base's list of what each part is, for the parts that stay; a template becomes a document. */
const contentTypes = (xml: string, parts: ReadonlySet<string>, made: readonly string[]): string => {
  const all = [...xml.matchAll(/<(Default|Override)\b[^>]*?\/>/g)].map(([tag]) => tag)
  const stay = all.filter((tag) => {
    const part = /\bPartName="\/?([^"]*)"/.exec(tag)?.[1]
    return part === undefined || parts.has(part)
  })
  const has = (shape: string): boolean => stay.some((tag) => tag.toLowerCase().includes(shape.toLowerCase()))
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    ...defaults
      .filter(([extension]) => !has(`Extension="${extension}"`))
      .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`),
    ...stay.map((tag) => tag.replace(`${types}.template.main+xml`, `${types}.document.main+xml`)),
    ...overrides
      .filter(([part]) => parts.has(part) && !has(`PartName="/${part}"`))
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`),
    ...made,
    '</Types>',
  ].join('')
}
