/** Browsers have passkeys of a site with a name, over https or of this machine; an address in figures has none. */
export const canUsePasskeys = (): boolean =>
  typeof globalThis.PublicKeyCredential === 'function' && !/^[\d.]+$|^\[/.test(globalThis.location.hostname);
