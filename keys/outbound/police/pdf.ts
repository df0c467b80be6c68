import { createRequire } from "node:module"
import PDFDocument from "pdfkit"
import type { Day } from "../../../crypto/day.ts"
import type { PoliceFile } from "../../../crypto/documents/police-file.ts"
import { noteHeading, wordsOfPoliceFile } from "./words.ts"

/**
 * A police file on A4: the marking on every page, pages numbered, the note on a sheet of its own. Fonts are embedded, so
 * that it prints alike everywhere. Its metadata tells nothing but the day.
 */

const fontAt = (name: string): string => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)

const margin = 56
const small = 8.5

export async function policePdf(file: PoliceFile, submitted: Day): Promise<Uint8Array> {
  const document = begun(submitted)
  const bytes = collected(document)
  for (const { heading, rows } of wordsOfPoliceFile(file)) {
    if (heading === noteHeading) document.addPage()
    writeHeading(document, heading)
    for (const { label, value } of heading === "Report" ? [...rows, { label: "Submitted", value: submitted }] : rows)
      writeRow(document, label, value)
  }
  frame(document, file)
  document.end()
  return bytes
}

type Pdf = PDFKit.PDFDocument

function begun(submitted: Day): Pdf {
  // Midnight of the day: PDF 32000-1 §7.9.4 has no date without a time. Library names stand here otherwise.
  const day = new Date(`${submitted}T00:00:00Z`)
  const info = { Title: "Document", Producer: "Document", Creator: "Document", CreationDate: day, ModDate: day }
  const font = fontAt("DejaVuSans")
  const document = new PDFDocument({ size: "A4", margin, bufferPages: true, lang: "en-GB", font, info })
  document.registerFont("plain", font).registerFont("bold", fontAt("DejaVuSans-Bold"))
  return document
}

function collected(document: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk))
  return new Promise((resolve) => document.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks)))))
}

function writeHeading(document: Pdf, heading: string): void {
  keepTogether(document, 60)
  document.moveDown(0.8).font("bold").fontSize(12).text(heading, margin).moveDown(0.3)
}

const labelWidth = 120

/** A label at the left, its words beside it; a long one goes on over the page. */
function writeRow(document: Pdf, label: string, value: string): void {
  const width = document.page.width - 2 * margin - labelWidth
  document.font("plain").fontSize(10)
  const shown = printable(document, value)
  keepTogether(document, Math.min(document.heightOfString(shown, { width }), 60))
  const top = document.y
  document.fillColor("#555").text(label, margin, top, { width: labelWidth - 10 })
  const under = document.y
  document.fillColor("black").text(shown, margin + labelWidth, top, { width })
  document.y = Math.max(document.y, document.y < top ? document.y : under) + 4
  document.x = margin
}

/** Not a heading at the foot of a page, nor one line alone. */
function keepTogether(document: Pdf, height: number): void {
  if (document.y + height > document.page.height - margin) document.addPage()
}

/** What the font has no letter for is printed by its number, "[U+4ED6]": never left out. */
function printable(document: Pdf, text: string): string {
  const { font } = (document as unknown as { _font: { font: { hasGlyphForCodePoint: (point: number) => boolean } } })
    ._font
  return [...text]
    .map((character) => {
      const point = character.codePointAt(0) ?? 0
      return character === "\n" || font.hasGlyphForCodePoint(point)
        ? character
        : `[U+${point.toString(16).toUpperCase().padStart(4, "0")}]`
    })
    .join("")
}

/** Above and below every page, when all are written: only then is it known how many there are. */
function frame(document: Pdf, { marking, reference }: PoliceFile): void {
  const { start, count } = document.bufferedPageRange()
  for (let at = start; at < start + count; at++) {
    document.switchToPage(at)
    const { width, height, margins } = document.page
    // Outside the margins, where text would otherwise begin a new page.
    document.page.margins = { ...margins, top: 0, bottom: 0 }
    const line = (text: string, y: number, align: "left" | "center" | "right") =>
      document.text(text, margin, y, { width: width - 2 * margin, align, lineBreak: false })
    document.font("bold").fontSize(small)
    line(marking, 28, "center")
    line(marking, height - 36, "center")
    document.font("plain")
    line(reference, height - 36, "left")
    line(`Page ${at - start + 1} of ${count}`, height - 36, "right")
    document.page.margins = margins
  }
}
