/** In this order: many say the names of others as well, to be served the same. */
const browsers = [
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|Chromium|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const;

const machines = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMacintosh\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
] as const;

/** Such as `Firefox · Windows`, by which someone knows a browser as their own; null where its header says neither. No more is kept of it. */
export function browserWords(userAgent: string | undefined): string | null {
  const known = [browsers, machines].flatMap((all) => {
    const found = all.find(([, sign]) => sign.test((userAgent ?? '').slice(0, 500)));
    return found ? [found[0]] : [];
  });
  return known.length > 0 ? known.join(' · ') : null;
}
