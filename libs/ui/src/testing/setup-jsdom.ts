import { TextDecoder, TextEncoder } from 'node:util';

// What every browser has and jsdom lacks.
Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.Element.prototype.scrollIntoView ??= () => undefined;
globalThis.window.scrollTo = () => undefined;
globalThis.Blob.prototype.text ??= function (this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read'));
    reader.readAsText(this);
  });
};
Object.assign(globalThis, {
  CSS: { escape: (text: string) => text.replace(/[^\w-]/g, String.raw`\$&`), supports: () => false },
});
globalThis.window.matchMedia ??= ((media: string) => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
})) as unknown as typeof window.matchMedia;

/** As much of a Request as the router needs to go from page to page. */
class PageRequest {
  readonly url: string;
  readonly method = 'GET';
  readonly signal: AbortSignal | undefined;

  constructor(url: string | URL, init?: { signal?: AbortSignal }) {
    this.url = String(url);
    this.signal = init?.signal;
  }
}
Object.assign(globalThis, { Request: (globalThis as { Request?: unknown }).Request ?? PageRequest });
