import { registerHooks } from 'node:module'

const standIn = new URL('./electron.ts', import.meta.url).href

// One hook serves import and require; Node runs the .ts by stripping its types.
registerHooks({
  resolve: (specifier, context, next) =>
    /^electron(\/(main|common))?$/.test(specifier)
      ? { url: standIn, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
})
