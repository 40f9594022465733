import { ChainTimeline } from '../elements/chain-timeline/chain-timeline.js';
import { define } from '../elements/define.js';

export * from '../elements/events.js';
export { loadLanguage } from '../i18n/languages.js';
export { ChainTimeline };

define('chain-timeline', ChainTimeline);
