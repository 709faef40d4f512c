import { TextDecoder, TextEncoder } from 'node:util';

// What every browser has and jsdom lacks.
Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.Element.prototype.scrollIntoView ??= () => undefined;
globalThis.window.scrollTo = () => undefined;
Object.assign(globalThis, {
  CSS: { escape: (text: string) => text.replace(/[^\w-]/g, String.raw`\$&`), supports: () => false },
});
globalThis.window.matchMedia ??= ((media: string) => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
})) as unknown as typeof window.matchMedia;
