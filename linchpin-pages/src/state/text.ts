// A file's text as editors hold it (line ends \n, no byte order mark), and as it is saved.

export interface Shape {
  mark: boolean;
  windows: boolean;
}

export function fromFile(text: string): { text: string; shape: Shape } {
  const mark = text.startsWith("\uFEFF");
  const plain = mark ? text.slice(1) : text;
  const windows = plain.includes("\r\n") && !/(^|[^\r])\n/.test(plain);
  return { text: plain.replaceAll(/\r\n?/g, "\n"), shape: { mark, windows } };
}

export function toFile(text: string, shape: Shape): string {
  const ends = shape.windows ? text.replaceAll("\n", "\r\n") : text;
  return shape.mark ? `\uFEFF${ends}` : ends;
}
