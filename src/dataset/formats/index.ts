import { csv } from './csv.js';
import type { Steps } from '../steps.js';
import type { Format, ReadText } from './format.js';
import { json } from './json.js';

/** The first is taken where neither media type nor name says which. */
export const formats = [json, csv] as const satisfies readonly Format[];

export interface TextOrigin {
  /** The media type with or without parameters, such as `text/csv; charset=utf-8`. */
  readonly mediaType?: string;
  /** A file name or an address; its ending counts where the media type says nothing. */
  readonly name?: string;
}

function formatOf({ mediaType = '', name = '' }: TextOrigin): Format {
  const type = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const path = name.split(/[?#]/, 1)[0]?.toLowerCase() ?? '';
  const all: readonly Format[] = formats;
  return (
    all.find((format) => format.mediaTypes.includes(type)) ??
    all.find((format) => format.endings.some((ending) => path.endsWith(ending))) ??
    formats[0]
  );
}

/** Reads a text in the format that its media type or its name says; JSON where neither does. Never throws. */
export function readText(text: string, origin: TextOrigin = {}): Steps<ReadText> {
  return formatOf(origin).read(text);
}
