/** An attribute of the report model. Each node says itself how it stands in HTML that is copied, and is read from it. */
export const kept = (otherwise: unknown = null) => ({
  default: otherwise,
  rendered: false,
  parseHTML: () => null,
})
