/** Nearest known names to one that is not known, for "did you mean". */

/** More than four names are a list, not a hint. */
const most = 4

/**
 * Up to four of `known` that could be meant by `name`, nearest first: those a few slips away, and those whose last
 * part (behind the `/` of a rule id) is so.
 */
export function nearestNames(name: string, known: readonly string[]): string[] {
  const wanted = name.toLowerCase()
  const scored: { readonly name: string; readonly distance: number }[] = []
  for (const each of known) {
    const other = each.toLowerCase()
    const distance = Math.min(slips(wanted, other), slips(lastPart(wanted), lastPart(other)))
    if (distance <= allowance(wanted)) scored.push({ name: each, distance })
  }
  scored.sort((one, two) => one.distance - two.distance || (one.name < two.name ? -1 : 1))
  return scored.slice(0, most).map((each) => each.name)
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** One slip in three characters, two in a short name such as `pared`. */
function allowance(name: string): number {
  return Math.max(2, Math.floor(lastPart(name).length / 3))
}

/** Damerau–Levenshtein distance (optimal string alignment): insert, delete, replace, swap two neighbours. */
export function slips(one: string, two: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: two.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= two.length; column++) {
      const same = one[row - 1] === two[column - 1]
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && one[row - 1] === two[column - 2] && one[row - 2] === two[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1)
      }
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return last[two.length] ?? 0
}
