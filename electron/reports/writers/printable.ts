/** Control characters are not allowed in XML at all: one would make a whole Word or Excel file unreadable. */
export const printable = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu, ' ')
