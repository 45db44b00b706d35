import fc from 'fast-check'

/**
 * The same examples on every machine: a change is judged by its tests, not by the luck of a draw. New examples are
 * drawn with FC_SEED, as the long suites do each night.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_260_101) })
