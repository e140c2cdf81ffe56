import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings } from '../node/read-settings.js';

describe('The environment', () => {
  it('need not say anything', () => {
    assert.deepEqual(readSettings({ PATH: '/bin', LUNA_MODEL: '' }), {
      port: 8787,
      host: '127.0.0.1',
      paths: [],
      sources: [],
      ratePerMinute: 20,
      proxies: 0,
      maxBody: 256_000,
      maxTokens: 1_000,
      maxSeconds: 120,
      maxSilence: 60,
    });
  });

  it('says all there is to set', () => {
    const settings = readSettings({
      PORT: '80',
      HOST: '0.0.0.0',
      LUNA_UPSTREAM_URL: 'http://127.0.0.1:11434/v1',
      LUNA_UPSTREAM_KEY: 'secret',
      LUNA_MODEL: 'small',
      LUNA_ARTICLES: './content https://pub.example/a/*=>https://cdn.pub.example/*.json',
      LUNA_ORIGINS: 'https://clinic.example, https://blog.example/',
      LUNA_RATE_LIMIT: '5',
      LUNA_REDIS_URL: 'rediss://:secret@store.example:6379/0',
      LUNA_PROXIES: '1',
      LUNA_MAX_BODY: '100000',
      LUNA_MAX_TOKENS: '300',
      LUNA_MAX_SECONDS: '60',
      LUNA_MAX_SILENCE: '30',
    });
    assert.deepEqual(settings, {
      port: 80,
      host: '0.0.0.0',
      upstream: { url: 'http://127.0.0.1:11434/v1/chat/completions', key: 'secret', model: 'small' },
      paths: ['./content'],
      sources: [{ page: 'https://pub.example/a/*', content: 'https://cdn.pub.example/*.json' }],
      origins: ['https://clinic.example', 'https://blog.example'],
      ratePerMinute: 5,
      redis: 'rediss://:secret@store.example:6379/0',
      proxies: 1,
      maxBody: 100_000,
      maxTokens: 300,
      maxSeconds: 60,
      maxSilence: 30,
    });
  });

  it('may name the whole address of the completions', () => {
    const url = 'https://models.example/v1/chat/completions';
    assert.equal(readSettings({ LUNA_UPSTREAM_URL: url }).upstream?.url, url);
  });

  for (const [name, value] of [
    ['LUNA_UPSTREAM_URL', 'ollama'],
    ['LUNA_UPSTREAM_URL', 'file:///etc/passwd'],
    ['LUNA_REDIS_URL', 'http://store.example'],
    ['LUNA_ORIGINS', 'clinic.example'],
    ['LUNA_ORIGINS', 'https://clinic.example/blog'],
    ['LUNA_ARTICLES', 'https://*/a=>https://cdn.example/a.json'],
    ['LUNA_ARTICLES', 'https://pub.example/*/*=>https://cdn.example/*.json'],
    ['LUNA_ARTICLES', 'https://pub.example/a=>https://cdn.example/*.json'],
    ['LUNA_ARTICLES', 'https://pub.example/a=>./a.json'],
    ['LUNA_RATE_LIMIT', '0'],
    ['LUNA_RATE_LIMIT', '-1'],
    ['LUNA_MAX_TOKENS', '1e3'],
    ['LUNA_MAX_SECONDS', '86400'],
    ['PORT', '65536'],
  ] as const) {
    it(`is refused with ${name}=${value}, by name`, () => {
      assert.throws(
        () => readSettings({ [name]: value }),
        (error) => error instanceof Error && error.message.startsWith(`${name} `),
      );
    });
  }

  it('is refused with a model and no server', () => {
    assert.throws(() => readSettings({ LUNA_MODEL: 'small' }), /say nothing without LUNA_UPSTREAM_URL/);
  });
});
