const listItem = /<p\b[^>]*mso-list:[^>]*>([\s\S]*?)<\/p>/giu
const marker = /<!\[if !supportLists\]>([\s\S]*?)<!\[endif\]>/iu

/** Word pastes a list as paragraphs that begin with their bullet or number: as items they are a list again. */
const withLists = (html: string): string =>
  html
    .replace(listItem, (_, inner: string) => {
      const [whole = '', mark = ''] = marker.exec(inner) ?? []
      const kind = /[\p{L}\p{N}]/u.test(mark.replace(/<[^>]*>|&\w+;/gu, '')) ? 'ol' : 'ul'
      return `<${kind}><li>${inner.replace(whole, '')}</li></${kind}>`
    })
    .replace(/<\/(ul|ol)>\s*<\1>(?=<li>)/giu, '')

/**
 * Pasted HTML without what the window's policy forbids even to be parsed (styles, scripts, handlers, pictures) and
 * without what Word adds. What is kept of the rest the editor's schema decides: only what a report can hold.
 */
export const plainPaste = (html: string): string =>
  withLists(html)
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<!\[[^>]*>/gu, '')
    .replace(/<(head|style|script|xml|svg|iframe|object|template)\b[\s\S]*?<\/\1\s*>/giu, '')
    .replace(/<\/?(?:o|w|v|m|st1):[^>]*>/giu, '')
    .replace(/<(?:img|link|meta|base|style|script|iframe|object|embed)\b[^>]*>/giu, '')
    .replace(/<[a-z][^>]*>/giu, (tag) =>
      tag.replace(
        /\s(?:style|class|lang|align|valign|bgcolor|on\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/giu,
        '',
      ),
    )
