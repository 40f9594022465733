// Types of the tags for React and Vue, from the manifest, and a module beside each that registers the elements.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Tag
 * @property {string} tag
 * @property {string} className
 * @property {readonly [name: string, type: string][]} properties what a page may set, by property or attribute
 * @property {readonly [name: string, type: string][]} events
 */

/** @returns {Tag[]} */
function tagsOf(/** @type {any} */ { modules }) {
  return modules
    .flatMap((/** @type {any} */ { declarations }) => declarations)
    .filter((/** @type {any} */ { tagName }) => tagName)
    .map((/** @type {any} */ { tagName, name, members, attributes = [], events = [] }) => {
      const fields = members.filter(
        (member) => member.kind === 'field' && !member.readonly && !member.static,
      );
      const type = (/** @type {string} */ field) => `${name}['${field}'] | undefined`;
      return {
        tag: tagName,
        className: name,
        properties: [
          ...fields.map((field) => [field.name, type(field.name)]),
          ...attributes
            .filter((attribute) => attribute.fieldName !== attribute.name)
            .map((attribute) => [attribute.name, type(attribute.fieldName)]),
        ],
        events: events.map((event) => [event.name, event.type.text]),
      };
    });
}

const key = (/** @type {string} */ name) => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`);
const propsName = (/** @type {Tag} */ { className }) => `${className}Props`;

/** The text of the module but for its end: what a page may set of each tag. */
function propsOf(
  /** @type {readonly Tag[]} */ tags,
  /** @type {string} */ framework,
  /** @type {string} */ imported,
  /** @type {(event: string) => string} */ handlerOf,
) {
  const names = new Set(
    tags.flatMap(({ className, events }) => [className, ...events.map(([, type]) => type)]),
  );
  const props = tags.map((tag) => {
    const lines = [
      ...tag.properties.map(([name, type]) => `  ${key(name)}?: ${type};`),
      ...tag.events.map(
        ([name, type]) => `  ${key(handlerOf(name))}?: ((event: ${type}) => void) | undefined;`,
      ),
    ];
    return `export interface ${propsName(tag)} {\n${lines.join('\n')}\n}\n`;
  });
  return [
    `// Made from custom-elements.json: the tags of chain-timeline for ${framework}.`,
    `import type { ${imported} } from '${framework.toLowerCase()}';`,
    `import type { ${[...names].sort().join(', ')} } from './index.js';`,
    '',
    "export * from './index.js';",
    '',
    ...props,
  ].join('\n');
}

/** React 19 sets properties as properties, and hears `chain-select` by `onchain-select`. */
export function reactTypes(/** @type {any} */ manifest) {
  const tags = tagsOf(manifest);
  return `${propsOf(tags, 'React', 'DetailedHTMLProps, HTMLAttributes', (event) => `on${event}`)}
type Tag<Element, Props> = Props & Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.map((tag) => `      '${tag.tag}': Tag<${tag.className}, ${propsName(tag)}>;`).join('\n')}
    }
  }
}
`;
}

/** Vue sets properties as properties, and hears `chain-select` by `@chain-select`. */
export function vueTypes(/** @type {any} */ manifest) {
  const tags = tagsOf(manifest);
  const camel = (/** @type {string} */ event) =>
    event.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());
  return `${propsOf(tags, 'Vue', 'DefineComponent, HTMLAttributes', (event) => `on${camel(event)}`)}
type Tag<Props> = DefineComponent<Props & { slot?: string | undefined } & Omit<HTMLAttributes, keyof Props>>;

declare module 'vue' {
  interface GlobalComponents {
${tags.map((tag) => `    '${tag.tag}': Tag<${propsName(tag)}>;`).join('\n')}
  }
}
`;
}

export function writeFrameworkTypes(/** @type {any} */ manifest, /** @type {string} */ folder) {
  for (const [name, types] of [
    ['react', reactTypes(manifest)],
    ['vue', vueTypes(manifest)],
  ]) {
    writeFileSync(join(folder, `${name}.d.ts`), types);
    writeFileSync(join(folder, `${name}.js`), "export * from './index.js';\n");
  }
}
