/**
 * The text of a box without any library, whose model is its DOM: a line for each block and each line break.
 * The box keeps its white space (`pre-wrap`), so that browsers write a typed space as it is.
 */
const BLOCKS = ['DIV', 'P'];

export function readLines(box: HTMLElement): string {
  const lines = [''];
  read(box, lines);
  return lines.join('\n');
}

function read(parent: Node, lines: string[]): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text) append(lines, node.data);
    else if (node.nodeName === 'BR') {
      // The last break of a block only keeps it open.
      if (node.nextSibling) lines.push('');
    } else {
      if (BLOCKS.includes(node.nodeName) && node.previousSibling) lines.push('');
      read(node, lines);
    }
  }
}

function append(lines: string[], text: string): void {
  const [first = '', ...rest] = text.split('\n');
  lines.push(`${lines.pop() ?? ''}${first}`, ...rest);
}
