// Lit without what nothing here asks of it, for dist/cdn. Where another version says it otherwise, the build stops.
import { basename } from 'node:path';

/** What the properties of elements may say of themselves: of anything else, {@link modernLit} leaves Lit without the means. */
export const propertyOptions =
  /^\{\s*(?:(?:attribute: (?:false|'[\w-]+')|reflect: true|type: Number),?\s*)+\}$/;

/** What no template may have, for the same reason: comments, MathML, and elements whose text is not parsed. */
export const unknownMarkup = /<!--|<(?:math(?:ml)?|script|style|textarea|title)\b/i;

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
  'lit-element': [
    ...asked,
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/connectedCallback\(\)\{super.+?setConnected\(!1\)\}/, ''],
  ],
  'lit-html': [
    ...asked,
    [/\{M:\w,P:.+?(?=I:)(I:\w),.+?\}/, '{$1}'],
    [/:3===\w\?"<\/?math>"/g, ''],
    [/\|\|3===\w(?=\))/, ''],
    [/"!--"===\w\[1\]\?\w=\w:/, ''],
    [/\w===\w\|\|(?=\w===\w\?\w=\w:\()/, ''],
    [/else\{let (\w)=-1;for\(;-1!==.+?\}(?=\w\+\+)/, ''],
    [/\(\w\.test\((\w\[2\])\)&&\(\w=RegExp\("<\/"\+\1,"g"\)\),(\w=\w)\)/, '$2'],
    [/\w\?\?(?=\w,\w=-1\))/, ''],
    [/\((\w=\w),\w=void 0\)/, '$1'],
    [/if\(\w\.test\(\w\.tagName\)\)\{.+?\}\}(?=\}else)/, ''],
    [/,_\$litType\$:\w(?=\}=\w,\w="number")/, ''],
    [/"number"==typeof \w\?(this\._\$AC\(\w\)):\(.+?,\w\)(?=;)/, '$1'],
    [/\w\?\._\$AO\?\.\(!1\),/, ''],
    [/this\._\$AN=void 0,/g, ''],
    [/this\._\$AP\?\.\(!1,!0,\w\)(?=;)/, ''],
    [/setConnected\(\w\)\{.+?\)\}/, ''],
    [/,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
    [/get _\$AU\(\)\{.+?\}/g, ''],
    [/get parentNode\(\)\{.+?\}/g, ''],
    [/get tagName\(\)\{.+?\}/, ''],
    [/\|\|\w\.capture!==\w\.capture.+?passive(?=,)/, ''],
    [/"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.+?\)):.+?(?=\})/, '$1'],
  ],
  directive: [[/get _\$AU\(\)\{.+?\}/, '']],
  'directive-helpers': [
    [/,\w=\w\._\$AM,(\w)=.+?;if\(\1\)\{.+?_\$AP\(\w\)\}/, ';'],
    [/\|\|\w(?=\)\{let)/, ''],
  ],
};

/**
 * What Lit asks of old browsers (those that know popovers have all of it), the list of its versions, what it says to those
 * who write styles, what its decorators note, which are a list here, the options of properties that no element has, what no
 * template has, templates that were compiled, listeners that are objects, directives that hear of leaving the page, parts
 * that move from one list to another or say where they are, and what its packages see of each other beyond the one class
 * that is asked for.
 */
export const modernLit = {
  name: 'modern-lit',
  transform: {
    filter: {
      id: RegExp(
        `/(?:reactive-element|lit-html|lit-element)/(?:${[...Object.keys(litCuts), 'async-directive'].join('|')})\\.js$`,
      ),
    },
    handler(/** @type {string} */ code, /** @type {string} */ id) {
      const cuts = litCuts[basename(id, '.js')];
      if (!cuts) throw new Error(`${id} is imported, and wants what Lit is left without`);
      const modern = cuts.reduce((text, [pattern, instead]) => {
        if (!pattern.test(text)) throw new Error(`${id} has nothing like ${pattern} any more`);
        return text.replace(pattern, instead);
      }, code);
      return { code: modern, map: null };
    },
  },
};
