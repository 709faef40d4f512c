import { contexts, technique } from './tools/imports/contexts.mjs';

const scopes = [
  ...Object.keys(contexts),
  ...technique,
  'kernel',
  'contracts',
  'api',
  'worker',
  'web',
  'academy',
  'e2e',
  'docker',
  'workspace',
  'demo',
  'docs',
];

export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'scope-enum': [2, 'always', scopes],
    'scope-empty': [2, 'never'],
    'header-max-length': [2, 'always', 72],
    'body-empty': [2, 'never'],
    'body-leading-blank': [2, 'always'],
  },
};
