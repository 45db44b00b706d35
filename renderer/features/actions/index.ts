export { ActionsScreen } from './actions-screen.tsx'
