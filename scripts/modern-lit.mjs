// Lit without what nothing here asks of it, for dist/cdn. Where another version says it otherwise, the build stops.
import { basename } from 'node:path';

/** What the properties of elements may say of themselves: of anything else, {@link modernLit} leaves Lit without the means. */
export const propertyOptions =
  /^\{\s*(?:(?:attribute: (?:false|'[\w-]+')|reflect: true|type: Number),?\s*)+\}$/;

/** @type {readonly (readonly [RegExp, string])[]} Of each package: a hook for old browsers, and its place in the list of versions. */
const asked = [
  [/\w\.\w+PolyfillSupport\b/, 'undefined'],
  [/\(\w\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
];

/** @type {Readonly<Record<string, readonly (readonly [RegExp, string])[]>>} What of each file of Lit is said otherwise. */
const litCuts = {
  'css-tag': [
    [/\w\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, 'true'],
    [/Error\("CSSResult[^;}]+?"\)/, 'Error()'],
    [/Error\("Value passed[^;}]+?"\)/, 'Error()'],
  ],
  'reactive-element': [
    ...asked,
    [/toAttribute\(\w,\w\)\{.+?return \w\}(?=\},)/, 'fromAttribute:(t,s)=>s===Number&&t!==null?Number(t):t'],
    [/(=)\(void 0!==\w\.converter\?\.toAttribute.+?toAttribute\((\w),\w\.type\)/, '$1$2'],
    [/"function"==typeof \w\.converter.+?:(\w)(?=;)/, '$1'],
    [/\(\w\.hasChanged\?\?(\w)\)/, '$1'],
    [/Symbol\.metadata\?\?=.+?new WeakMap;/, ''],
    [/const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.+?\}(?=this\.)/, ''],
    [/static addInitializer\(\w\)\{.+?\}/, ''],
    [/,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
    [/\|\|\w\.useDefault&&.+?\)\)(?=\)\)return)/, ''],
    [/\w&&!\(this\._\$Ej\?\?=.+?\|\|(?=\()/, ''],
    [/\{useDefault:\w,/, '{'],
    [/(?<=this\.hasUpdated)\|\|\w(?=\|\|)/, ''],
    [/(\w)\?\?this\._\$Ej\?\.get\(\w\)\?\?\1/, '$1'],
  ],
  'lit-element': asked,
  'lit-html': [...asked, [/\{M:\w,P:.+?(?=I:)(I:\w),.+?\}/, '{$1}']],
};

/**
 * What Lit asks of old browsers (those that know popovers have all of it), the list of its versions, what it says to those
 * who write styles, what its decorators note, which are a list here, the options of properties that no element has, and what
 * its packages see of each other beyond the one class that is asked for.
 */
export const modernLit = {
  name: 'modern-lit',
  transform: {
    filter: { id: /\/(?:css-tag|reactive-element|lit-html|lit-element)\.js$/ },
    handler(/** @type {string} */ code, /** @type {string} */ id) {
      const cuts = litCuts[basename(id, '.js')] ?? [];
      const modern = cuts.reduce((text, [pattern, instead]) => {
        if (!pattern.test(text)) throw new Error(`${id} has nothing like ${pattern} any more`);
        return text.replace(pattern, instead);
      }, code);
      return { code: modern, map: null };
    },
  },
};
