/** The seed of a run's random texts: `SEED=…` repeats one. Printed, so that a failure can be repeated. */
export const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
console.log(`random texts from SEED=${seed}`)
