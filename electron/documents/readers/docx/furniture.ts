import { decodeText } from '../decode-text.ts'
import { furnitureLines } from '../furniture-lines.ts'
import { foldText } from '../printed-text.ts'
import type { Parts } from '../unpack.ts'
import type { WordParts } from './parts.ts'
import { childElements, descendants, innerText } from '../xml.ts'
import { parseWordXml, type WordXml } from './word-xml.ts'

const lines = ({ root, prefix }: WordXml): string[] =>
  descendants(root, `${prefix}p`).map((paragraph) => {
    const runs = descendants(paragraph, `${prefix}r`).flatMap(childElements)
    const words = runs.map((node) => {
      if (node.name === `${prefix}t`) return innerText(node)
      return node.name === `${prefix}tab` || node.name === `${prefix}br` ? ' ' : ''
    })
    return foldText(words.join(''))
  })

/** The words of a Word file's headers and footers, each once, bare page numbers left out. */
export const readFurniture = (files: Parts, parts: WordParts): string[] => {
  const paths = [...parts.paths('header'), ...parts.paths('footer')]
  const texts = paths.flatMap((path) => lines(parseWordXml(decodeText(files.get(path) ?? new Uint8Array()))))
  return furnitureLines(texts)
}
