export * from '../timeline.js';
export * from '../elements/events.js';
export { loadLanguage } from '../i18n/languages.js';
