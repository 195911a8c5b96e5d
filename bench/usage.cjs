/** Preloaded into each program that is measured: says at the end, as the last line of standard error, what it took. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const usage = JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 })
  require('node:fs').writeSync(2, `\n${usage}\n`)
})
