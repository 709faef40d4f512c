import { useSyncExternalStore } from 'react';
import { hearLine, lineIsLost } from './line';

export const useLineIsLost = (): boolean => useSyncExternalStore(hearLine, lineIsLost);
