// React makes a text node only for text that has no element of its own. A translated page breaks on those (ADR 20), so
// no test may see one, on no screen and in no state.
const make = document.createTextNode.bind(document);
let bare: string[] = [];

document.createTextNode = (text: string) => {
  if (text !== '') bare.push(text);
  return make(text);
};

afterEach(() => {
  const found = bare;
  bare = [];
  if (found.length > 0) throw new Error(`Text without an element of its own: ${JSON.stringify(found)}`);
});
