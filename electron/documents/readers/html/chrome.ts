import { type MarkupElement, opensPart } from '../markup/node.ts'

const skippedTags = new Set(
  'nav script style noscript template svg head iframe object button select textarea dialog audio video canvas map'.split(
    ' ',
  ),
)
const skippedRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'alert',
  'dialog',
])
const skippedNames =
  /(?:^|[\s_-])(?:cookies?|breadcrumbs?|skip-?(?:link|to|nav)|site-?(?:header|footer|nav)|page-?footer|share|social|pagination|menu|navbar|sidebar)(?:$|[\s_-])/iu

/** True for what surrounds a paper on a web page: navigation, scripts, cookie notices, the site's footer. */
export const isChrome = (element: MarkupElement): boolean => {
  const { tag, attributes, children } = element
  if (skippedTags.has(tag)) return !opensPart(element)
  if (tag === 'aside') return true
  // Inside an article a header or footer belongs to the paper; round the page it is the site's.
  const holdsHeading = children.some((child) => typeof child !== 'string' && /^h[1-3]$/u.test(child.tag))
  if (tag === 'footer' || (tag === 'header' && !holdsHeading)) return true
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true
  if (/display:\s*none/iu.test(attributes.style ?? '')) return true
  if (skippedRoles.has(attributes.role ?? '')) return true
  return (
    tag !== 'body' && tag !== 'html' && skippedNames.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)
  )
}
