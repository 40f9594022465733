import './chain-timeline.js';

export * from '../panels.js';
