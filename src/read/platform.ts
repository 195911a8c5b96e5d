/**
 * The two classes of the web platform that reading and writing need, declared by hand: the core is built without the
 * types of Node and of the DOM, both of which have them.
 */
interface Decoder {
  decode(bytes: Uint8Array): string
}

declare const TextDecoder: {
  new (label: string, options: { readonly fatal: boolean; readonly ignoreBOM: true }): Decoder
}

declare const TextEncoder: {
  new (): { encode(text: string): Uint8Array }
}

/** @throws RangeError where the platform does not know the encoding, as Node built with little ICU data. */
export function decoderFor(label: string, fatal: boolean): Decoder {
  return new TextDecoder(label, { fatal, ignoreBOM: true })
}

/** Lone surrogates come out as U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
