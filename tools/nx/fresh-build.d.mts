export function isFresh(root: string, apps: readonly string[]): boolean;
export function beforeBuilding(root: string, apps: readonly string[], now?: () => number): () => void;
