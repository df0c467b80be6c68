import { inflateSync } from "node:zlib"

/** Reads what Chromium prints (Skia's PDF 1.4): every object stands by itself, text is hexadecimal glyph numbers. */

const objectsOf = (pdf: Buffer): Map<string, Buffer> => {
  const objects = new Map<string, Buffer>()
  const raw = pdf.toString("latin1")
  for (const found of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(found[1] ?? "", Buffer.from(found[2] ?? "", "latin1"))
  return objects
}

/** The words of an object's stream, unpacked; "" where it has none. */
function streamOf(object: Buffer | undefined): string {
  const at = object?.indexOf("stream\n") ?? -1
  if (!object || at < 0) return ""
  const packed = object.subarray(at + 7, object.lastIndexOf("\nendstream"))
  return (/\/FlateDecode/.test(object.toString("latin1")) ? inflateSync(packed) : packed).toString("latin1")
}

const character = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le")

/** Glyph number → characters, out of a font's ToUnicode map (PDF 32000-1 §9.10.3). */
function glyphsOf(map: string): Map<number, string> {
  const glyphs = new Map<number, string>()
  for (const [, lines = ""] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", to = ""] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      glyphs.set(Number.parseInt(glyph, 16), character(to))
  for (const [, lines = ""] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = "", until = "", to = ""] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(until, 16); glyph++)
        glyphs.set(glyph, String.fromCodePoint((character(to).codePointAt(0) ?? 0) + glyph - Number.parseInt(from, 16)))
  return glyphs
}

/** How many sheets' sides there are, and all that is written on them and on each of them, spaces left out. */
export function readPdf(pdf: Buffer): { sides: number; text: string; texts: string[] } {
  const objects = objectsOf(pdf)
  const plain = new Map([...objects].map(([number, object]) => [number, object.toString("latin1")]))
  const fonts = new Map<string, Map<number, string>>()
  for (const object of plain.values())
    for (const [, name = "", number = ""] of object.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(plain.get(number) ?? "")?.[1]
      if (map) fonts.set(name, glyphsOf(streamOf(objects.get(map))))
    }
  const pages = [...plain.values()].filter((object) => /\/Type \/Page\b(?!s)/.test(object))
  const texts = pages.map((page) => textOf(streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? "")), fonts))
  return { sides: pages.length, text: texts.join(""), texts }
}

function textOf(content: string, fonts: Map<string, Map<number, string>>): string {
  let font = new Map<number, string>()
  let text = ""
  for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name) font = fonts.get(name) ?? new Map()
    for (const [glyph] of (hex ?? "").matchAll(/.{4}/g)) text += font.get(Number.parseInt(glyph, 16)) ?? "?"
  }
  // A pair of letters drawn as one ("ﬀ") is read as two.
  return text.normalize("NFKC").replace(/\s/g, "")
}
