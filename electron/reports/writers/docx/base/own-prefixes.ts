/**
 * A piece of one part, ready for another: without the attributes of namespaces that only some files declare (w14, w15…),
 * as a name that is not declared makes the whole file unreadable. They say nothing that the look rests on.
 */
export const withoutOtherPrefixes = (xml: string): string =>
  xml.replace(/\s(?!(?:w|xml):)[A-Za-z][\w]*:[A-Za-z]\w*="[^"]*"/g, '')
