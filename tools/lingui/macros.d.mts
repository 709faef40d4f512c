import type { PluginItem } from '@babel/core';

export const macro: PluginItem;
export function hasMacro(source: string): boolean;
export function withoutMacros(
  source: string,
  file: string,
  sourceMaps: boolean | 'inline',
  plugins?: readonly PluginItem[],
): { code: string; map: string | null };
