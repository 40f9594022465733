import './chain-timeline.js';

export * from '../pure.js';
