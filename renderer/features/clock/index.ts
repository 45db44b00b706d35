export { ClockLines } from './clock-lines.tsx'
export { ClockMark } from './clock-mark.tsx'
export { type ClockFilter, clockFilterWords } from './clock-filter-words.ts'
