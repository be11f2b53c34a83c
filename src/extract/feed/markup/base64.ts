import { elementsOf, textOf, type XmlElement } from '../xml/xml-node.js';

/**
 * The text of an Atom construct that is Base64: by mode="base64" in Atom 0.3, by a media type that is neither text nor
 * XML in RFC 4287 §4.1.3.3. Null where it is none: many feeds give such a type to plain text.
 */
export function decodedBase64(node: XmlElement): string | null {
  if (node.namespace !== 'atom') return null;
  const { type = '', mode } = node.attributes;
  const said = mode === 'base64' || /base64/i.test(type);
  const implied = mode === undefined && /\//.test(type) && !/xml$|^text\//i.test(type);
  if (!(said || implied) || elementsOf(node).length > 0) return null;
  const written = textOf(node).replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(written)) return null;
  return validUtf8(Buffer.from(written, 'base64'));
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
