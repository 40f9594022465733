import { expect } from '@open-wc/testing';
import { languageCodes } from '../../src/i18n/languages.js';
import { readSettings } from '../../src/embed/settings.js';

const localeOf = (text: string): string | undefined =>
  readSettings(`?locale=${encodeURIComponent(text)}`, '').attributes.find(([name]) => name === 'locale')?.[1];

describe('readSettings', () => {
  it('takes the attributes that it knows, as text', () => {
    const query =
      '?src=https://example.org/a.json&locale=ru&layout=list&scale=folded&group-by=kind&selected=a%26b' +
      '&from=2017-09&to=2020&now=2020-06-22&toolbar=off&onload=alert(1)&style=color:red&hash=x&class=y&id=z';
    expect(readSettings(query, '').attributes).to.deep.equal([
      ['src', 'https://example.org/a.json'],
      ['locale', 'ru'],
      ['layout', 'list'],
      ['scale', 'folded'],
      ['group-by', 'kind'],
      ['selected', 'a&b'],
      ['from', '2017-09'],
      ['to', '2020'],
      ['now', '2020-06-22'],
      ['toolbar', 'off'],
    ]);
  });

  it('leaves out what is empty or longer than anything that means something', () => {
    const { attributes } = readSettings(`?src=a.json&locale=&selected=${'x'.repeat(2001)}&from=%`, '');
    expect(attributes).to.deep.equal([
      ['src', 'a.json'],
      ['from', '%'],
    ]);
  });

  for (const query of ['', '?src=', `?src=https://example.org/${'x'.repeat(2000)}`]) {
    it(`names an address that no timeline loads from, for ${query.slice(0, 10) || 'no query'}`, () => {
      expect(readSettings(query, '').attributes).to.deep.equal([['src', 'about:blank']]);
    });
  }

  for (const code of languageCodes) {
    it(`takes the language ${code}`, () => {
      expect(localeOf(code)).to.equal(code);
    });
  }

  for (const [text, locale] of [
    ['RU', 'ru'],
    ['uz-cyrl-uz', 'uz-Cyrl-UZ'],
    ['de-CH', 'de-CH'],
    ['uz_Cyrl', undefined],
    ['english', undefined],
    ['xx', undefined],
    ['"><b>', undefined],
    ['e n', undefined],
    ['constructor', undefined],
  ] as const) {
    it(`takes ${locale ?? 'no language'} for ${text}`, () => {
      expect(localeOf(text)).to.equal(locale);
    });
  }

  it('takes a theme that there is', () => {
    const themes = ['dark', 'museum', '../evil', 'constructor', ''].map(
      (theme) => readSettings(`?theme=${theme}`, '').theme,
    );
    expect(themes).to.deep.equal(['dark', 'museum', undefined, undefined, undefined]);
  });

  const listeners: [query: string, referrer: string, listener: string | undefined][] = [
    ['', '', undefined],
    ['', 'https://host.example/page?a=1', 'https://host.example'],
    ['', 'http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['', 'about:srcdoc', undefined],
    ['?origin=https://host.example', '', 'https://host.example'],
    ['?origin=https://host.example/path', 'https://host.example/', 'https://host.example'],
    ['?origin=https://one.example&origin=https://two.example', 'https://two.example/', 'https://two.example'],
    [
      '?origin=https://one.example&origin=https://two.example',
      'https://three.example/',
      'https://one.example',
    ],
    ['?origin=*', 'https://host.example/', undefined],
    ['?origin=null', '', undefined],
    ['?origin=javascript:alert(1)', '', undefined],
    ['?origin=data:text/html,x', '', undefined],
    ['?origin=file:///etc/passwd', '', undefined],
    [`?origin=https://${'x'.repeat(3000)}.example`, '', undefined],
  ];
  for (const [query, referrer, listener] of listeners) {
    it(`tells ${listener ?? 'nobody'}, by ${query.slice(0, 60) || 'no query'} in ${referrer || 'no page'}`, () => {
      expect(readSettings(query, referrer).listener).to.equal(listener);
    });
  }
});
