import { defineDataset } from '../../src/dataset/define-dataset.js';
import type { DatasetInput } from '../../src/dataset/schema.js';

const declared = {
  kinds: { speech: { label: 'Speech' } },
  places: { samarkand: { label: 'Samarkand' } },
  actors: { unga: 'General Assembly' },
  sources: { report: { label: 'Report' } },
  series: { forum: 'Forum' },
} as const;

export const whole: DatasetInput = defineDataset({
  ...declared,
  events: [
    {
      id: 'a',
      date: '2017-09',
      title: { en: 'A', ru: 'А' },
      kind: 'speech',
      place: 'samarkand',
      actors: [{ actor: 'unga', role: 'host' }],
      series: 'forum',
      sources: ['report'],
      claims: [{ text: 'So it is', source: 'report', attributedTo: 'unga' }],
    },
    { id: 'b', date: '2018', title: 'B' },
  ],
  links: [{ from: 'a', type: 'leads-to', to: 'b', sources: ['report'], attributedTo: 'unga' }],
});

const a = { id: 'a', date: '2017', title: 'A' } as const;

// @ts-expect-error: no event has the id "c"
defineDataset({ events: [a], links: [{ from: 'a', type: 'leads-to', to: 'c' }] });

// @ts-expect-error: no event has the id "c"
defineDataset({ events: [a], links: [{ from: 'c', type: 'leads-to', to: 'a' }] });

// @ts-expect-error: not a link type
defineDataset({ events: [a], links: [{ from: 'a', type: 'caused', to: 'a' }] });

// @ts-expect-error: not a kind
defineDataset({ ...declared, events: [{ ...a, kind: 'song' }] });

// @ts-expect-error: not a place
defineDataset({ ...declared, events: [{ ...a, place: 'tashkent' }] });

// @ts-expect-error: no places at all
defineDataset({ events: [{ ...a, place: 'tashkent' }] });

// @ts-expect-error: not an actor
defineDataset({ ...declared, events: [{ ...a, actors: [{ actor: 'nobody' }] }] });

// @ts-expect-error: not a series
defineDataset({ ...declared, events: [{ ...a, series: 'none' }] });

// @ts-expect-error: not a source of the event
defineDataset({ ...declared, events: [{ ...a, sources: ['rumour'] }] });

// @ts-expect-error: not a source of the claim
defineDataset({ ...declared, events: [{ ...a, claims: [{ text: 'So', source: 'rumour' }] }] });

// @ts-expect-error: not a speaker
defineDataset({ ...declared, events: [{ ...a, claims: [{ text: 'So', attributedTo: 'nobody' }] }] });

defineDataset({
  ...declared,
  events: [a],
  // @ts-expect-error: not a source of the link
  links: [{ from: 'a', type: 'related', to: 'a', sources: ['rumour'] }],
});

// @ts-expect-error: not a status
defineDataset({ events: [{ ...a, status: 'done' }] });

// @ts-expect-error: no title
defineDataset({ events: [{ id: 'a', date: '2017' }] });

/** Without a list of kinds, any kind may be named. */
export const withoutKinds = defineDataset({ events: [{ ...a, kind: 'song' }] });
