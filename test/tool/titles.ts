// The titles in the test files as they are written, whether or not the tests have run.
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"

const root = join(import.meta.dirname, "..")

/** `{ file, title }` for every `test`, `it` and `describe` whose title is written there as text. */
export function writtenTitles(): { file: string; title: string }[] {
  // Not what a run has left there: a clone comes and goes meanwhile, with the tests of all packages.
  const files = globSync("**/*.test.ts", { cwd: root, exclude: ["results"] })
  return files.flatMap((file) => titlesIn(readFileSync(join(root, file), "utf8")).map((title) => ({ file, title })))
}

export function titlesIn(source: string): string[] {
  const titles: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && isTestCall(node.expression)) titles.push(...textOf(node.arguments[0]))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile("a.test.ts", source, ts.ScriptTarget.Latest))
  return titles
}

/** `test`, and what hangs on it: `test.skipIf(…)`, `describe.each(…)`. */
function isTestCall(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return ["test", "it", "describe"].includes(called.text)
  if (ts.isPropertyAccessExpression(called) || ts.isCallExpression(called)) return isTestCall(called.expression)
  return false
}

/** The fixed parts of a title that holds values as well; nothing for what is no text (the rows of an `each`). */
function textOf(title: ts.Expression | undefined): string[] {
  if (!title) return []
  if (ts.isStringLiteralLike(title)) return [title.text]
  if (!ts.isTemplateExpression(title)) return []
  return [[title.head.text, ...title.templateSpans.map((span) => span.literal.text)].join("…")]
}
