/** What draws bands, what lists events in groups, and how they look. */
export { renderBands, renderHeads } from '../../render/bands.js';
export { bands as styles } from '../../theme/bands.js';
export { renderInGroups } from './list-in-groups.js';
