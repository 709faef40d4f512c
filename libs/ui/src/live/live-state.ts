import { createContext, useContext } from 'react';
import type { LiveState } from '../components/feedback';

export const LiveContext = createContext<LiveState>('waiting');

/** Whether news comes by itself, or is fetched every ten seconds. */
export const useLiveState = () => useContext(LiveContext);
