/**
 * The same bits in groups of another size: bytes as groups of 6 (base64) or 5 (bech32), and back. Towards smaller groups
 * a rest is filled with zeros; back, a rest of a whole group or of anything but zeros gives null: there is one way to
 * write each value, and no other is read.
 */
export function regroup(values: Iterable<number>, from: number, to: number): number[] | null {
  const groups: number[] = []
  let held = 0
  let bits = 0
  for (const value of values) {
    held = (held << from) | value
    bits += from
    while (bits >= to) {
      bits -= to
      groups.push(held >> bits)
      held &= (1 << bits) - 1
    }
  }
  if (bits === 0) return groups
  if (from > to) return [...groups, held << (to - bits)]
  return bits < from && held === 0 ? groups : null
}
