import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { trustedBy } from '@/lib/env';
import { cleanHeaders } from '@/lib/server/proxied';
import { refusal } from '@/lib/server/refusal';

describe('what is refused before Next sees it', () => {
  const ask = (url: string, method = 'GET', host = 'fair.example') =>
    refusal({ url, method, headers: { host } }, 'https://fair.example');
  const long = (length: number) => 'a'.repeat(length);

  test.each([
    ['/', undefined],
    ['/products/%DA%86%D8%A7%DB%8C?sort=-price', undefined],
    [`/products/${long(200)}`, undefined],
    [`/products/${long(201)}`, 400],
    [`/?q=${long(2100)}`, 400],
    ['/%E0%A4%A', 400],
    ['/a%00b', 400],
    ['/a\u0000b', 400],
    ['/a b', 400],
    ['/a\\b', 400],
    ['*', 400],
    ['http://elsewhere.example/', 400],
    ['', 400],
  ])('%s: %s', (url, status) => expect(ask(url)).toBe(status));

  test('methods that nobody needs', () => {
    expect(ask('/', 'TRACE')).toBe(405);
    for (const method of ['CONNECT', 'PUT', 'PATCH', 'DELETE', 'get', '']) {
      expect(ask('/', method)).toBe(405);
    }
    expect(ask('/', 'HEAD')).toBeUndefined();
  });

  const post = (headers: Record<string, string>, publicUrl?: string) =>
    refusal(
      { url: '/admin', method: 'POST', headers: { host: 'fair.example', ...headers } },
      publicUrl,
    );

  test.each([
    ['another site', { origin: 'https://evil.example' }, 403],
    ['another scheme', { origin: 'http://fair.example' }, 403],
    ['a sandbox', { origin: 'null' }, 403],
    ['what is no origin', { origin: '%%%' }, 403],
    ['a sister of the site', { 'sec-fetch-site': 'same-site' }, 403],
    ['the site', { origin: 'https://fair.example', 'sec-fetch-site': 'same-origin' }, undefined],
    ['no browser', {}, undefined],
  ])('a form from %s', (_, headers, status) => {
    expect(post(headers, 'https://fair.example')).toBe(status);
  });

  test('without PUBLIC_URL a form is ours where it was sent from the host that was asked', () => {
    expect(post({ origin: 'http://fair.example' })).toBeUndefined();
    expect(post({ origin: 'http://fair.example:81' })).toBe(403);
  });

  test('an action with more in it than any form of ours', () => {
    const action = { 'next-action': '4'.repeat(42) };
    expect(post({ ...action, 'content-length': '1048576' })).toBeUndefined();
    expect(post({ ...action, 'content-length': '1048577' })).toBe(413);
    expect(post({ 'content-length': '20000000' })).toBeUndefined();
  });

  test('another host than the site’s, but not to monitors', () => {
    expect(ask('/', 'GET', 'elsewhere.example')).toBe(421);
    expect(ask('/healthz', 'GET', '10.0.0.7:3000')).toBeUndefined();
    expect(ask('/', 'GET', 'FAIR.example')).toBeUndefined();
    expect(refusal({ url: '/', method: 'GET', headers: {} }, undefined)).toBeUndefined();
  });
});

describe('the headers that Next believes', () => {
  /** Cleans the headers of a request from an address; 10.0.0.0/8 are the site's own proxies. */
  function clean(peer: string, given: Record<string, string>) {
    const socket = new Socket();
    Object.defineProperty(socket, 'remoteAddress', { value: peer });
    const headers: Record<string, string> = { host: 'fair.example', ...given };
    const visitor = cleanHeaders({ headers, socket }, trustedBy(['10.0.0.0/8']));
    return { visitor, headers };
  }

  test('a visitor cannot send them', () => {
    const { visitor, headers } = clean('1.2.3.4', {
      'x-middleware-subrequest': 'proxy',
      'x-nonce': 'chosen',
      'x-prerender-revalidate': 'guess',
      'x-matched-path': '/admin',
      'x-forwarded-for': '9.9.9.9',
      'x-forwarded-host': 'elsewhere.example',
      'x-forwarded-proto': 'https',
      'x-real-ip': '9.9.9.9',
      range: 'bytes=99999999-',
      forwarded: 'for=9.9.9.9',
      rsc: '1',
      'next-action': 'abc',
    });
    expect(visitor).toBe('1.2.3.4');
    expect(headers).toEqual({
      host: 'fair.example',
      rsc: '1',
      'next-action': 'abc',
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-host': 'fair.example',
      'x-forwarded-proto': 'http',
    });
  });

  test('a trusted proxy says who the visitor is, and what it added itself is believed only', () => {
    const { visitor, headers } = clean('10.0.0.1', {
      'x-forwarded-for': '9.9.9.9, 1.2.3.4, 10.0.0.2',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'shown.example',
    });
    expect(visitor).toBe('1.2.3.4');
    expect(headers).toMatchObject({ host: 'shown.example', 'x-forwarded-proto': 'https' });
  });
});
