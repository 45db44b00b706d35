import { z } from 'zod'

// Zod tries once whether it may compile its schemas by `new Function`; the page's policy reports the attempt as a
// violation. Imported before anything that makes a schema.
z.config({ jitless: true })
