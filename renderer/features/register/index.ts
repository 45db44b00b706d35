export { RegisterScreen } from './register-screen.tsx'
export { TextWithRationale } from './text-with-rationale.tsx'
