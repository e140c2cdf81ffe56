import type { Head } from '../../src/chat/crisis/weigh.js';
import type { Model } from './fit.js';

/** Weights as `weigh.ts` reads them. */
export function encode({ bias, unit, limit, space, levels }: Model): Head {
  const features = [...levels.keys()].sort((a, b) => a - b);
  const gaps = features.map((feature, i) => feature - (features[i - 1] ?? 0));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
  const low = Math.max(0, Math.round(Math.log2(mean * Math.LN2)));
  const bits = features.map((feature, i) => {
    const gap = gaps[i] ?? 0;
    const level = levels.get(feature) ?? 0;
    const rest = low ? (gap % 2 ** low).toString(2).padStart(low, '0') : '';
    const short = limit - Math.abs(level);
    const magnitude = '0'.repeat(short) + (short < limit - 1 ? '1' : '');
    return `${'1'.repeat(Math.floor(gap / 2 ** low))}0${rest}${level < 0 ? 1 : 0}${magnitude}`;
  });
  const bytes = bits.join('').match(/.{1,8}/g) ?? [];
  const packed = Buffer.from(bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
  return [Math.round(bias * 100) / 100, unit, limit, features.length, space, low, packed.toString('base64')];
}
