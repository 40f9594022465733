import ts from 'typescript';

/**
 * Refuses `new Date(text)`: '-0044-03-15' would silently be the year 2044, and
 * '1969-07-20T00:00' a time of the reader's own zone.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noDateFromText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { text: 'Text becomes time in src/time/read-date.ts only; `new Date` takes numbers.' },
  },
  create(context) {
    const { getTypeAtLocation } = context.sourceCode.parserServices;
    const isText = (/** @type {ts.Type} */ type) =>
      type.isUnion() ? type.types.some(isText) : (type.flags & ts.TypeFlags.StringLike) !== 0;
    return {
      'NewExpression[callee.name="Date"][arguments.length=1]'(node) {
        if (isText(getTypeAtLocation(node.arguments[0]))) context.report({ node, messageId: 'text' });
      },
    };
  },
};
