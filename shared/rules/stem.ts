const vowel = '(?:[aeiou]|(?<![aeiou]|^)y)'
const consonants = `(?:[^aeiouy]|(?<=[aeiou]|^)y)+`
const vowels = `${vowel}+`
const measured = (least: number): RegExp =>
  new RegExp(`^(?:${consonants})?(?:${vowels}${consonants}){${least},}`)
const some = measured(1)
const more = measured(2)
const hasVowel = new RegExp(vowel)
const short = /[^aeiou][aeiouy][^aeiouwxy]$/

const second: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['ization', 'ize'],
  ['isation', 'ise'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['biliti', 'ble'],
  ['ation', 'ate'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['alism', 'al'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['izer', 'ize'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['abli', 'able'],
  ['eli', 'e'],
]
const third: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['alise', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]
const fourth =
  /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ise|al|er|ic|ou|(?<=[st])ion)$/

const replaced = (word: string, endings: readonly (readonly [string, string])[]): string => {
  const ending = endings.find(([from]) => word.endsWith(from))
  if (ending === undefined) return word
  const start = word.slice(0, -ending[0].length)
  return some.test(start) ? start + ending[1] : word
}

const pastOff = (word: string): string => {
  if (word.endsWith('eed')) return some.test(word.slice(0, -3)) ? word.slice(0, -1) : word
  const start = word.replace(/(?:ed|ing)$/, '')
  if (start === word || !hasVowel.test(start)) return word
  if (/(?:at|bl|iz|is)$/.test(start)) return `${start}e`
  if (/([^aeiouylsz])\1$/.test(start)) return start.slice(0, -1)
  return some.test(start) && !more.test(start) && short.test(start) ? `${start}e` : start
}

/**
 * The stem of an English word in lower case, so that "inspected" and "inspections" meet.
 * Source: Porter, "An algorithm for suffix stripping" (1980), with the British -ise beside -ize.
 */
export const stem = (word: string): string => {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  const plural = word.replace(/(ss|i)es$/, '$1').replace(/(?<!s)s$/, '')
  const past = pastOff(plural)
  const ending = past.endsWith('y') && hasVowel.test(past.slice(0, -1)) ? `${past.slice(0, -1)}i` : past
  const shorter = replaced(replaced(ending, second), third)
  const bare = shorter.replace(fourth, '')
  const last = bare !== shorter && more.test(bare) ? bare : shorter
  if (last.endsWith('e')) {
    const start = last.slice(0, -1)
    if (more.test(start) || (some.test(start) && !short.test(start))) return start
  }
  return last.endsWith('ll') && more.test(last) ? last.slice(0, -1) : last
}
