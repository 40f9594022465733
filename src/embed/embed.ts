// The script of a page that has timelines in frames: each becomes as high as it needs to be.
import { hearHeights } from './height-message.js';

hearHeights();
