/**
 * A part of an Electron object that refuses to be taken for the whole: what the stand-in lacks throws by name when
 * it is touched, instead of being undefined. `part` is checked against electron.d.ts.
 */
export const loud = <Whole extends object>(name: string, part: Partial<Whole>): Whole =>
  new Proxy(part, {
    get: (target, key) => {
      // "then" is asked of whatever is awaited, "toJSON" of whatever is printed.
      if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON') {
        return Reflect.get(target, key) as unknown
      }
      throw new Error(`[host] electron.${name}.${key} is not implemented`)
    },
  }) as Whole
