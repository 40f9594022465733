// What more events need than are drawn one by one: a page fetches it where there are so many.
export * from '../../layout/many-events.js';
export { renderCrowd } from '../../render/crowd.js';
