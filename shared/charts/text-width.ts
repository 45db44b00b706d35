/** About how wide a text is: no font can be measured here, and Segoe UI and Arial come near to this. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.54

/** The text, or as much of it as fits with an ellipsis; the table beside the picture has it whole. */
export const fitted = (text: string, size: number, width: number): string => {
  if (textWidth(text, size) <= width) return text
  const room = Math.max(1, Math.floor(width / (size * 0.54)) - 1)
  return `${text.slice(0, room).trimEnd()}…`
}
