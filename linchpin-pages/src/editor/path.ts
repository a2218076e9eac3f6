// Where in a dossier a place of its text is, by its syntax tree.
import { syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";

export interface Spot {
  /** The keys that lead there; "-" for an item of a list. */
  path: string[];
  /** Whether a key is written there rather than a value. */
  isKey: boolean;
}

function key(state: EditorState, pair: SyntaxNode): string {
  const node = pair.getChild("Key");
  return node === null ? "" : state.sliceDoc(node.from, node.to).replaceAll(/^["']|["']$/g, "");
}

/** Returns where a place is. What is being written on a line of its own is a key of the map that its indentation fits. */
export function spot(state: EditorState, position: number): Spot {
  const line = state.doc.lineAt(position);
  const before = line.text.slice(0, position - line.from);
  const flow = /[{[,]\s*[\w.>-]*$/.test(before) && !/:\s*\[[^\]]*$/.test(before);
  const path: string[] = [];
  // behind a space the tree has nothing yet: what was written last says where it is
  const node = syntaxTree(state).resolveInner(line.from + before.trimEnd().length, -1);
  let inKey = false;
  for (let at: SyntaxNode | null = node; at !== null; at = at.parent) {
    if (at.name === "Key") {
      inKey = true;
    }
    if (at.name === "Pair") {
      const isOwnKey = at.getChild("Key");
      if (!(inKey && isOwnKey !== null && position <= isOwnKey.to)) {
        path.unshift(key(state, at));
      }
      inKey = false;
    } else if (at.name === "Item" || at.name === "FlowSequence") {
      path.unshift("-");
    }
  }
  const block = /^(\s*)(- )?[\w.>-]*$/.exec(before);
  if (block !== null) {
    return { path: byIndent(state, line.number, (block[1] ?? "").length, block[2] !== undefined), isKey: true };
  }
  return { path, isKey: flow };
}

/** The path of a new key on a line, from the lines above it. */
function byIndent(state: EditorState, lineNumber: number, indent: number, isItem: boolean): string[] {
  const path: string[] = isItem ? ["-"] : [];
  let least = indent;
  for (let number = lineNumber - 1; number >= 1 && least > 0; number--) {
    const text = state.doc.line(number).text;
    const found = /^(\s*)(- )?([\w.>-]+):\s*(#.*)?$/.exec(text) ?? /^(\s*)(- )([\w.>-]+):.*$/.exec(text);
    if (found === null) {
      continue;
    }
    const own = (found[1] ?? "").length;
    const keyAt = own + (found[2] ?? "").length;
    if (keyAt < least) {
      if (/:\s*(#.*)?$/.test(text)) {
        path.unshift(found[3] ?? "");
      }
      if (found[2] !== undefined) {
        path.unshift("-");
      }
      least = own;
    } else if (found[2] !== undefined && own < least && keyAt === least) {
      path.unshift("-");
      least = own;
    }
  }
  return path;
}
