/** Whether two names mean one organ. Source: headers of published notices and the names that sign them. */

/** The kind of an organ: 办公室 and 办公厅 are one kind (办), 委 and 委员会 another (会), else its last character. */
function kindOf(name: string): string {
  if (/办(?:公[室厅])?$/.test(name)) return '办'
  return /[委会]$/.test(name) ? '会' : name.slice(-1)
}

/** The characters of `short` stand in `long`, in order. */
export function abbreviates(short: string, long: string): boolean {
  let at = 0
  for (const char of long) if (char === short[at]) at++
  return at === short.length
}

/**
 * Whether two names can be one organ: a district left out, or a short form. `省政府办公厅` is `某某省人民政府办公厅`;
 * `某某市人民政府` is not `某某市人民政府办公室`.
 */
export function sameOrgan(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (!abbreviates(short, long)) return false
  // A place stands for its government: 云湖镇 is 云湖镇人民政府.
  return kindOf(short) === kindOf(long) || (/[省市县区镇乡道旗州]$/.test(short) && kindOf(long) !== '办')
}

/** 办公室, 办公厅 and 政府办 as parts of a greater organ. */
const office = /办(?:公[室厅])?$/

/** An organ and its own office. */
export function sameHouse(left: string, right: string): boolean {
  return sameOrgan(left.replace(office, ''), right.replace(office, ''))
}
