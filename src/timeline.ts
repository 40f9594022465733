import { ChainTimeline } from './elements/chain-timeline/chain-timeline.js';
import { define } from './elements/define.js';

export { ChainTimeline };

define('chain-timeline', ChainTimeline);
