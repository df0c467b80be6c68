import { expect } from "vitest"

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

/** What every answer of this host has, and what none has. */
export function expectStrict(headers: Headers) {
  expect(headers.get("content-security-policy")).toBe(policy)
  expect(headers.get("referrer-policy")).toBe("no-referrer")
  expect(headers.get("x-content-type-options")).toBe("nosniff")
  expect(headers.get("cross-origin-opener-policy")).toBe("same-origin")
  expect(headers.get("cross-origin-resource-policy")).toBe("same-origin")
  expect(headers.get("cross-origin-embedder-policy")).toBe("require-corp")
  expect(headers.get("x-frame-options")).toBe("DENY")
  expect(headers.get("x-robots-tag")).toBe("noindex, nofollow")
  expect(headers.get("permissions-policy")).toContain("geolocation=()")
  expect(headers.get("cache-control")).not.toBeNull()
  for (const telling of ["server", "x-powered-by", "last-modified", "set-cookie", "via", "x-response-time"])
    expect(headers.get(telling)).toBeNull()
}

/** The same for the letter box, whose answers alone may be read from another page. */
export function expectStrictForAnyOrigin(headers: Headers) {
  expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin")
  const others = new Headers(headers)
  others.set("cross-origin-resource-policy", "same-origin")
  expectStrict(others)
}
