import { arriving, type WaitingSteps } from '../steps.js';
import { unfetched, type ReadFormat, type ReadText } from './format.js';
import { readJson } from './json.js';

interface Format {
  readonly name: string;
  readonly mediaTypes: readonly string[];
  /** Endings of file names, with the dot. */
  readonly endings: readonly string[];
  /** What few pages need is fetched when it is wanted. */
  readonly load: () => ReadFormat | Promise<ReadFormat>;
}

const json: Format = {
  name: 'JSON',
  mediaTypes: ['application/json', 'text/json'],
  endings: ['.json'],
  load: () => readJson,
};

/** The first is taken where neither media type nor name says which. */
const formats: readonly Format[] = [
  json,
  {
    name: 'CSV',
    mediaTypes: ['text/csv'],
    endings: ['.csv'],
    load: () => import('./csv.js').then(({ readCsv }) => readCsv),
  },
];

export interface TextOrigin {
  /** The media type with or without parameters, such as `text/csv; charset=utf-8`. */
  readonly mediaType?: string;
  /** A file name or an address; its ending counts where the media type says nothing. */
  readonly name?: string;
}

function formatOf({ mediaType = '', name = '' }: TextOrigin): Format {
  const type = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const path = name.split(/[?#]/, 1)[0]?.toLowerCase() ?? '';
  return (
    formats.find((format) => format.mediaTypes.includes(type)) ??
    formats.find((format) => format.endings.some((ending) => path.endsWith(ending))) ??
    json
  );
}

/** Reads a text in the format that its media type or its name says; JSON where neither does. Never throws. */
export function* readText(text: string, origin: TextOrigin = {}): WaitingSteps<ReadText> {
  const { name, load } = formatOf(origin);
  const loading = load();
  const read = loading instanceof Promise ? yield* arriving(loading) : loading;
  return read ? yield* read(text) : unfetched(name);
}
