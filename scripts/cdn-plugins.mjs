// What Rolldown does beside for dist/cdn: the source in fewer words, and what is fetched apart from what is not.
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';
import { minify } from 'terser';
import { propertyOptions, unknownMarkup } from './modern-lit.mjs';
import { root } from './root.mjs';
import { filesUnder } from './tree.mjs';

/**
 * What is for people who read the source: line breaks and indents of templates and of style sheets (to HTML and to CSS,
 * they are one space; between the elements of an SVG they are nothing, and would be a node each), and the descriptions in a schema, which editors have from the JSON Schema.
 */
export const shortTexts = {
  name: 'short-texts',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /(?:html|svg|mathml|css)`|v\.description\(/ },
    handler(/** @type {string} */ code, /** @type {string} */ id) {
      /** @type {{ start: number, end: number, text: string }[]} */
      const changes = [];
      new Visitor({
        TaggedTemplateExpression({ tag, quasi }) {
          if (tag.type !== 'Identifier' || !/^(html|svg|mathml|css)$/.test(tag.name)) return;
          const [found] = `<${tag.name} ${code.slice(quasi.start, quasi.end)}`.match(unknownMarkup) ?? [];
          if (found) throw new Error(`${id}: ${found} in a template`);
          for (const { start, end } of quasi.quasis)
            changes.push({ start, end, text: withoutIndents(code.slice(start, end), tag.name) });
        },
        CallExpression({ callee, arguments: args }) {
          const { start, end } = callee;
          const text = { 'v.description': 0, about: 1 }[code.slice(start, end)];
          const described = text === undefined ? undefined : args[text];
          if (described && described.type !== 'Identifier')
            changes.push({ start: described.start, end: described.end, text: "''" });
        },
      }).visit(parseSync(id, code).program);
      return { code: changed(code, changes), map: null };
    },
  },
};

/** `@property()` and `@state()` as one static list, which to Lit says the same. */
export const shortProperties = {
  name: 'short-properties',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /@(?:property|state)\(/ },
    handler(/** @type {string} */ code, /** @type {string} */ id) {
      /** @type {{ start: number, end: number, text: string }[]} */
      const changes = [];
      new Visitor({
        ClassBody({ start, body }) {
          const properties = body.flatMap((member) => {
            const [decorator] = 'decorators' in member ? (member.decorators ?? []) : [];
            if (decorator?.expression.type !== 'CallExpression' || !('key' in member)) return [];
            changes.push({ start: decorator.start, end: decorator.end, text: '' });
            const [name, options] = [member.key, decorator.expression.arguments[0]].map(
              (node) => node && code.slice(node.start, node.end),
            );
            if (options && !propertyOptions.test(options)) throw new Error(`${id}: ${name} has ${options}`);
            const isState = code.startsWith('@state', decorator.start);
            return [`${name}: { ${options ? `...${options},` : ''} ${isState ? 'state: true' : ''} }`];
          });
          const text = `static properties = { ${properties.join(', ')} };`;
          if (properties.length > 0) changes.push({ start: start + 1, end: start + 1, text });
        },
      }).visit(parseSync(id, code).program);
      return { code: changed(code, changes), map: null };
    },
  },
};

/** The text with some of its stretches in other words. */
function changed(
  /** @type {string} */ code,
  /** @type {{ start: number, end: number, text: string }[]} */ changes,
) {
  let text = '';
  let at = 0;
  for (const change of changes.toSorted((a, b) => a.start - b.start)) {
    text += code.slice(at, change.start) + change.text;
    at = change.end;
  }
  return text + code.slice(at);
}

/**
 * What is fetched by a timeline comes after it, and says so: else what two such parts share with the timeline is split off
 * into files of its own, which every page would load. Languages share nothing.
 */
export function fetchedParts() {
  const parts = filesUnder(join(root, 'src'), '.ts').flatMap((path) => {
    const file = join(root, 'src', path);
    const fetched = readFileSync(file, 'utf8').matchAll(/\bimport\('(.+)\.js'\)/g);
    return [...fetched].map(([, name]) => resolve(file, '..', `${name}.ts`));
  });
  return {
    name: 'fetched-parts',
    transform: {
      filter: { id: { include: parts, exclude: /\/i18n\// } },
      handler: (/** @type {string} */ code) => ({
        code: `import '${join(root, 'src/cdn/chain-timeline.ts')}';\n${code}`,
        map: null,
      }),
    },
  };
}

/**
 * What parts share that the timeline does without stands in each of them: in a file of its own it is a request that waits for
 * the one before.
 */
export const ownCopies = {
  name: 'own-copies',
  resolveId: {
    filter: { id: /\/(?:plain-text|lazy-array|events-at)\.js$/ },
    handler(/** @type {string} */ source, /** @type {string | undefined} */ importer = '') {
      return `${resolve(importer, '..', source).replace(/\.js$/, '.ts')}?${basename(importer)}`;
    },
  },
  load: {
    filter: { id: /\/(?:plain-text|lazy-array|events-at)\.ts\?/ },
    handler(/** @type {string} */ id) {
      return { code: readFileSync(id.replace(/\?.*/, ''), 'utf8'), moduleType: /** @type {const} */ ('ts') };
    },
  },
};

/** Terser after the minifier of Rolldown: it puts small functions and constants where they are used. The banner stays. */
export const compressed = {
  name: 'compressed',
  async generateBundle(
    /** @type {unknown} */ _options,
    /** @type {import('rolldown').OutputBundle} */ bundle,
  ) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code = file.code } = await minify(file.code, {
        module: true,
        // A function of a part that is called once stays one: written into its caller, what it needs for a moment would be kept
        // by whatever outlives that (80 bytes for each of many events). Constants stay on their side, where gzip meets them as they are
        // written, and functions stand together.
        compress: {
          passes: 2,
          pure_getters: true,
          reduce_funcs: file.name === 'chain-timeline',
          lhs_constants: false,
          hoist_funs: true,
          keep_fargs: false,
        },
        format: { comments: /^[#!]/ },
      });
      file.code = importsFirst(code);
    }
  },
};

/** Imports count wherever they stand; who reads a file for what it needs looks at its head alone. */
function importsFirst(/** @type {string} */ code) {
  const statements = /(?<=^|[;}\n])import ?\{[^}]*\} ?from ?"[^"]*";/g;
  const imports = (code.match(statements) ?? []).join('');
  return code.replaceAll(statements, '').replace(/^(?:\/\*!.*?\*\/\s*)?/, (banner) => banner + imports);
}

/** A name that stands alone, or with another that it has on the other side. */
const names = /([\w$]+)(?: as ([\w$]+))?/g;

/** Names that Rolldown gives are no longer than this; those of the API are. */
const LONGEST_GIVEN = 3;

/**
 * What other files take from that of the timeline has one short name there, by which it is exported too, and not another that
 * Rolldown gives to the outside.
 */
export const sameNames = {
  name: 'same-names',
  generateBundle(/** @type {unknown} */ _, /** @type {import('rolldown').OutputBundle} */ bundle) {
    const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
    const shared = chunks.find(({ name }) => name === 'chain-timeline');
    const exported = /(?<=export ?\{)[^}]*(?=\};?\s*$)/;
    if (!shared || !exported.test(shared.code))
      throw new Error('the timeline exports nothing that is known here');
    /** @type {Map<string, string>} */
    const inside = new Map();
    shared.code = shared.code.replace(exported, (list) =>
      list.replaceAll(names, (one, own, given = own) => {
        if (given.length > LONGEST_GIVEN) return one;
        inside.set(given, own);
        return own;
      }),
    );
    const imported = new RegExp(`(?<=import ?\\{)[^}]*(?=\\} ?from ?"[^"]*/${shared.fileName}")`, 'g');
    for (const chunk of chunks.filter(({ imports }) => imports.includes(shared.fileName)))
      chunk.code = chunk.code.replace(imported, (list) =>
        list.replaceAll(names, (_one, given, local = given) => `${inside.get(given) ?? given} as ${local}`),
      );
  },
};

/**
 * What makes a module of a part stands in each part that needs it: in a file of its own it is a request that waits for the
 * one before, and the first picture of a phone waits for both.
 */
export const ownRuntime = {
  name: 'own-runtime',
  generateBundle(/** @type {unknown} */ _, /** @type {import('rolldown').OutputBundle} */ bundle) {
    const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
    const runtime = chunks.find(({ name }) => name === 'rolldown-runtime');
    if (!runtime) return;
    const [, body, inside, outside] =
      /(var [^]*;)export ?\{(\w+)(?: as (\w+))?\};?\s*$/.exec(runtime.code) ?? [];
    for (const chunk of chunks.filter(({ imports }) => imports.includes(runtime.fileName))) {
      const wanted = /import ?\{(\w+)(?: as (\w+))?\} ?from ?"[^"]*rolldown-runtime\.js";/.exec(chunk.code);
      const [statement, name, local = name] = wanted ?? [];
      if (!body || !statement || name !== (outside ?? inside))
        throw new Error(`${chunk.fileName}: no such import of ${runtime.fileName} as is known here`);
      chunk.code = chunk.code.replace(statement, () => `const ${local}=(()=>{${body}return ${inside}})();`);
    }
    delete bundle[runtime.fileName];
  },
};

/** @type {Readonly<Record<string, RegExp>>} What means nothing in a language: to CSS also its comments. */
const meaningless = {
  svg: /(?<=>)\s*\n\s*|\s*\n\s*(?=<)|^\s*\n\s*$/g,
  css: /\/\*.*?\*\/|(?<=[{};:,])\s+|\s+(?=[{}])|;(?=\s*\})/gs,
};

function withoutIndents(/** @type {string} */ text, /** @type {string} */ language) {
  const bare = text.replaceAll(meaningless[language] ?? /$^/g, '');
  return bare.replaceAll(/\s*\n\s*/g, ' ');
}
