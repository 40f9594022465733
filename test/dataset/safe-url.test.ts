import { expect } from 'chai';
import { hostOf, isSafeUrl, isWebUrl } from '../../src/dataset/safe-url.js';

describe('addresses', () => {
  const table: readonly (readonly [string, safe: boolean, web: boolean])[] = [
    ['https://example.org/a?b#c', true, true],
    ['http://127.0.0.1:8000/', true, true],
    ['HTTPS://EXAMPLE.ORG', true, true],
    ['mailto:someone@example.org', true, false],
    ['javascript:alert(1)', false, false],
    ['java\nscript:alert(1)', false, false],
    [' \u0001javascript:alert(1)', false, false],
    ['data:text/html,x', false, false],
    ['file:///etc/passwd', false, false],
    ['ftp://example.org', false, false],
    ['//example.org', false, false],
    ['photo.jpg', false, false],
    ['https://', false, false],
    ['', false, false],
  ];
  for (const [text, safe, web] of table) {
    it(`${JSON.stringify(text)} is ${safe ? 'safe' : 'refused'}${web ? ', on the web' : ''}`, () => {
      expect(isSafeUrl(text)).to.equal(safe);
      expect(isWebUrl(text)).to.equal(web);
    });
  }

  for (const [address, host] of [
    ['https://www.example.org/a?b#c', 'www.example.org'],
    ['http://127.0.0.1:8000/', '127.0.0.1:8000'],
    ['https://someone@example.org/', 'example.org'],
    ['mailto:someone@example.org', 'mailto:someone@example.org'],
  ] as const) {
    it(`${address} is at ${host}`, () => {
      expect(hostOf(address)).to.equal(host);
    });
  }
});
