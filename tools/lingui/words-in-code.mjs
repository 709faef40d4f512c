// Has what the code says in it as Lingui compiles it, so that a screen brings its own Dutch and there is no catalogue of it.
import { types } from '@babel/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

const { isIdentifier, isObjectProperty, isStringLiteral, valueToNode } = types;

/** @param {import('@babel/core').types.ObjectExpression['properties'][number]} one @param {string} name */
const isText = (one, name) => isObjectProperty(one) && isIdentifier(one.key, { name }) && isStringLiteral(one.value);

/** Only what the macro wrote: it says so before the object. @param {import('@babel/core').types.ObjectExpression} node */
const isSaid = ({ leadingComments }) => leadingComments?.some(({ value }) => value.trim() === 'i18n') === true;

/** What the macro made of a sentence: its id, and what was written. */
const sentence = {
  /** @param {import('@babel/core').NodePath<import('@babel/core').types.ObjectExpression>} path */
  ObjectExpression({ node }) {
    const message = node.properties.find((one) => isText(one, 'message'));
    if (message && isSaid(node)) message.value = valueToNode(compileMessage(message.value.value));
  },
};

/** @type {import('@babel/core').PluginObj} */
export const wordsInCode = { visitor: { Program: { exit: (program) => program.traverse(sentence) } } };
