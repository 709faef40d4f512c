import type { PluginObj } from '@babel/core';

export const wordsInCode: PluginObj;
