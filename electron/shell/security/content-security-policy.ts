// The hash is that of an empty style element: Griffel makes one and fills it through CSSOM.
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' ${emptyStyle}`,
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]

/** Sent as a header with everything under app://. */
export const contentSecurityPolicy = policy.join('; ')

/** Vite's dev server needs inline scripts and styles and its own socket; only it gets them. */
export const developmentPolicy = policy
  .map((rule) => {
    if (rule.startsWith('script-src')) return `${rule} 'unsafe-inline'`
    // With a hash beside it, a browser ignores 'unsafe-inline'.
    if (rule.startsWith('style-src')) return "style-src 'self' 'unsafe-inline'"
    return rule.startsWith('connect-src') ? `${rule} ws://localhost:*` : rule
  })
  .join('; ')
