export type Relationship = {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly xml: string
}

/** The relationships of a part, from its .rels. `type`: the last word of its address, "header". */
export const relationshipsIn = (xml: string): readonly Relationship[] =>
  [...xml.matchAll(/<Relationship\b[^>]*?\/?>/g)].flatMap(([tag]) => {
    const value = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
    if (value('Id') === '') return []
    return [
      {
        id: value('Id'),
        type: value('Type').split('/').at(-1) ?? '',
        target: value('Target'),
        xml: tag.endsWith('/>') ? tag : tag.replace(/>$/, '/>'),
      },
    ]
  })

export const relationshipsXml = (all: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A relationship of Office's own kinds to another part. */
export const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`

/** The part that a target leads to, from the folder of the part that names it. */
export const partAt = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = folder === '' ? [] : folder.split('/')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

const isExternal = (xml: string): boolean => /TargetMode="External"/.test(xml)

/** The parts that a package still leads to: nothing of the base's own text stays behind in the file. */
export const reachable = (textOf: (name: string) => string): ReadonlySet<string> => {
  const found = new Set(['[Content_Types].xml', '_rels/.rels'])
  const visit = (relationships: string, folder: string): void => {
    for (const { target, xml } of relationshipsIn(textOf(relationships))) {
      const part = partAt(folder, target)
      if (isExternal(xml) || found.has(part)) continue
      found.add(part)
      const slash = part.lastIndexOf('/')
      const [within, name] = [slash < 0 ? '' : part.slice(0, slash), part.slice(slash + 1)]
      const own = `${within === '' ? '' : `${within}/`}_rels/${name}.rels`
      if (textOf(own) === '') continue
      found.add(own)
      visit(own, within)
    }
  }
  visit('_rels/.rels', '')
  return found
}
