export function hasMacro(source: string): boolean;
export function withoutMacros(
  source: string,
  file: string,
  sourceMaps: boolean | 'inline',
): { code: string; map: string | null };
