// Makes project-codes.json again: node_modules/.bin/node test/vectors/project-codes.mjs > test/vectors/project-codes.json
// Written from the protocol's words (docs/protocol.md, "Partner projects"), with Node's own cryptography: it shares nothing with what it
// judges. Codes as in receipt-codes.json: the same words give other keys, for the salt is another.
import { createHmac, createPrivateKey, createPublicKey, hkdfSync } from "node:crypto"

const organisation = "0123456789abcdef0123456789abcdef"
const codes = ["0000000000000000000007", "0123456789abcdef01234c", "5a827999c6ef372fe94f8f"]

const pkcs8 = (seed) => Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed])
const ed25519Public = (seed) =>
  createPublicKey(createPrivateKey({ key: pkcs8(seed), format: "der", type: "pkcs8" }))
    .export({ format: "der", type: "spki" })
    .subarray(-32)
    .toString("base64")

// RFC 5869 §2.3, one block: T(1) = HMAC(PRK, info ‖ 0x01).
const expand = (prk, info) => createHmac("sha256", prk).update(info).update(Buffer.from([1])).digest()
const u32be = (number) => Buffer.from([number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255])

const projects = codes.map((code) => {
  const salt = Buffer.concat([Buffer.from("canopy/project/v1"), Buffer.from(organisation, "hex")])
  const key = (info) => Buffer.from(hkdfSync("sha256", Buffer.from(code, "hex"), salt, info, 32))
  const reports = [1, 2, 9999].map((number) => {
    const root = expand(key("reports"), Buffer.concat([Buffer.from("report"), u32be(number)]))
    return {
      number,
      mailbox: ed25519Public(expand(root, "mailbox")),
      seal: expand(root, "seal").toString("hex"),
      replyKey: expand(root, "reply").toString("base64"),
    }
  })
  return { code, key: ed25519Public(key("sign")), reports }
})
const note = "Made by project-codes.mjs beside this file. Not one of these codes is anybody's."
console.log(JSON.stringify({ note, organisation, projects }, null, 2))
