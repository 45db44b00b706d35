import { makeCodec } from '../codec.ts'
import { bindingName, deliverName, makePreloadElectron } from './preload-electron.ts'
import { makeWorldBridge } from './world-bridge.ts'

/** The two scripts that run in every document before its own: one in each world. */
export type PageScripts = { readonly main: string; readonly isolated: string }

// As in Electron, a preload runs in the top document only.
const topOnly = (body: string): string => `(() => {\nif (window.top !== window) return;\n${body}\n})()`

/**
 * Builds the scripts of one window. The preload's text is part of the script, so that the page's policy, which
 * forbids evaluation, does not touch it; `secret` names the event in which the worlds meet.
 */
export const pageScripts = (preload: string, secret: string): PageScripts => ({
  main: topOnly(`(${makeWorldBridge.toString()})('main', ${JSON.stringify(secret)});`),
  isolated: topOnly(`
    const electron = (${makePreloadElectron.toString()})(
      (${makeCodec.toString()})(),
      (${makeWorldBridge.toString()})('isolated', ${JSON.stringify(secret)}),
      (text) => globalThis.${bindingName}(text),
      (deliver) => { globalThis.${deliverName} = deliver; },
    );
    const module = { exports: {} };
    const require = (name) => {
      if (name === 'electron') return electron;
      throw new Error('module not found: ' + name);
    };
    ((exports, require, module) => {\n${preload}\n})(module.exports, require, module);`),
})
