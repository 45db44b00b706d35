/** Names that programs give a file nobody has named. */
const unnamed =
  /^(?:untitled|unbenannt|no title|title|document|doc|blank(?: document)?|new(?: microsoft)? (?:word )?document|word document|presentation|powerpoint presentation|slide|book|sheet|workbook|layout|scan(?:ned)?(?: (?:document|image|from .*))?|image|print(?:out)?|fax|template|\(?anonymous\)?|\(?null\)?|unknown|none)[ _-]*\(?\d*\)?$/iu

/** What printers put before the name of the file: "Microsoft Word - Report v3.doc". */
const printed = /^(?:microsoft (?:word|excel|powerpoint|outlook|office word)|word|excel) +[-–] +/iu
const fileName =
  /\.(?:docx?|docm|dotx?|odt|rtf|pdf|indd|qxd|pub|pptx?|xlsx?|html?|aspx?|tiff?|jpe?g|png|txt|tmp)$/iu
const address = /^(?:https?:|file:|about:|mailto:|www\.|[a-z]:\\|\\\\)/iu

/** One long token, or one with digits in it, is the name of a file in some store. */
const isToken = (title: string): boolean =>
  !/\s/u.test(title) && (title.length > 20 || /[\d_=%~{}]/u.test(title))

/**
 * The title in a file's properties, as far as it is one: undefined for what a program, a printer or a store of files
 * put there.
 */
export const fileTitle = (title: string): string | undefined => {
  const words = title.trim()
  const isJunk =
    unnamed.test(words) ||
    printed.test(words) ||
    fileName.test(words) ||
    address.test(words) ||
    isToken(words) ||
    !/\p{L}{2}/u.test(words)
  return isJunk ? undefined : words
}
