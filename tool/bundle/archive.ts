import { execFileSync } from "node:child_process"
import { gzipSync } from "node:zlib"

/**
 * One folder as a .tar.gz, the same to the byte wherever it is made: names in order, no owner, no time (GNU tar, and
 * gzip's head without a time, RFC 1952 §2.3).
 */
export function archive(inside: string, folder: string): Buffer {
  const same = ["--sort=name", "--format=ustar", "--mtime=@0", "--owner=0", "--group=0", "--numeric-owner"]
  const tar = execFileSync("tar", [...same, "--mode=u=rwX,go=rX", "-cf", "-", "-C", inside, folder], {
    maxBuffer: 1 << 28,
  })
  return gzipSync(tar, { level: 9 })
}
