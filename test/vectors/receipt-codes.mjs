// Makes receipt-codes.json again: node_modules/.bin/node test/vectors/receipt-codes.mjs > test/vectors/receipt-codes.json
// Written from the protocol's words, with Node's own cryptography and one large number, so that it shares nothing with
// what it judges but the word list.
import { createHash, createPrivateKey, createPublicKey, hkdfSync } from "node:crypto"
import { wordlist } from "@scure/bip39/wordlists/english.js"

const organisation = "0123456789abcdef0123456789abcdef"
// As drawn: 11 bytes, of which the last 4 bits give way to the checksum.
const drawn = [
  "0000000000000000000000",
  "ffffffffffffffffffffff",
  "0123456789abcdef012345",
  "8000000000000000000010",
  "5a827999c6ef372fe94f82",
]

const sha256 = (bytes) => createHash("sha256").update(bytes).digest()
const pkcs8 = (seed) => Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed])
const ed25519Public = (seed) =>
  createPublicKey(createPrivateKey({ key: pkcs8(seed), format: "der", type: "pkcs8" }))
    .export({ format: "der", type: "spki" })
    .subarray(-32)
    .toString("base64")

function codeOf(hex) {
  const random = BigInt(`0x${hex}`) >> 4n
  const aligned = Buffer.from((random << 4n).toString(16).padStart(22, "0"), "hex")
  return (random << 4n) | BigInt(sha256(aligned)[0] >> 4)
}

const placesOf = (code) => Array.from({ length: 8 }, (_, at) => Number((code >> BigInt(77 - 11 * at)) & 2047n))

function keysOf(code) {
  const salt = Buffer.concat([Buffer.from("canopy/mailbox/v1"), Buffer.from(organisation, "hex")])
  const key = (info) => Buffer.from(hkdfSync("sha256", code, salt, info, 32))
  return {
    mailbox: ed25519Public(key("mailbox")),
    seal: key("seal").toString("hex"),
    replyKey: key("reply").toString("base64"),
    withdrawal: ed25519Public(key("letter")),
  }
}

const codes = drawn.map((random) => {
  const code = codeOf(random)
  const bytes = Buffer.from(code.toString(16).padStart(22, "0"), "hex")
  const places = placesOf(code)
  const digits = places.map((place) => String(place).padStart(4, "0"))
  return { random, code: bytes.toString("hex"), words: places.map((at) => wordlist[at]), digits, keys: keysOf(bytes) }
})
const note = "Made by receipt-codes.mjs beside this file. Not one of these codes is anybody's."
console.log(JSON.stringify({ note, organisation, codes }, null, 2))
