/** What draws bands, and how they look. */
export { renderBands } from '../../render/bands.js';
export { bands as styles } from '../../theme/bands.js';
