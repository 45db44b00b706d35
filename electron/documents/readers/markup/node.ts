/** The little of HTML that blocks are made from, whichever parser read it. */
export type MarkupElement = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MarkupNode[]
}
export type MarkupNode = string | MarkupElement

const blockTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
)

/** True for an element that starts a line of its own, or holds one that does. */
export const isBlock = (node: MarkupNode): node is MarkupElement =>
  typeof node !== 'string' && (blockTags.has(node.tag) || node.children.some(isBlock))

/** The first element, depth first, that the test holds for. */
export const findElement = (
  nodes: readonly MarkupNode[],
  test: (element: MarkupElement) => boolean,
): MarkupElement | undefined => {
  for (const node of nodes) {
    if (typeof node === 'string') continue
    const found = test(node) ? node : findElement(node.children, test)
    if (found !== undefined) return found
  }
  return undefined
}

/** All text inside, as it stands in the source. */
export const textContent = (node: MarkupNode): string =>
  typeof node === 'string' ? node : node.children.map(textContent).join('')

/** A button that folds a part of the page away says what the part is: its heading. */
export const opensPart = ({ tag, attributes }: MarkupElement): boolean =>
  tag === 'button' && attributes['aria-expanded'] !== undefined
