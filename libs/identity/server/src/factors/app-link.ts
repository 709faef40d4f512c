import QRCode from 'qrcode';

const ISSUER = 'Academie Leraren Bètatechniek';

/**
 * The link by which an app takes over a secret (key-uri-format), as it stands in the square that it photographs. The issuer
 * stands in it once, since each sign of it makes the square finer.
 */
export function appLink(secret: string, email: string): string {
  return `otpauth://totp/${encodeURIComponent(email)}?${new URLSearchParams({ secret, issuer: ISSUER }).toString().replace(/\+/g, '%20')}`;
}

/** A square of so many little squares on a side, and the SVG path of those that are dark. */
export interface QrSquare {
  readonly size: number;
  readonly path: string;
}

export function qrSquare(text: string): QrSquare {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const cells = Array.from({ length: modules.size ** 2 }, (_, at) => at).filter((at) => modules.data[at] === 1);
  const path = cells.map((at) => `M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z`).join('');
  return { size: modules.size, path };
}
