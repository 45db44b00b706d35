export { BodiesScreen } from './bodies-screen.tsx'
