export { ActionsScreen } from './actions-screen.tsx'
export { ActionsSection } from './actions-section.tsx'
