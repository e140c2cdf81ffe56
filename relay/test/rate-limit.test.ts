import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clientOf } from '../rate-limit.js';

describe('A client', () => {
  it('is the other end of the connection, whatever it writes itself', () => {
    assert.equal(clientOf('192.0.2.1', '198.51.100.7, 203.0.113.9', 0), '192.0.2.1');
  });

  it('is whom the operator’s own proxies have seen', () => {
    assert.equal(clientOf('10.0.0.1', 'forged, 192.0.2.1', 1), '192.0.2.1');
    assert.equal(clientOf('10.0.0.1', 'forged, 192.0.2.1, 10.0.0.2', 2), '192.0.2.1');
    assert.equal(clientOf('10.0.0.1', '192.0.2.1', 3), '192.0.2.1');
    assert.equal(clientOf('10.0.0.1', null, 1), '10.0.0.1');
  });

  it('of IPv6 is its first 64 bits, however they are written', () => {
    for (const address of ['2001:db8::1', '2001:DB8:0:0:ffff::2', '[2001:db8::3]:443', '2001:db8::3%eth0']) {
      assert.equal(clientOf(address, null, 0), '2001:db8:0:0');
    }
    assert.equal(clientOf('2001:db8:0:1::1', null, 0), '2001:db8:0:1');
    assert.equal(clientOf('::1', null, 0), '0:0:0:0');
  });

  it('of IPv4 is the same through IPv6', () => {
    assert.equal(clientOf('::ffff:192.0.2.1', null, 0), '192.0.2.1');
  });

  it('that cannot be told is one with all others of those', () => {
    for (const address of [undefined, '', '::zz']) assert.equal(clientOf(address, null, 0), 'unknown');
  });
});
