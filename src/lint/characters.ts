/** Which characters a text holds, so that rules about rare ones are not asked about texts without them. */

/** By UTF-16 unit; one table serves text after text, since they come one by one. */
const held = new Uint8Array(0x1_00_00)
let heldText: string | undefined

/** Whether `text` holds at least one character of each set. The text in hand is read once, whatever is asked. */
export function holdsOneOfEach(text: string, sets: readonly string[]): boolean {
  if (heldText !== text) {
    held.fill(0)
    for (let at = 0; at < text.length; at++) held[text.charCodeAt(at)] = 1
    heldText = text
  }
  return sets.every(holdsOne)
}

function holdsOne(set: string): boolean {
  for (let at = 0; at < set.length; at++) if (held[set.charCodeAt(at)] === 1) return true
  return false
}
