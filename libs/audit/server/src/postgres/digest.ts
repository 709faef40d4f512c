import type { Digest } from '@academy/audit/core';
import { createHash, randomBytes } from 'node:crypto';

export const sha256: Digest = (text) => createHash('sha256').update(text).digest('hex');

export const newSalt = (): string => randomBytes(16).toString('base64url');
