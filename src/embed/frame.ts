// The script of embed.html: one timeline, as the query of the address says.
import { describePage } from './describe-page.js';
import { fitFrame } from './fit-frame.js';
import { tellHeight } from './height-message.js';
import { readSettings } from './settings.js';

const { attributes, theme, listener } = readSettings(location.search, document.referrer);

const timeline = document.createElement('chain-timeline');
for (const [name, value] of attributes) timeline.setAttribute(name, value);
if (theme) document.body.classList.add(`chain-theme-${theme}`);
document.documentElement.lang = timeline.getAttribute('locale') ?? 'en';
document.body.append(timeline);
void describePage(timeline);

if (parent !== window) {
  const isFitted = fitFrame(timeline);
  if (listener !== undefined) tellHeight(timeline, parent, listener, isFitted);
}
