/** `URL` exists in browsers and in Node; the types of this layer know neither. */
const { URL: Address } = globalThis as unknown as {
  readonly URL: new (text: string) => { readonly protocol: string; readonly host: string };
};

const everywhere: readonly string[] = ['http:', 'https:', 'mailto:'];
const onTheWeb: readonly string[] = ['http:', 'https:'];

function hasProtocol(text: string, protocols: readonly string[]): boolean {
  try {
    return protocols.includes(new Address(text).protocol);
  } catch {
    return false;
  }
}

/** Whether the text is a whole http, https or mailto address, as a browser would parse it. */
export function isSafeUrl(text: string): boolean {
  return hasProtocol(text, everywhere);
}

/** Whether the text is a whole http or https address, as a browser would parse it. */
export function isWebUrl(text: string): boolean {
  return hasProtocol(text, onTheWeb);
}

/** The site of a whole address: "www.un.org"; the address itself where it has none, as that of a mailbox. */
export function hostOf(address: string): string {
  return new Address(address).host || address;
}
