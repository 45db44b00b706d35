import { Parser } from 'htmlparser2'

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** "_x000D_" is how Excel writes a control character: line ends stay line ends, the rest goes. */
export const withoutEscapes = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code === 10 ? '\n' : code < 32 ? '' : String.fromCharCode(code)
  })

/** The texts that cells share, in the order that cells name them by; furigana left out. */
export const readSharedStrings = (source: string): readonly string[] => {
  const strings: string[] = []
  let text = ''
  let inText = false
  let phonetic = 0
  const parser = new Parser(
    {
      onopentagname: (name) => {
        const tag = local(name)
        if (tag === 'si') text = ''
        else if (tag === 'rPh') phonetic += 1
        else if (tag === 't') inText = phonetic === 0
      },
      ontext: (words) => {
        if (inText) text += words
      },
      onclosetag: (name) => {
        const tag = local(name)
        if (tag === 't') inText = false
        else if (tag === 'rPh') phonetic -= 1
        else if (tag === 'si') strings.push(withoutEscapes(text))
      },
    },
    { xmlMode: true },
  )
  parser.end(source)
  return strings
}
