/** No inline script or style exists in any page, so nothing needs a hash, a nonce or an exception. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  // default-src does not cover these three (CSP 3 §6.3, §6.4): each is named.
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ")

/** Where forms without scripts are off: nothing here may be posted by a form, so that its words stay where they were typed. */
export const policyWithoutForms = contentSecurityPolicy.replace("form-action 'self'", "form-action 'none'")

/** What could tell who or where somebody is, off for everybody. Short: a slow line pays for it with every answer. */
const permissionsPolicy = [
  "browsing-topics",
  "camera",
  "clipboard-read",
  "display-capture",
  "geolocation",
  "hid",
  "idle-detection",
  "local-fonts",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
]
  .map((feature) => `${feature}=()`)
  .join(", ")

const always = {
  "Content-Security-Policy": contentSecurityPolicy,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Permissions-Policy": permissionsPolicy,
  "X-Frame-Options": "DENY",
} as const

/** For every answer there is: pages, errors, "not modified", and what is said to somebody who does not speak HTTP. */
export const strictHeaders = (noindex: boolean): Readonly<Record<string, string>> =>
  noindex ? { ...always, "X-Robots-Tag": "noindex, nofollow" } : always

/** What a browser or a proxy may keep. Without a reason to choose otherwise: nothing. */
export const caching = {
  /** Wherever a person's words can stand, and all errors. */
  nothing: "no-store",
  /** What everybody reads: may be kept, and is asked for again each time. */
  asked: "no-cache",
  /** Only files whose name holds the hash of their content. */
  forGood: "public, max-age=31536000, immutable",
} as const
