import { notifyManager } from '@tanstack/react-query';
import { act, configure } from '@testing-library/react';
import { fetchAllLater } from '../overlays/fetched-later';
import '../overlays/dialog';
import '../overlays/menu';

// Answers come in between: React is told, so that a test never sees a half-drawn screen.
notifyManager.setNotifyFunction((notify) => act(notify));

// A second is the library's own; a busy machine draws some screens slower than that.
configure({ asyncUtilTimeout: 120_000 });

// What a page fetches when someone is about to open it is there already: how it comes is tested in a browser.
beforeAll(fetchAllLater);
