/** Remembers the last value: it is made again only when what it is made from is another than last time. */
export function latest<Source, Value>(): (source: Source, make: (source: Source) => Value) => Value {
  let kept: { source: Source; value: Value } | null = null
  return (source, make) => {
    if (kept?.source !== source) kept = { source, value: make(source) }
    return kept.value
  }
}
