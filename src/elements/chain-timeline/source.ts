import type { ListData } from '../../controllers/list-data.js';
import type { LoadState } from '../../controllers/load.js';
import { columnsIn, isColumn } from '../../dataset/columns-in.js';
import { columnsOf } from '../../dataset/columns.js';
import { issuesIn, type Finding } from '../../dataset/finding.js';
import { unfetched } from '../../dataset/formats/format.js';
import { LARGE } from '../../dataset/formats/json.js';
import { readText } from '../../dataset/formats/index.js';
import type { ReadColumns } from '../../dataset/read-columns.js';
import { readingDataset } from '../../dataset/reading-dataset.js';
import { arriving, finish, type WaitingSteps } from '../../dataset/steps.js';
import type { Dataset, Issue } from '../../dataset/types.js';
import { get, isRecord } from '../../dataset/values.js';
import { indexing } from '../../layout/event-index.js';
import type * as ManyEvents from '../../layout/many-events.js';
import { FEW } from '../../layout/row-plan.js';

/** Where the data of a timeline may come from, in falling precedence. */
export interface Sources {
  readonly data: unknown;
  readonly load: LoadState;
  readonly inline: string | undefined;
  readonly list: ListData | undefined;
}

/** The one source that counts; the same object or text as long as it has not changed. */
export function sourceOf({ data, load, inline, list }: Sources): unknown {
  if (data !== undefined) return data;
  if (load.status === 'idle') return inline ?? list;
  return load.status === 'loaded' ? load : undefined;
}

/** What was read, and whether it was text in no known format. */
export interface SourceContent {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  /** Those of the issues that are still without words, the last ones. */
  readonly findings: readonly Finding[];
  readonly isUnreadable: boolean;
}

/** What there is before any data. */
export const NO_CONTENT: SourceContent = {
  dataset: finish(readingDataset({ events: [] })).dataset,
  issues: [],
  findings: [],
  isUnreadable: false,
};

/** Fetches what more events need than are drawn one by one. */
export type FetchMany = () => Promise<Partial<Pick<typeof ManyEvents, 'EventRows' | 'findingBars'>>>;

/**
 * Reads the source that {@link sourceOf} chose, and prepares what its first chart needs. Where nothing is to be waited for, many
 * events are read like few.
 */
export function* readingSource(
  { data, load, inline, list }: Sources,
  fetchMany?: FetchMany,
): WaitingSteps<SourceContent> {
  const text = data !== undefined ? undefined : load.status === 'loaded' ? load.text : inline;
  // So long a text has many events, which what they need need not wait for.
  if (text !== undefined && text.length > LARGE) void fetchMany?.();
  const written =
    data !== undefined
      ? { input: data, issues: [] }
      : load.status === 'loaded'
        ? yield* readText(load.text, { mediaType: load.mediaType, name: load.url })
        : inline !== undefined
          ? yield* readText(inline)
          : { input: list?.input, issues: [] };
  const columns = isRecord(written.input) ? columnsIn(written.input) : undefined;
  const hasColumns = columns !== undefined;
  const fetched = countIn(written.input, columns) > FEW ? fetchMany?.() : undefined;
  const readColumns = hasColumns ? yield* arriving(fetchReadColumns()) : undefined;
  const file = hasColumns && !readColumns ? unfetched('columns') : written;
  const { EventRows, findingBars } = (fetched && (yield* arriving(fetched))) ?? {};
  const { dataset, findings: found } = yield* readingDataset(file.input, { readColumns, EventRows });
  const isListed = list !== undefined && file.input === list.input;
  const findings = isListed ? found.map((one) => ({ ...one, path: list.placeOf(one.path) })) : found;
  const issues = yield* issuesIn(findings);
  yield* indexing(dataset);
  if (findingBars) yield* findingBars(columnsOf(dataset));
  return {
    dataset,
    issues: [...file.issues, ...issues],
    findings,
    isUnreadable: file.issues.some(({ severity }) => severity === 'error'),
  };
}

/** How many events are written, one by one or in columns. */
function countIn(input: unknown, columns: object | undefined): number {
  const list = columns ? get(columns, 'begin') : isRecord(input) ? get(input, 'events') : undefined;
  return isColumn(list) ? Number(get(list, 'length')) : 0;
}

/** What reads columns is fetched only where there are some. */
async function fetchReadColumns(): Promise<ReadColumns> {
  const { readColumns } = await import('../../dataset/read-columns.js');
  return readColumns;
}

/** The content with its issues in words, which are fetched only where there are some; nothing waits for them. */
export function* tellingIssues(content: SourceContent): WaitingSteps<SourceContent> {
  const { issues, findings } = content;
  const module = yield* arriving(import('../../dataset/problem-words.js'));
  if (!module) return { ...content, findings: [] };
  const told = yield* issuesIn(findings, new module.ProblemWords());
  return { ...content, issues: [...issues.slice(0, -findings.length), ...told], findings: [] };
}
