import { notifyManager } from '@tanstack/react-query';
import { act } from '@testing-library/react';

// Answers come in between: React is told, so that a test never sees a half-drawn screen.
notifyManager.setNotifyFunction((notify) => act(notify));
