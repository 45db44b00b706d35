export type { Command } from './command.ts'
export { SearchBox } from './search-box.tsx'
export { SearchScreen } from './search-screen.tsx'
