import { existsSync, readdirSync, readFileSync } from "node:fs"
import { extname, join, relative, sep } from "node:path"
import { caching } from "./headers.ts"
import { asServed, type Served } from "./served.ts"

/** Address → what is served there. Only what is listed here is ever read, and all of it is read once, at the start. */
export type SiteFiles = ReadonlyMap<string, Served>

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".minisig": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
}

/** "en/report/index.html" and "en/report.html" are both asked for as "/en/report". */
export const addressOf = (path: string): string =>
  encodeURI(`/${path.split(sep).join("/")}`.replace(/\/index\.html$|\.html$/, "")) || "/"

/** Pages where a person's words or a receipt code can stand. */
const wordsMayStand = /^\/[a-z]{2,3}\/(report|messages|check|sealed|project)(\/|$)/
/** What the build names after its content. */
const namedByHash = /^\/assets\/.+\.[\w-]{8}\.\w+$/

export function cachingOf(address: string): Served["caching"] {
  if (wordsMayStand.test(address)) return caching.nothing
  return namedByHash.test(address) ? caching.forGood : caching.asked
}

const read = (path: string, address: string): Served =>
  asServed(new Uint8Array(readFileSync(path)), types[extname(path)] ?? "application/octet-stream", cachingOf(address))

/** The form that works offline is for keeping: opened at its address it would be one more page of this site. */
const served = (path: string, address: string): Served =>
  address.endsWith("/form") ? { ...read(path, address), saveAs: "form.html" } : read(path, address)

/** The signed list of all that is served (protocol §9) stands beside the folders that it lists. */
const releaseFiles = ["release.json", "release.json.minisig"]

/** Everything in the built site's `client` folder, and its signed release if it has one. */
export function readSiteFiles(folder: string): SiteFiles {
  const client = join(folder, "client")
  const entries = readdirSync(client, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const pages = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    const address = addressOf(relative(client, path))
    return [address, served(path, address)] as const
  })
  const release = releaseFiles.filter((name) => existsSync(join(folder, name)))
  return new Map([...pages, ...release.map((name) => [`/${name}`, served(join(folder, name), `/${name}`)] as const)])
}
