import type { PopoverUiWords } from './words.js';

/** English is always there; what is said above a timeline in it comes with what opens there. */
export const enPopovers: PopoverUiWords = {
  issuesTitle: 'Problems in the data',
  chooseCause: 'Which cause?',
  chooseEffect: 'Which effect?',
  keyPrevious: 'previous event',
  keyNext: 'next event',
  keyFirst: 'first event',
  keyLast: 'last event',
  keyLane: 'event in the next lane',
  keyCause: 'to the cause',
  keyEffect: 'to the effect',
  keyOpen: 'open the event',
  keyBack: 'one step back',
  keyHelp: 'this list',
  keyZoom: 'zoom in, zoom out',
  keyPan: 'earlier, later',
  keyScreen: 'a screenful earlier, later',
  keyFit: 'show all',
  keyFitChain: 'show the chain, then the event',
};
