import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { root } from "../../tool/package-command.ts"
import { kilobytes, type Row, row } from "./row.ts"

const withTypage = `
  import { Encrypter } from "age-encryption"
  export function sealLetter(padded, recipients) {
    const encrypter = new Encrypter()
    for (const recipient of recipients) encrypter.addRecipient(recipient)
    return encrypter.encrypt(padded)
  }`
const ours = `export { sealLetter } from "./crypto/seal.ts"`
const around = `
  export { signLetter } from "./crypto/letter.ts"
  export { chooseKeys, trustRoster } from "./crypto/trust.ts"`

/** What a browser would download of this module: bundled, minified, gzip. */
async function gzipped(contents: string): Promise<number> {
  const built = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
  })
  return kilobytes(gzipSync(built.outputFiles[0]?.contents ?? "", { level: 9 }).length)
}

async function beside(name: string, rest: string, note: string): Promise<Row> {
  const peer = ["the same with typage", await gzipped(withTypage + rest)] as const
  return row(name, await gzipped(ours + rest), "KB", { peer, note })
}

/** The size of the code that seals, beside the same made with the age library for browsers. */
export const bundles = async (): Promise<Row[]> => [
  await beside("code: sealing", "", "crypto/seal.ts, and Encrypter of age-encryption; esbuild, minified, gzip"),
  await beside(
    "code: sealing, signing, trusting keys",
    around,
    "with crypto/letter.ts and crypto/trust.ts on both sides",
  ),
]
