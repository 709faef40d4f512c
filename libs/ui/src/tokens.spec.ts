import { readFileSync } from 'node:fs';

const tokens = new Map(
  [...readFileSync('libs/ui/src/styles/tokens.css', 'utf8').matchAll(/--alb-color-([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(
    ([, name, hex]) => [name, hex] as const,
  ),
);

function luminance(name: string): number {
  const hex = tokens.get(name);
  if (!hex) throw new Error(`No colour ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('The colours', () => {
  it.each([
    ['ink', 'card'],
    ['ink', 'paper'],
    ['ink-2', 'card'],
    ['ink-2', 'paper'],
    ['ink-2', 'fill'],
    ['ink-3', 'card'],
    ['ink-3', 'paper'],
    ['ink-3', 'fill'],
    ['petrol-700', 'card'],
    ['petrol-700', 'paper'],
    ['petrol-700', 'petrol-50'],
    ['petrol-900', 'petrol-100'],
    ['card', 'petrol-700'],
    ['card', 'petrol-900'],
    ['petrol-100', 'petrol-900'],
    ['petrol-100', 'petrol-700'],
    ['zon-400', 'petrol-900'],
    ['ink', 'zon-400'],
    ['zon-800', 'zon-100'],
    ['ink', 'zon-100'],
    ['green-700', 'green-50'],
    ['green-700', 'card'],
    ['red-700', 'red-50'],
    ['red-700', 'card'],
    ['blue-700', 'blue-50'],
    ['plum-700', 'plum-50'],
    ['ink-2', 'track'],
  ])('let text in %s be read on %s', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['line-strong', 'card'],
    ['line-strong', 'paper'],
    ['petrol-600', 'track'],
    ['green-700', 'track'],
    ['focus', 'card'],
    ['focus', 'paper'],
  ])('set %s apart from %s where it carries a state', (mark, ground) => {
    expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  });
});
