import type { Element } from 'domhandler'
import type { NumberedList, NumberingLevel } from '../lists/numbered-list.ts'
import type { NumberingReference, WordStyles } from './styles.ts'
import { child, childElements } from '../xml.ts'
import { childSwitch, childValue, type WordXml } from './word-xml.ts'

export type Numbering = ReadonlyMap<string, NumberedList>

const readLevel = (level: Element, prefix: string): NumberingLevel => {
  const restart = childValue(level, prefix, 'lvlRestart')
  const styleId = childValue(level, prefix, 'pStyle')
  return {
    start: Number(childValue(level, prefix, 'start') ?? 1),
    format: childValue(level, prefix, 'numFmt') ?? 'decimal',
    text: childValue(level, prefix, 'lvlText') ?? '',
    legal: childSwitch(level, prefix, 'isLgl') === true,
    ...(restart === undefined ? {} : { restart: Number(restart) }),
    ...(styleId === undefined ? {} : { styleId }),
  }
}

const readLevels = (scheme: Element, prefix: string): Map<number, NumberingLevel> =>
  new Map(
    childElements(scheme)
      .filter((level) => level.name === `${prefix}lvl`)
      .map((level) => [Number(level.attribs[`${prefix}ilvl`] ?? 0), readLevel(level, prefix)]),
  )

/** Reads numbering.xml: every list by its numId. */
export const readNumbering = ({ root, prefix }: WordXml, styles: WordStyles): Numbering => {
  const elements = root === undefined ? [] : childElements(root)
  const schemes = new Map(
    elements
      .filter((element) => element.name === `${prefix}abstractNum`)
      .map((element) => [element.attribs[`${prefix}abstractNumId`] ?? '', element]),
  )
  const lists = elements.filter((element) => element.name === `${prefix}num`)
  const schemeOf = (numId: string | undefined): string | undefined =>
    childValue(
      lists.find((list) => list.attribs[`${prefix}numId`] === numId),
      prefix,
      'abstractNumId',
    )

  // A scheme may only point at a list style, whose own list then points at the scheme with the levels.
  const followed = (id: string): string => {
    const link = childValue(schemes.get(id), prefix, 'numStyleLink')
    return link === undefined ? id : (schemeOf(styles.of(link).numbering.numId) ?? id)
  }

  return new Map(
    lists.map((list) => {
      const scheme = followed(childValue(list, prefix, 'abstractNumId') ?? '')
      const element = schemes.get(scheme)
      const levels = element === undefined ? new Map<number, NumberingLevel>() : readLevels(element, prefix)
      const restartAt = new Map<number, number>()
      for (const override of childElements(list).filter(({ name }) => name === `${prefix}lvlOverride`)) {
        const at = Number(override.attribs[`${prefix}ilvl`] ?? 0)
        const level = child(override, `${prefix}lvl`)
        if (level !== undefined) levels.set(at, readLevel(level, prefix))
        const start = childValue(override, prefix, 'startOverride')
        if (start !== undefined) restartAt.set(at, Number(start))
      }
      return [list.attribs[`${prefix}numId`] ?? '', { scheme, levels, restartAt }]
    }),
  )
}

/** The list and level (0-based) a reference means; a style is at the level that names it. */
export const resolveReference = (
  numbering: Numbering,
  { numId, level, styleId }: NumberingReference,
): { readonly numId: string; readonly list: NumberedList; readonly level: number } | undefined => {
  const list = numId === undefined || numId === '0' ? undefined : numbering.get(numId)
  if (list === undefined || numId === undefined) return undefined
  const named = [...list.levels].find(([, { styleId: own }]) => own !== undefined && own === styleId)?.[0]
  return { numId, list, level: level ?? named ?? 0 }
}
