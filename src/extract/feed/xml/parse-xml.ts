import { Parser } from 'htmlparser2';
import { TreeBuilder } from './build-tree.js';
import { countEndTags } from './count-end-tags.js';
import { entityDecoder } from './document-entities.js';
import { XmlDefects } from './xml-defects.js';
import type { XmlElement } from './xml-node.js';

export interface ParsedXml {
  readonly root: XmlElement;
  /** What was wrong and how it was read all the same; one sentence each. */
  readonly problems: readonly string[];
}

/** Builds a tree from XML however broken: a missing end tag closes with its parent, a stray one is ignored. */
export function parseXml(xml: string): ParsedXml {
  const defects = new XmlDefects();
  const tree = new TreeBuilder(entityDecoder(xml, defects), defects);
  const parser = createParser(xml, tree, defects);
  parser.write(xml);
  tree.dropCutAddress();
  parser.end();
  if (tree.cut === null) defects.count('stray', countEndTags(xml) - tree.closed);
  const broken = defects.describe();
  return {
    root: tree.root,
    problems: [
      ...(broken === null ? [] : [broken]),
      ...(tree.cut === 'deep' ? ['The markup is nested without end; what follows was not read.'] : []),
      ...(tree.cut === 'many' ? ['The feed holds more elements than are read; the rest was left out.'] : []),
    ],
  };
}

function createParser(xml: string, tree: TreeBuilder, defects: XmlDefects): Parser {
  let cdata = false;
  let attributes = 0;
  const parser = new Parser(
    {
      onopentagname() {
        attributes = 0;
      },
      onattribute(_name, _value, quote) {
        attributes++;
        if (quote !== '"' && quote !== "'") defects.count('unquoted');
      },
      onopentag(name, given) {
        defects.count('twice', attributes - Object.keys(given).length);
        tree.openTag(name, given, parser);
      },
      ontext(text) {
        tree.text(text, cdata);
      },
      oncdatastart() {
        cdata = true;
      },
      oncdataend() {
        cdata = false;
      },
      oncomment(text) {
        if (text.includes('--') || text.endsWith('-')) defects.count('comment');
      },
      onprocessinginstruction(name) {
        if (/^\?xml$/i.test(name) && parser.startIndex > 0) defects.count('declaration');
      },
      onclosetag(_name, implied) {
        if (!implied) tree.closed++;
        else if (xml[parser.endIndex - 1] !== '/') defects.count('unclosed');
        tree.closeTag();
      },
    },
    { xmlMode: true, decodeEntities: false, recognizeCDATA: true },
  );
  return parser;
}
