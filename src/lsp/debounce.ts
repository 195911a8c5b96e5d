/** Work that waits until nobody has asked for it again for a while, by key. */
export class Debounce {
  readonly #delay: number
  readonly #waiting = new Map<string, NodeJS.Timeout>()

  /** @param delay In milliseconds. */
  constructor(delay: number) {
    this.#delay = delay
  }

  later(key: string, work: () => void): void {
    this.drop(key)
    const timer = setTimeout(() => {
      this.#waiting.delete(key)
      work()
    }, this.#delay)
    this.#waiting.set(key, timer)
  }

  drop(key: string): void {
    clearTimeout(this.#waiting.get(key))
    this.#waiting.delete(key)
  }
}
