import { ChainDetail } from './elements/chain-detail/chain-detail.js';
import { ChainLegend } from './elements/chain-legend/chain-legend.js';
import { ChainOverview } from './elements/chain-overview/chain-overview.js';
import { ChainSearch } from './elements/chain-search/chain-search.js';
import { ChainStory } from './elements/chain-story/chain-story.js';
import { ChainTable } from './elements/chain-table/chain-table.js';
import { define } from './elements/define.js';

export { ChainDetail };
export { ChainLegend };
export { ChainOverview };
export { ChainSearch };
export { ChainStory };
export { ChainTable };

define('chain-overview', ChainOverview);
define('chain-legend', ChainLegend);
define('chain-search', ChainSearch);
define('chain-detail', ChainDetail);
define('chain-story', ChainStory);
define('chain-table', ChainTable);
