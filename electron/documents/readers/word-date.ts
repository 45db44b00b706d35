/** The day of a date as Word packs it ([MS-DOC] DTTM: minute 6 bits, hour 5, day 5, month 4, years from 1900 9). */
export const wordDate = (packed: number): string | null => {
  const day = (packed >>> 11) & 0x1f
  const month = (packed >>> 16) & 0xf
  const year = 1900 + ((packed >>> 20) & 0x1ff)
  if (day === 0 || month === 0 || month > 12) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
