import { inflateSync } from "node:zlib"

/** Reads what pdfkit writes: each object by itself, text as hexadecimal glyph numbers of an embedded font. */

const objectsOf = (raw: string): Map<string, string> =>
  new Map(
    [...raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number = "", body = ""]) => [number, body]),
  )

function streamOf(object = ""): string {
  const at = object.indexOf("stream\n")
  if (at < 0) return ""
  const packed = Buffer.from(object.slice(at + 7, object.lastIndexOf("\nendstream")), "latin1")
  return (object.includes("/FlateDecode") ? inflateSync(packed) : packed).toString("latin1")
}

const characters = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le")

/** Glyph number → characters (PDF 32000-1 §9.10.3): pdfkit lists them in ranges, each glyph with its own. */
function glyphsOf(map: string): Map<number, string> {
  const glyphs = new Map<number, string>()
  for (const [, from = "", list = ""] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g))
    for (const [at, [, to = ""]] of [...list.matchAll(/<([\w ]*)>/g)].entries())
      glyphs.set(Number.parseInt(from, 16) + at, characters(to.replaceAll(" ", "")))
  return glyphs
}

/** `pages`: all that is written on each, spaces left out. `info`: the document's own metadata. */
export function readPdf(pdf: Buffer): { pages: string[]; text: string; info: string } {
  const raw = pdf.toString("latin1")
  const objects = objectsOf(raw)
  const fonts = new Map<string, Map<number, string>>()
  for (const object of objects.values())
    for (const [, name = "", number = ""] of object.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number) ?? "")?.[1]
      if (map) fonts.set(name, glyphsOf(streamOf(objects.get(map))))
    }
  const pages = [...objects.values()]
    .filter((object) => /\/Type \/Page\b(?!s)/.test(object))
    .map((page) => textOf(streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? "")), fonts))
  const listed = objects.get(/\/Info (\d+) 0 R/.exec(raw)?.[1] ?? "") ?? ""
  const info = listed.replaceAll(/(\d+) 0 R/g, (_, number: string) => objects.get(number) ?? "")
  return { pages, text: pages.join(""), info }
}

function textOf(content: string, fonts: Map<string, Map<number, string>>): string {
  let font = new Map<number, string>()
  let text = ""
  for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name) font = fonts.get(name) ?? new Map()
    for (const [glyph] of (hex ?? "").matchAll(/.{4}/g)) text += font.get(Number.parseInt(glyph, 16)) ?? "?"
  }
  return text.normalize("NFKC").replace(/\s/g, "")
}
