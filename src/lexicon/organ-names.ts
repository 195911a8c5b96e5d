/** Whether two names are one organ's. Source: names in titles, headers and signatures of real notices. */

/** The name with what short forms leave out: blanks, a second name in brackets, 人民 of 人民政府, 室 of 办公室. */
export function organKey(name: string): string {
  return name
    .replace(/[\s\u3000\u00a0]/g, '')
    .replace(/[（(][^（）()]*[）)]$/, '')
    .replace(/人民政府/g, '政府')
    .replace(/发展和改革|发展与改革/g, '发展改革')
    .replace(/委员会/g, '委')
    .replace(/办公[室厅]/g, '办')
}

export type OrganRelation =
  /** One name, or one name with a district or a word of a long name left out. */
  | 'same'
  /** One name is the other with something behind it: 政府 and 政府办公室. */
  | 'longer'
  /** All but one to three characters agree: one of the two is miswritten. */
  | 'close'
  | 'other'

/** How two names of organs (at most 80 characters) are to one another. */
export function organRelation(one: string, two: string): OrganRelation {
  const [short, long] = [organKey(one), organKey(two)].sort((left, right) => left.length - right.length)
  if (short === undefined || long === undefined || short === '') return 'other'
  if (long.startsWith(short) && long !== short) return 'longer'
  if (long.includes(short)) return 'same'
  if (long.length > 80) return 'other'
  const distance = distanceOf(short, long)
  const left = abbreviated(short, long)
  if (left !== undefined) return isDropped(left, long) ? 'close' : 'same'
  return distance <= 3 && distance * 3 <= short.length && long.length - short.length <= 1 ? 'close' : 'other'
}

/** The characters of `long` that `short` leaves out, where it keeps the others in order. */
function abbreviated(short: string, long: string): string | undefined {
  let at = 0
  let left = ''
  for (const char of long) {
    if (char === short[at]) at++
    else left += char
  }
  return at === short.length ? left : undefined
}

/** A single character is lost by mistake where it ends a district's name, or where the name is too long for a habit. */
function isDropped(left: string, long: string): boolean {
  return left.length === 1 && (/[省市县区镇乡州盟旗]/.test(left) || long.length >= 8)
}

/** Edit distance of two texts; costs the product of their lengths. */
export function distanceOf(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, index) => index)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= two.length; to++) {
      const same = one[at - 1] === two[to - 1]
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (same ? 0 : 1)))
    }
    row = next
  }
  return row[two.length] ?? 0
}
