import { describe, expect, it } from 'vitest';
import { returnPath } from './return-path.js';

describe('returnPath', () => {
  it.each([
    ['/desk/review/d1?claim=c2', '/desk/review/d1?claim=c2'],
    ['/desk', '/desk'],
    ['/desk?x=1', '/desk?x=1'],
    ['/desk/review/d1#s2', '/desk/review/d1'],
  ])('follows %s', (wanted, path) => {
    expect(returnPath(wanted)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'https://evil.example/desk',
    '//evil.example/desk',
    '/\\evil.example',
    '/desk\\..\\..\\evil',
    '/desk/../../admin',
    '/desk/%2e%2e/admin',
    '/deskevil',
    'javascript:alert(1)',
    '/desk/sign-in?return=/desk/sign-in',
    '/desk/sign-out',
    '/desk/welcome/token',
    ' /desk/inbox',
  ])('does not follow %s', (wanted) => {
    expect(returnPath(wanted)).toBe('/desk');
  });

  it('leaves no line end that could split a header', () => {
    expect(returnPath('/desk/x\r\nSet-Cookie: a=b')).not.toMatch(/[\r\n]/);
  });
});
