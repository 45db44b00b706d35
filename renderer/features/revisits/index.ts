export { RoundScreen } from './round-screen.tsx'
export { RoundsSection } from './rounds-section.tsx'
