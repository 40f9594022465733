/**
 * The pure part of the library: no DOM, so it runs in Node and in workers as in
 * the browser. It knows all languages at once.
 */
import './i18n/all.js';

export * from './pure.js';
