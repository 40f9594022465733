/**
 * Writes what is generated in `data/`: the datasets as JSON, and the JSON Schema
 * with which an editor completes and checks a dataset. With `--check` nothing is
 * written; the exit code is 1 when a file is stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { centralAsiaSince2017 } from '../data/central-asia-since-2017.js';
import { centralAsia } from '../data/central-asia.js';
import { datasetSchema } from '../src/dataset/schema.js';

const folder = new URL('../data/', import.meta.url);
const isCheck = process.argv.includes('--check');

/** Objects are closed, so that an editor marks a field whose name is misspelled. */
function buildSchema(): object {
  const schema = toJsonSchema(datasetSchema, {
    target: 'draft-07',
    // JSON has no infinite numbers.
    ignoreActions: ['finite'],
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'object' ? { ...jsonSchema, additionalProperties: false } : undefined,
  });
  return { ...schema, title: 'A dataset of chain-timeline' };
}

const products: Readonly<Record<string, object>> = {
  'central-asia.json': { $schema: './dataset.schema.json', ...centralAsia },
  'central-asia-since-2017.json': { $schema: './dataset.schema.json', ...centralAsiaSince2017 },
  'dataset.schema.json': buildSchema(),
};

async function readOld(file: URL): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}

for (const [name, value] of Object.entries(products)) {
  const file = new URL(name, folder);
  const style = await resolveConfig(file);
  const text = await format(JSON.stringify(value, undefined, 2), { ...style, parser: 'json' });
  if (text === (await readOld(file))) continue;
  if (isCheck) {
    console.error(`data/${name} is stale; run: npx tsx scripts/build-data.ts`);
    process.exitCode = 1;
  } else {
    await writeFile(file, text);
    console.log(`data/${name}`);
  }
}
