import { describe, expect, it } from 'vitest';
import { blockedRangeOf } from './guard-address.js';

const BLOCKED: readonly [string, string][] = [
  ['127.0.0.1', 'loopback'],
  ['127.8.8.8', 'loopback'],
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'unspecified'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['100.64.0.1', 'carrierGradeNat'],
  ['100.100.100.200', 'carrierGradeNat'],
  ['169.254.169.254', 'linkLocal'],
  ['168.63.129.16', 'metadata'],
  ['192.0.0.1', 'reserved'],
  ['192.0.2.1', 'reserved'],
  ['198.18.0.1', 'reserved'],
  ['224.0.0.1', 'multicast'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'broadcast'],
  ['::', 'unspecified'],
  ['::1', 'loopback'],
  ['fe80::1', 'linkLocal'],
  ['fc00::1', 'uniqueLocal'],
  ['fd00:ec2::254', 'uniqueLocal'],
  ['ff02::1', 'multicast'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:a00:1', 'private'],
  ['::127.0.0.1', 'loopback'],
  ['::7f00:1', 'loopback'],
  ['64:ff9b::7f00:1', 'loopback'],
  ['64:ff9b::a9fe:a9fe', 'linkLocal'],
  ['64:ff9b:1::808:808', 'rfc6052'],
  ['2001:0:7f00:1::', 'teredo'],
  ['2001:0:808:808::', 'teredo'],
  ['::ffff:0:127.0.0.1', 'rfc6145'],
  ['2606:4700::5efe:10.0.0.1', 'isatap'],
  ['2606:4700::200:5efe:8.8.8.8', 'isatap'],
  ['fe80::1%eth0', 'linkLocal'],
  ['100::1', 'discard'],
  ['5f00::1', 'segmentRouting'],
  ['4000::1', 'reserved'],
  ['1::1', 'reserved'],
  ['3fff::1', 'reserved'],
  ['3ffe::1', 'reserved'],
  ['2001:2::1', 'benchmarking'],
  ['2001:db8::1', 'reserved'],
  ['2002:7f00:1::', '6to4'],
  ['fec0::1', 'deprecatedSiteLocal'],
  ['localhost', 'not an IP address'],
];

describe('blockedRangeOf', () => {
  it.each(BLOCKED)('blocks %s', (address, range) => {
    expect(blockedRangeOf(address)).toBe(range);
  });

  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '64:ff9b::808:808', '2a00:1450:4001::8a'])(
    'lets %s pass',
    (address) => {
      expect(blockedRangeOf(address)).toBeNull();
    },
  );
});
