/** A PDF text string that any script survives in: UTF-16 as hexadecimal. */
export const pdfText = (text: string): string =>
  `<FEFF${[...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')}>`
