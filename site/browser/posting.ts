/** How this site posts bytes: nothing of the visitor goes along, and nothing is kept. */
export const posting = (body: Uint8Array): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/octet-stream" },
  body: new Blob([body as Uint8Array<ArrayBuffer>]),
  cache: "no-store",
  credentials: "omit",
  referrerPolicy: "no-referrer",
})
