/**
 * `compute`, which remembers what it gave for the object in hand. Rules ask for the same parts of one notice by turns,
 * and notices come one after the other, so one is enough; it is kept until the next one comes. A WeakMap would keep
 * more, at a price: where its values lead back to their keys, as passages do to their notice, the collector carries
 * every notice through its quick rounds.
 */
export function onceFor<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined
  return (key) => {
    if (last === undefined || last.key !== key) last = { key, value: compute(key) }
    return last.value
  }
}
