/** One line of a path: its corners, and whether it comes back to the first. */
export type PathLine = { readonly points: readonly (readonly [number, number])[]; readonly closed: boolean }

/** The lines of a mark's path, for renderers that know no SVG. */
export const pathLines = (path: string): readonly PathLine[] =>
  path
    .split('M')
    .filter((part) => part.trim() !== '')
    .map((part) => ({
      closed: part.includes('Z'),
      points: part
        .replace(/Z/g, '')
        .split('L')
        .map((pair) => {
          const [x = 0, y = 0] = pair.split(',').map(Number)
          return [x, y] as const
        }),
    }))
