import './chain-timeline.js';
import { ChainOverview } from '../elements/chain-overview/chain-overview.js';
import { define } from '../elements/define.js';

export { ChainOverview };

define('chain-overview', ChainOverview);
