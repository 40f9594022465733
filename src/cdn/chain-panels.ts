import './chain-timeline.js';
import { ChainLegend } from '../elements/chain-legend/chain-legend.js';
import { ChainOverview } from '../elements/chain-overview/chain-overview.js';
import { define } from '../elements/define.js';

export { ChainLegend };
export { ChainOverview };

define('chain-overview', ChainOverview);
define('chain-legend', ChainLegend);
