import { readFileSync } from "node:fs"
import { BaseSequencer, type TestSpecification } from "vitest/node"

/** What takes long: a scheme with its server, a browser; then what starts other programs. */
const slow = [
  /startScheme|buildSite|openChromium|in(Chromium|Firefox)\b|\.launch\(/,
  /node:child_process|\bspawn|killedOften|writeBundle/,
]

/** 0 is the slowest kind. */
function kindOf({ moduleId }: TestSpecification): number {
  const text = readFileSync(moduleId, "utf8")
  const kind = slow.findIndex((sign) => sign.test(text))
  return kind < 0 ? slow.length : kind
}

/**
 * The files that take long come first: whoever runs one of them last runs it alone, and the other workers have nothing
 * to do. Within a kind it is as vitest does it: longest first where it knows, and else largest first.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const kinds = new Map(files.map((file) => [file, kindOf(file)]))
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => (kinds.get(a) ?? 0) - (kinds.get(b) ?? 0))
  }
}
