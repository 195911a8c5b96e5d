import type { Language } from '../index.ts'

/** Variables that set a locale, strongest first (POSIX). */
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const

/** English where the locale says `en`, Chinese otherwise: the users are clerks. */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>, platform: string): Language {
  const set = variables.map((name) => env[name]).find((value) => value !== undefined && value !== '')
  const locale = set ?? (platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : '')
  return /^en(?![a-z])/i.test(locale) ? 'en' : 'zh'
}

/** `--lang` wherever it stands in `argv`, for what is said before the command line is understood. */
export function languageInArguments(argv: readonly string[]): Language | undefined {
  for (const [at, argument] of argv.entries()) {
    const value = argument === '--lang' ? argv[at + 1] : /^--lang=(.*)$/.exec(argument)?.[1]
    if (value === 'zh' || value === 'en') return value
  }
  return undefined
}
