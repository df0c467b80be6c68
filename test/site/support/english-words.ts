import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { root } from "../../../tool/package-command.ts"

/** Every text that the site says in English, where it is written: also what only a script shows, or no test ever meets. */

export type Written = { file: string; text: string }

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .sort()

const read = (file: string): string => readFileSync(join(root, file), "utf8")

/** Where a value comes in, one word stands: "Warning X". */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join("X")
}

/** The name of a property is no text, even where it stands in quotes. */
function textsIn(source: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return
    const text = textOf(node)
    if (text !== null) texts.push(text)
    if (ts.isPropertyAssignment(node)) visit(node.initializer)
    else ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile("words.ts", source, ts.ScriptTarget.Latest))
  return texts
}

const inCode = (folder: string): Written[] =>
  filesIn(folder, ".ts").flatMap((file) => textsIn(read(file)).map((text) => ({ file, text })))

/** Front matter and text; the names of promises and of the page are no words. */
const inMarkdown = (folder: string): Written[] =>
  filesIn(folder, ".md").map((file) => ({
    file,
    text: read(file).replaceAll(/^(?:---|rows:.*|month:.*|place:.*|\w+: )/gm, ""),
  }))

const inDirectory = (file: string): Written[] =>
  (JSON.parse(read(file)) as Record<string, unknown>[]).flatMap((service) =>
    Object.values(service).flatMap((said) => (typeof said === "string" ? [{ file, text: said }] : [])),
  )

export const englishWords = (): Written[] => [
  ...inCode("site/words/en"),
  ...inCode("site/words/english"),
  ...inMarkdown("site/content/pages/en"),
  ...inMarkdown("site/content/news/en"),
  ...inDirectory("site/content/directory/services.json"),
]
