/** What the address of an embedded timeline asks for. Its values come from anyone. */
export interface EmbedSettings {
  /** Attributes of the timeline, by name. The element itself takes no value for more than text. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly theme: Theme | undefined;
  /** The origin that hears how high the timeline is; none, where nobody is named. */
  readonly listener: string | undefined;
}

const ATTRIBUTES = [
  'src',
  'locale',
  'layout',
  'scale',
  'group-by',
  'selected',
  'from',
  'to',
  'now',
  'toolbar',
] as const;

/** Those of light and dark, and the style sheets that lie in `themes/`. */
const THEMES = ['light', 'dark', 'institute', 'museum', 'newsroom'] as const;
export type Theme = (typeof THEMES)[number];

/** What is longer is no address, no date and no id. */
const LONGEST = 2000;

/** Where no data is named, the timeline says that an address of none is not valid. */
const NOWHERE = 'about:blank';

/** Reads the query of an address, and the address of the page around, which a browser may keep for itself. */
export function readSettings(query: string, referrer: string): EmbedSettings {
  const values = new URLSearchParams(query);
  const valueOf = (name: string): string | undefined => {
    const value = values.get(name) ?? '';
    return value !== '' && value.length <= LONGEST ? value : undefined;
  };
  const attributes = ATTRIBUTES.flatMap((name) => {
    const text = valueOf(name);
    const value = (name === 'locale' ? localeOf(text) : text) ?? (name === 'src' ? NOWHERE : undefined);
    return value === undefined ? [] : [[name, value] as const];
  });
  const theme = valueOf('theme');
  return {
    attributes,
    theme: THEMES.find((name) => name === theme),
    listener: listenerOf(values.getAll('origin'), referrer),
  };
}

/** A language tag in its usual spelling, if it is well-formed and the browser has heard of the language. */
function localeOf(text: string | undefined): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    return tag && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) && tag;
  } catch {
    return undefined;
  }
}

/** The page around, if it is listed or nobody is; else the first that is listed. */
function listenerOf(listed: readonly string[], referrer: string): string | undefined {
  const origins = listed.flatMap((text) => originOf(text) ?? []);
  const around = originOf(referrer);
  if (listed.length === 0) return around;
  return around !== undefined && origins.includes(around) ? around : origins[0];
}

/** The origin of an http or https address. */
function originOf(address: string): string | undefined {
  if (address.length > LONGEST || !URL.canParse(address)) return undefined;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}
