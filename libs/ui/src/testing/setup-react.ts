import { notifyManager } from '@tanstack/react-query';
import { act, configure } from '@testing-library/react';

// Answers come in between: React is told, so that a test never sees a half-drawn screen.
notifyManager.setNotifyFunction((notify) => act(notify));

// A second is the library's own; a busy machine draws some screens slower than that.
configure({ asyncUtilTimeout: 120_000 });
