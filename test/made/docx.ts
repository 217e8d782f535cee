import { zipOf } from './zip.ts'

/** A paragraph of a Word document; `**` marks what is bold. */
export interface WordParagraph {
  readonly words: string
  /** `Heading1`, `Title` … */
  readonly style?: string
  /** How deep it stands in a list of bullets, from 0. */
  readonly bullet?: number
}

/** A table of a Word document: rows of cells of paragraphs. */
export type WordTable = readonly (readonly (readonly WordParagraph[])[])[]

/** A Word document as the program writes it: parts of XML in a ZIP file. */
export const docxOf = (blocks: readonly (WordParagraph | WordTable)[]): Uint8Array =>
  zipOf({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${[0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/styles.xml': `${HEAD}<w:styles ${W}>${['Title', 'Heading1', 'Heading2'].map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace(/(\d)$/, ' $1')}"/></w:style>`).join('')}</w:styles>`,
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${blocks.map(blockToXml).join('')}</w:body></w:document>`,
  })

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const blockToXml = (block: WordParagraph | WordTable): string =>
  'words' in block
    ? paragraphToXml(block)
    : `<w:tbl>${block
        .map(
          (row) =>
            `<w:tr>${row.map((cell) => `<w:tc>${cell.map(paragraphToXml).join('')}</w:tc>`).join('')}</w:tr>`,
        )
        .join('')}</w:tbl>`

const paragraphToXml = ({ words, style, bullet }: WordParagraph): string => {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    bullet === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${bullet}"/><w:numId w:val="1"/></w:numPr>`,
  ].join('')
  const runs = words
    .split('**')
    .map((piece, i) => {
      const bold = i % 2 === 1 ? '<w:rPr><w:b/></w:rPr>' : ''
      return `<w:r>${bold}<w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`
    })
    .join('')
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
